package io.github.tiankong.fill;

/** Text as a document can hold it: XML 1.0, section 2.2, production Char. */
final class PrintableText {
    private PrintableText() {}

    /** The text without what XML cannot hold; the line ends of Windows become plain ones. */
    static String of(String text) {
        if (text.codePoints().allMatch(c -> isHeld(c) && c != '\r')) {
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

    /** How many characters a document cannot hold. */
    static long lost(String text) {
        return text.codePoints().filter(c -> c != '\r' && !isHeld(c)).count();
    }

    private static boolean isHeld(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFFFE
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
