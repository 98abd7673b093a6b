package io.github.tiankong.compute;

import io.github.tiankong.figure.UnitMatch;
import io.github.tiankong.figure.Units;
import java.util.Optional;

/**
 * 分别下降1.5%、x%: a number the text itself holds, listed before or behind a figure under one word. It is no figure: nothing
 * turns its word for it.
 */
final class ListedNumber {
    /** Of a unit, the longest that is looked for before a joint. */
    private static final int LONGEST_UNIT = 6;

    private ListedNumber() {}

    /**
     * The number a figure is listed after.
     *
     * @param figureStart where the figure begins, or the minus before it
     */
    static Optional<DirectionFinder.Range> before(FigureSetting figure, int figureStart) {
        for (String joint : DirectionContext.LIST) {
            int tailEnd = figureStart - joint.length();
            if (tailEnd > figure.from() && figure.text().startsWith(joint, tailEnd)) {
                return endingAt(figure, tailEnd);
            }
        }
        return Optional.empty();
    }

    private static Optional<DirectionFinder.Range> endingAt(FigureSetting figure, int tailEnd) {
        String text = figure.text();
        int end = tailEnd;
        while (end > Math.max(figure.from(), tailEnd - LONGEST_UNIT) && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > figure.from() && isOfNumber(text.charAt(start - 1))) {
            start--;
        }
        boolean isWhole = start < end
                && isDigit(text.charAt(start))
                && Units.unitAt(text, end).map(UnitMatch::end).orElse(end) == tailEnd;
        return isWhole ? Optional.of(new DirectionFinder.Range(start, end, true)) : Optional.empty();
    }

    /** The number that is listed behind a figure, before the next figure. */
    static Optional<DirectionFinder.Range> behind(FigureSetting figure) {
        String text = figure.text();
        for (String joint : DirectionContext.LIST) {
            int start = figure.tailEnd() + joint.length();
            if (text.startsWith(joint, figure.tailEnd()) && start < figure.to() && isDigit(text.charAt(start))) {
                int end = start;
                while (end < figure.to() && isOfNumber(text.charAt(end))) {
                    end++;
                }
                DirectionFinder.Range number = new DirectionFinder.Range(start, end, true);
                boolean alike = figure.isAlike(new FigureSetting(text, number, figure.tailEnd(), figure.to()));
                return alike ? Optional.of(number) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOfNumber(char c) {
        return isDigit(c) || c == '.';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
