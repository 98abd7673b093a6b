package io.github.tiankong.compute;

/**
 * A number whose clause names nothing else it could be of: only 达, 为 or 约, a period, 同比, and 幅度 or 增量 stand between it
 * and the mark that ends the clause before. Read backwards.
 */
final class BareNumber {
    private static final int MOST_WORDS = 8;

    private final String text;
    private final int earlierEnd;
    private boolean isSize;
    private boolean isLevel;
    private boolean hasPeriod;
    private boolean isChained;

    BareNumber(String text, int minus) {
        this.text = text;
        int position = minus;
        for (int i = 0; i < MOST_WORDS && position > 0 && !isMark(position); i++) {
            position -= wordLength(position);
        }
        int start = position;
        while (isMark(start)) {
            start--;
        }
        this.earlierEnd = start < position ? start : 0;
    }

    /** Where the clause before ends; 0 if there is none, or the number's own clause names something. */
    int earlierEnd() {
        return earlierEnd;
    }

    /** Whether it is told as the size of a change: 幅度为. */
    boolean isSize() {
        return isSize;
    }

    /** Whether it is told as what was reached: 达, 为. */
    boolean isLevel() {
        return isLevel;
    }

    /** Whether the clause names a period: 6月份为. */
    boolean hasPeriod() {
        return hasPeriod;
    }

    /** Whether it is a change on the period before: 环比. */
    boolean isChained() {
        return isChained;
    }

    private boolean isMark(int position) {
        return position > 0 && DirectionContext.isGloss(text.charAt(position - 1));
    }

    private int wordLength(int position) {
        int size = DirectionContext.SIZE.endingAt(text, position).length();
        isSize |= size > 0;
        int period = periodLength(position);
        hasPeriod |= period > 0;
        if (size + period > 0) {
            return size + period;
        }
        int base = DirectionContext.comparedLength(text, position);
        if (base > 0) {
            return base;
        }
        int length = DirectionContext.asideLength(text, position);
        String word = text.substring(position - length, position);
        isLevel |= DirectionContext.COPULA.contains(word);
        isChained |= word.equals(DirectionContext.CHAINED);
        return length;
    }

    /** 全年, 上半年, 6月份, 1—6月. */
    private int periodLength(int position) {
        int start = position - DirectionContext.SPAN.endingAt(text, position).length();
        while (start < position && start > 0 && DirectionContext.isOfSpan(text.charAt(start - 1))) {
            start--;
        }
        return position - start;
    }
}
