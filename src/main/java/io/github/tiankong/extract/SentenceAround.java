package io.github.tiankong.extract;

/** The sentence around a position of a line; a table row whole. */
final class SentenceAround {
    private static final String ENDS = "。；;！!？?\n";
    private static final int MOST = 200;

    private SentenceAround() {}

    static String of(String line, int position) {
        int least = Math.max(0, position - MOST / 2);
        int most = Math.min(line.length(), least + MOST);
        int from = position;
        while (from > least && ENDS.indexOf(line.charAt(from - 1)) < 0) {
            from--;
        }
        int to = position;
        while (to < most && ENDS.indexOf(line.charAt(to)) < 0) {
            to++;
        }
        return line.substring(from, Math.min(most, to + 1)).strip().replace(String.valueOf(Line.CELL), " | ");
    }
}
