package io.github.tiankong.slot;

/** Names masked names by the noun that follows them, or by the end of the list they stand in. */
final class NameLabels {
    private static final WordTable NOUNS = WordTables.NAME_NOUNS;
    private static final int LONGEST_REST = 8;

    private NameLabels() {}

    static Label name(Spot spot) {
        String after = after(spot);
        String noun = NOUNS.wordAt(after, 0);
        if (!noun.isEmpty()) {
            return Label.of(labelOf(noun));
        }
        String rest = Phrase.ofTail(after);
        if (!rest.isEmpty() && !rest.startsWith("、")) {
            return Label.of("企业名称（" + shorten(rest) + "）");
        }
        String before = Phrase.ofHead(spot.head());
        if (spot.gap().endsWith("：") || spot.gap().endsWith(":")) {
            return Label.of(FormLabels.before(spot.gap()));
        }
        return Label.of(before.isEmpty() ? "名称" : before + "名称");
    }

    static String labelOf(String noun) {
        String meaning = NOUNS.meaning(noun);
        return meaning.substring(0, meaning.indexOf('\t'));
    }

    private static String after(Spot spot) {
        return spot.tail();
    }

    private static String shorten(String rest) {
        for (int i = 1; i < rest.length(); i++) {
            boolean splits = rest.startsWith("项目", i) || rest.startsWith("等", i) || rest.startsWith("及", i);
            if (splits) {
                return rest.substring(0, i);
            }
        }
        return rest.length() <= LONGEST_REST ? rest : rest.substring(0, LONGEST_REST);
    }
}
