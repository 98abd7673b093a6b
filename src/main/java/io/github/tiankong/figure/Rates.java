package io.github.tiankong.figure;

import java.util.List;

/** What a number of cases is told per: X/10万, X/万, X/千. */
public final class Rates {
    private static final WordTable BASES = WordTable.of(
            List.of("10万", "１０万", "十万", "万", "千", "百", "100", "1000", "10000", "100000", "千人", "万人", "百人"));

    private Rates() {}

    /** Whether a slash and such a base stand at the position. */
    public static boolean standsAt(String text, int position) {
        return "/／".indexOf(Text.at(text, position)) >= 0
                && !BASES.startingAt(text, position + 1).isEmpty();
    }
}
