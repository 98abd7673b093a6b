package io.github.tiankong.compute;

/** Blanks of every kind between a word and its figure, breaks of the line and characters of no width among them. */
final class Blanks {
    private static final char ZERO_WIDTH_FIRST = '\u200B';
    private static final char ZERO_WIDTH_LAST = '\u200D';
    private static final String OTHERS = "\u00AD\u2060\uFEFF";

    private Blanks() {}

    /** Whether a blank stands at a position. A tab is none in a line of several: that is a table typed with tabs. */
    static boolean isBlank(String text, int position) {
        char c = text.charAt(position);
        if (c == '\t') {
            return !isTable(text, position);
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c >= ZERO_WIDTH_FIRST && c <= ZERO_WIDTH_LAST
                || OTHERS.indexOf(c) >= 0;
    }

    private static boolean isTable(String text, int tab) {
        return reachesTab(text, tab, -1) || reachesTab(text, tab, 1);
    }

    private static boolean reachesTab(String text, int tab, int step) {
        int position = tab + step;
        while (position >= 0 && position < text.length() && "\t\n".indexOf(text.charAt(position)) < 0) {
            position += step;
        }
        return position >= 0 && position < text.length() && text.charAt(position) == '\t';
    }
}
