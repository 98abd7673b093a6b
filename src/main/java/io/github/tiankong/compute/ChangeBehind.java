package io.github.tiankong.compute;

import io.github.tiankong.compute.DirectionWord.Kind;
import io.github.tiankong.figure.UnitMatch;
import io.github.tiankong.figure.Units;

/** Looks for a word of change behind a number with a minus: -3.2%的增长, 实现-3.2%增长. */
final class ChangeBehind {
    private static final int PAIR = 2;
    private static final int LONGEST_MANNER = 8;

    private ChangeBehind() {}

    /** Where the number's unit ends. */
    static int tailEnd(String text, int numberEnd) {
        return Units.unitAt(text, numberEnd).map(UnitMatch::end).orElse(numberEnd);
    }

    /** Where the word ends; -1 if there is none. */
    static int end(String text, int minus, int numberEnd) {
        int tailEnd = tailEnd(text, numberEnd);
        int hedgeEnd =
                tailEnd + DirectionContext.HEDGE.startingAt(text, tailEnd).length();
        boolean joined = text.startsWith("的", hedgeEnd);
        boolean achieved = !DirectionContext.ACHIEVED.endingAt(text, minus).isEmpty();
        int start = joined ? hedgeEnd + 1 : hedgeEnd;
        if (!joined && !achieved || start >= text.length()) {
            return -1;
        }
        String word = DirectionWords.anyStartingAt(text, start);
        if (DirectionContext.NEUTRAL.contains(word)) {
            return -1;
        }
        int end = start + word.length();
        if (DirectionWords.known(word)
                .filter(w -> DirectionWords.AFTER.contains(w.kind()))
                .isEmpty()) {
            end = pairEnd(text, start);
        }
        if (end >= 0 && (joined || DirectionContext.endsClause(text, end))) {
            return end;
        }
        return joined ? lastWordEnd(text, start) : -1;
    }

    /** 有-3.2%的较快增长: the word that ends the clause, behind how it went. */
    private static int lastWordEnd(String text, int start) {
        int end = start;
        while (end - start < LONGEST_MANNER && !DirectionContext.endsClause(text, end)) {
            end++;
        }
        boolean isChange = DirectionContext.endsClause(text, end)
                && DirectionWords.known(DirectionWords.anyEndingAt(text, end))
                        .filter(w -> w.kind() == Kind.VERB && w.word().length() > 1)
                        .isPresent();
        return isChange ? end : -1;
    }

    private static int pairEnd(String text, int start) {
        int end = Math.min(text.length(), start + PAIR);
        for (int i = start; i < end; i++) {
            if (DirectionContext.changesBehind(text.charAt(i))) {
                return end;
            }
        }
        return -1;
    }
}
