package io.github.tiankong.figure;

/** Questions about single characters of a text; a place outside of it answers as a space. */
final class Text {
    private static final String DIGITS = "0123456789０１２３４５６７８９";

    private Text() {}

    static char at(CharSequence text, int position) {
        return position < 0 || position >= text.length() ? ' ' : text.charAt(position);
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || DIGITS.indexOf(c) >= 0;
    }

    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 'ａ' && c <= 'ｚ') || (c >= 'Ａ' && c <= 'Ｚ');
    }

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u3000' || c == '\t' || c == '\u00a0' || c == '\u2002' || c == '\u2003';
    }

    static int skipSpaces(CharSequence text, int position) {
        int i = position;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether only spaces stand before the position. */
    static boolean opensParagraph(CharSequence text, int position) {
        int i = position;
        while (i > 0 && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i == 0;
    }

    /** Whether only spaces stand from the position on. */
    static boolean closesParagraph(CharSequence text, int position) {
        return skipSpaces(text, position) >= text.length();
    }
}
