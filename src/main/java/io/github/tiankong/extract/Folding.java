package io.github.tiankong.extract;

/** Characters that an editor or a word processor swaps without changing what is said. */
final class Folding {
    private static final String DASHES = "-–—─―−﹣~〜";
    private static final String QUOTES = "\"“”„‟「」『』";
    private static final String APOSTROPHES = "'‘’";

    private Folding() {}

    /** One character for all that look alike: half width for full width, one dash, one quote, one kind of blank. */
    static char fold(char c) {
        char half = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        if (isBlank(half)) {
            return ' ';
        }
        if (DASHES.indexOf(half) >= 0) {
            return '-';
        }
        if (QUOTES.indexOf(half) >= 0) {
            return '"';
        }
        return APOSTROPHES.indexOf(half) >= 0 ? '\'' : half;
    }

    /** A blank within a line; the marks between cells and between paragraphs are none. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00A0' || c >= '\u2000' && c <= '\u200B';
    }
}
