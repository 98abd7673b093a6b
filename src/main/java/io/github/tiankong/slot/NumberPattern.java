package io.github.tiankong.slot;

/**
 * Words an author points at numbers of a finished report with: {@code 500强}, {@code 十四五*%}. It means every number that
 * lies whole in a stretch of its sentence that reads like the pattern; {@code *} stands for any characters, {@code ?} for
 * one.
 *
 * @param text the pattern, not empty
 */
public record NumberPattern(String text) {
    private static final String ENDS = "。；;！!？?\n";

    /** Whether a number is meant; takes time in the product of the lengths of sentence and pattern. */
    boolean means(String paragraph, int start, int end) {
        int from = start;
        while (from > 0 && ENDS.indexOf(paragraph.charAt(from - 1)) < 0) {
            from--;
        }
        boolean[] reached = new boolean[text.length() + 1];
        for (int at = from; at <= paragraph.length(); at++) {
            reached[0] |= at <= start;
            skipStars(reached);
            if (reached[text.length()] && at >= end) {
                return true;
            }
            if (at == paragraph.length() || at >= end && ENDS.indexOf(paragraph.charAt(at)) >= 0) {
                return false;
            }
            reached = step(reached, paragraph.charAt(at));
        }
        return false;
    }

    /** A star may stand for nothing. */
    private void skipStars(boolean[] reached) {
        for (int i = 0; i < text.length(); i++) {
            reached[i + 1] |= reached[i] && text.charAt(i) == '*';
        }
    }

    private boolean[] step(boolean[] reached, char c) {
        boolean[] next = new boolean[reached.length];
        for (int i = 0; i < text.length(); i++) {
            char own = text.charAt(i);
            next[i] |= reached[i] && own == '*';
            next[i + 1] = reached[i] && (own == '?' || own == c && own != '*');
        }
        return next;
    }
}
