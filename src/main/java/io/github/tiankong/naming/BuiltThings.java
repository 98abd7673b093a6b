package io.github.tiankong.naming;

import io.github.tiankong.phrase.Lexicon;

/** What a sentence has told of building, for a clause that only says when it is done: 通村路 of 通村路拓宽5公里，预计9月完工. */
final class BuiltThings {
    private static final String SENTENCE_ENDS = "。；;！\n";
    private static final int FARTHEST = 60;
    private static final int LONGEST = 8;

    private BuiltThings() {}

    /** 处置中心 of 处置中心于5月2日投运，总投资: what an event was told of, for a figure behind it; empty where nothing was. */
    static String ofEvent(Spot spot) {
        String text = spot.paragraph().text();
        int start = spot.typed().figure().start();
        for (int end = start - 1; end > Math.max(0, start - FARTHEST); end--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
                return "";
            }
            if ("于已将拟在".indexOf(text.charAt(end)) >= 0
                    && !Lexicon.BUILT.endingAt(text, end).isEmpty()) {
                return named(text, end);
            }
        }
        return "";
    }

    /** The thing named last before the date; empty where none is. */
    static String before(Spot date) {
        String text = date.paragraph().text();
        int start = date.typed().figure().start();
        for (int end = start; end > Math.max(0, start - FARTHEST); end--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
                return "";
            }
            if (!Lexicon.BUILT.endingAt(text, end).isEmpty()) {
                return named(text, end);
            }
        }
        return "";
    }

    /** 通村路 of X村通村路: the noun of a masked place is no part of it. */
    private static String named(String text, int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST && Character.isIdeographic(text.charAt(from - 1))) {
            from--;
        }
        String name = text.substring(from, end);
        boolean masked = Lexicon.NAME_NOUNS.startingAt(name, 0).length() == 1;
        return name.substring(masked ? 1 : 0);
    }
}
