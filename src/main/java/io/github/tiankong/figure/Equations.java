package io.github.tiankong.figure;

/** Equations in words, in which × multiplies: 应纳税额＝税基×税率. */
final class Equations {
    private static final String SIGNS = "＝=÷";
    private static final String ENDS = "，。；！？,;!?\n";
    private static final int FARTHEST = 40;

    private Equations() {}

    /** Whether the sign stands between two words, and its clause holds another sign of arithmetic. */
    static boolean holdsSign(String text, int position) {
        boolean joins = isOperand(Text.at(text, position - 1)) && isOperand(Text.at(text, position + 1));
        return joins && (reaches(text, position, -1) || reaches(text, position, 1));
    }

    private static boolean isOperand(char c) {
        return Text.isHan(c) || Text.isLatin(c) || Text.isDigit(c) || "（）()%％".indexOf(c) >= 0;
    }

    private static boolean reaches(String text, int position, int step) {
        for (int i = 1; i <= FARTHEST; i++) {
            int at = position + i * step;
            if (at < 0 || at >= text.length() || ENDS.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
            if (SIGNS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
