package io.github.tiankong.fill;

import io.github.tiankong.xml.XmlCharacters;

/** Text as a document can hold it ({@link XmlCharacters}). */
final class PrintableText {
    private PrintableText() {}

    /** The text without what XML cannot hold; the line ends of Windows become plain ones. */
    static String of(String text) {
        if (isOrdinary(text) || text.codePoints().allMatch(c -> isHeld(c) && c != '\r')) {
            return text;
        }
        StringBuilder held = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(PrintableText::isHeld)
                .forEach(held::appendCodePoint);
        return held.toString();
    }

    /** Whether nothing needs a second look, as in nearly all cells. */
    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    /** How many characters a document cannot hold. */
    static long lost(String text) {
        return text.codePoints().filter(c -> c != '\r' && !isHeld(c)).count();
    }

    /** A line feed becomes a line break when it is printed. */
    private static boolean isHeld(int c) {
        return c == '\n' || XmlCharacters.isHeld(c);
    }
}
