package io.github.tiankong.sheet;

/** The text of a cell as people see it. */
public final class CellText {
    private static final String INVISIBLE = "\uFEFF\u200B\u200C\u200D\u2060";

    private CellText() {}

    /** Takes blanks off both ends: spaces of any width, line ends, and marks nobody sees. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Without line breaks, as a heading is quoted in a message. */
    public static String oneLine(String text) {
        return text.replace("\r", "").replace("\n", "");
    }

    public static boolean isBlank(char c) {
        boolean printedAscii = c > ' ' && c < 0x7f;
        return !printedAscii && (Character.isWhitespace(c) || Character.isSpaceChar(c) || INVISIBLE.indexOf(c) >= 0);
    }
}
