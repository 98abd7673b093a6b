package io.github.tiankong.slot;

/** What a label appends for the measure of a figure: 盏数, 面积, 投资额. */
final class Measure {
    private static final WordTable MEASURES = WordTable.read("measures.tsv");
    private static final WordTable MEASURED_ENDS = WordTable.read("measured-ends.tsv");
    private static final String MULTIPLIERS = "千百十万亿";

    private Measure() {}

    /** The stem with the measure of a count whose noun stands before the figure: 修复路灯盏数. */
    static String countAfter(String stem, String unit) {
        return append(stem, suffix(unit, 0));
    }

    /** The same where the noun stands behind the figure: 5家企业. */
    static String countBefore(String stem, String unit) {
        return append(stem, suffix(unit, 1));
    }

    static String quantity(String stem, String unit) {
        if (!MEASURED_ENDS.wordBefore(stem).isEmpty()) {
            return stem;
        }
        String bare = bare(unit);
        return append(stem, WordTables.DIMENSIONS.meaning(bare));
    }

    static String amount(String stem) {
        if (!MEASURED_ENDS.wordBefore(stem).isEmpty()
                || WordTables.PAYING.wordBefore(stem).isEmpty()) {
            return stem;
        }
        return stem + WordTables.PAYING.meaning(WordTables.PAYING.wordBefore(stem));
    }

    private static String suffix(String unit, int column) {
        String[] both = MEASURES.meaning(bare(unit)).split("\t", 2);
        return both.length == 2 ? both[column] : "数";
    }

    private static String append(String stem, String suffix) {
        if (suffix.isEmpty() || !MEASURED_ENDS.wordBefore(stem).isEmpty()) {
            return stem;
        }
        boolean overlaps = !stem.isEmpty() && stem.charAt(stem.length() - 1) == suffix.charAt(0);
        return overlaps ? stem + suffix.substring(1) : stem + suffix;
    }

    /** The unit without multipliers: 万件 counts as 件. */
    private static String bare(String unit) {
        int from = 0;
        while (from < unit.length() - 1 && MULTIPLIERS.indexOf(unit.charAt(from)) >= 0) {
            from++;
        }
        return unit.substring(from);
    }
}
