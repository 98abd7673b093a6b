package io.github.tiankong.xml;

/** Text as XML 1.0 can hold it (section 2.2, production Char). */
public final class XmlCharacters {

    private XmlCharacters() {}

    /** The text with a space in place of every UTF-16 unit that XML cannot hold, so that offsets stay what they are. */
    public static String of(String text) {
        StringBuilder held = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            held.appendCodePoint(isHeld(c) ? c : ' ');
            i += Character.charCount(c);
        }
        return held.toString();
    }

    /**
     * Whether the text of a run can hold a character. A line feed needs an element of its own; a carriage return could be held,
     * but every XML reader makes a line feed of it.
     */
    public static boolean isHeld(int c) {
        return c == '\t'
                || (c >= 0x20 && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
