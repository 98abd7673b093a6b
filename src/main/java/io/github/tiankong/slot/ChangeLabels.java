package io.github.tiankong.slot;

import java.util.Optional;

/** Names rates and amounts of change: 同比增长5% is the 同比增幅 of the indicator spoken of. */
final class ChangeLabels {
    private static final WordTable CHANGES = WordTables.CHANGES;
    private static final WordTable COMPARISONS = WordTables.COMPARISONS;

    private ChangeLabels() {}

    /** Empty where the head tells no change: 工业增加值5亿元, 提高到5%. */
    static Optional<Label> name(Spot spot, Story story) {
        String head = spot.head().replace("“", "").replace("”", "");
        int at = changeIn(head);
        if (at < 0) {
            return Optional.empty();
        }
        String word = CHANGES.wordAt(head, at);
        String before = head.substring(0, at);
        int comparison = COMPARISONS.firstIn(before);
        String compared = comparison < 0 ? "" : COMPARISONS.meaning(COMPARISONS.wordAt(before, comparison));
        String own = Phrase.ofHead(comparison < 0 ? before : before.substring(0, comparison));
        String stem = own.isEmpty() || own.equals("比") || own.equals("较") ? story.subject() : own;
        return Optional.of(compose(spot, story, stem, compared, word, head.substring(at + word.length())));
    }

    /** Where the change word the head ends with begins, -1 if there is none. */
    static int changeIn(String head) {
        for (int i = head.length() - 2; i >= 0; i--) {
            String word = CHANGES.wordAt(head, i);
            if (!word.isEmpty() && endsChange(head, i + word.length())) {
                return whole(head, i, word);
            }
            if (!word.isEmpty() && i < head.length() - 8) {
                return -1;
            }
        }
        return -1;
    }

    /** A longer word may begin further left: 净增长, not 增长. */
    private static int whole(String head, int at, String word) {
        int from = at;
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (i + CHANGES.wordAt(head, i).length() == at + word.length()) {
                from = i;
                break;
            }
        }
        return from;
    }

    private static boolean endsChange(String head, int from) {
        String rest = head.substring(from);
        boolean level = rest.startsWith("到") || rest.startsWith("至");
        return !level && (Phrase.withoutLinks(rest).isEmpty() || rest.contains("平均") || rest.endsWith("水平"));
    }

    private static Label compose(Spot spot, Story story, String stem, String compared, String word, String rest) {
        String name = CHANGES.meaning(word);
        boolean falls = name.equals("降幅");
        return switch (spot.type()) {
            case PERCENT -> {
                String mode = falls ? "" : compared;
                yield Label.of(stem + mode + name, stem).bound(Relation.Kind.GROWTH, story.baseOf(stem));
            }
            case PERCENTAGE_POINT -> Label.of(stem + points(compared, word, rest), stem);
            case COUNT ->
                Label.of(stem + compared + Measure.countAfter(word, spot.unit()), stem)
                        .bound(Relation.Kind.INCREASE, story.baseOf(stem));
            default -> Label.of(stem + compared + word + "额", stem).bound(Relation.Kind.INCREASE, story.baseOf(stem));
        };
    }

    private static String points(String compared, String word, String rest) {
        boolean gap = word.equals("高于") || word.equals("高出") || word.equals("低于");
        if (!gap) {
            return compared + word;
        }
        String other = rest.replace("水平", "").replace("的", "");
        return (word.equals("高出") ? "高于" : word) + other;
    }
}
