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

    /** As people typed it, with the spaces at its ends, of any width; nothing where there is nothing else. */
    public static String spaced(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return "";
        }
        while (start > 0 && isSpace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR;
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
