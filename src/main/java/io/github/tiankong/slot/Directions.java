package io.github.tiankong.slot;

import io.github.tiankong.figure.PrintedNumber.Tie;
import io.github.tiankong.figure.WordTable;

/** What the wording bound to a number says of its sign: the verb directly before it, or the noun directly after. */
final class Directions {
    private static final WordTable UP = NumberWords.section("up");
    private static final WordTable DOWN = NumberWords.section("down");
    private static final WordTable NEITHER = NumberWords.section("no-direction");
    private static final WordTable AFTER_UP = NumberWords.section("after-up");
    private static final WordTable AFTER_DOWN = NumberWords.section("after-down");

    private Directions() {}

    /** The direction told by the words around this number alone; parts of a list are told by their first. */
    static Direction of(NumberPlace place) {
        int end = withoutSign(place, place.start());
        Direction before = before(place, end);
        if (before != Direction.NONE) {
            return end < place.start() && place.charAt(end) != '+' && place.charAt(end) != '＋'
                    ? Direction.DOWN
                    : before;
        }
        if (place.precedes(AFTER_UP)) {
            return Direction.UP;
        }
        return place.precedes(AFTER_DOWN) ? Direction.DOWN : Direction.NONE;
    }

    /** The verb before the digits, with 了, 达到, 约 … between them taken out one by one. */
    private static Direction before(NumberPlace place, int end) {
        int position = end;
        for (int i = 0; i <= NumberPlace.MOST_FILLERS; i++) {
            int up = UP.endingAt(place.text(), position).length();
            int down = DOWN.endingAt(place.text(), position).length();
            int neither = NEITHER.endingAt(place.text(), position).length();
            if (up + down + neither > 0) {
                return neither >= Math.max(up, down) ? Direction.NONE : up >= down ? Direction.UP : Direction.DOWN;
            }
            position = place.beforeFiller(position);
        }
        return Direction.NONE;
    }

    /** The first direction in a list holds for the others: 分别增长12.5%、12.8%. */
    static boolean inherits(NumberPlace place) {
        return place.isTiedBackBy(Tie.LIST) || place.isTiedBackBy(Tie.RANGE);
    }

    private static int withoutSign(NumberPlace place, int start) {
        return "-－−+＋".indexOf(place.charAt(start - 1)) >= 0 && place.charAt(start - 1) != '\0' ? start - 1 : start;
    }
}
