package io.github.tiankong.typing;

/**
 * Words an author points at numbers of a finished report with: {@code 500强}, {@code 十四五*%}. It means every number that
 * lies whole in a stretch of its sentence that reads like the pattern; {@code *} stands for any characters, {@code ?} for
 * one.
 *
 * @param text the pattern, not empty
 */
public record NumberPattern(String text) {
    /** Further than this from its number no author points. */
    private static final int MOST = 200;

    private static final String ENDS = "。；;！!？?\n";

    /**
     * Whether a number is meant. Looks at most {@value #MOST} characters to either side: takes time in their product with
     * the length of the pattern.
     */
    boolean means(String paragraph, int start, int end) {
        int from = start;
        while (from > Math.max(0, start - MOST) && ENDS.indexOf(paragraph.charAt(from - 1)) < 0) {
            from--;
        }
        int most = Math.min(paragraph.length(), end + MOST);
        boolean[] reached = new boolean[text.length() + 1];
        for (int at = from; at <= most; at++) {
            reached[0] |= at <= start;
            skipStars(reached);
            if (reached[text.length()] && at >= end) {
                return true;
            }
            if (at == most || at >= end && ENDS.indexOf(paragraph.charAt(at)) >= 0) {
                return false;
            }
            step(reached, paragraph.charAt(at));
        }
        return false;
    }

    /** A star may stand for nothing. */
    private void skipStars(boolean[] reached) {
        for (int i = 0; i < text.length(); i++) {
            reached[i + 1] |= reached[i] && text.charAt(i) == '*';
        }
    }

    /** What is reached behind one more character, in the same array: from its end, so that each state is read before it is set. */
    private void step(boolean[] reached, char c) {
        for (int i = text.length(); i >= 0; i--) {
            boolean stays = reached[i] && i < text.length() && text.charAt(i) == '*';
            boolean comes = i > 0 && reached[i - 1] && matches(text.charAt(i - 1), c);
            reached[i] = stays || comes;
        }
    }

    private static boolean matches(char own, char c) {
        return own == '?' || own == c && own != '*';
    }
}
