package io.github.tiankong.typing;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.PrintedNumber.Tie;
import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.slot.Direction;

/** What the wording bound to a number says of its sign: the verb directly before it, or the noun directly after. */
final class Directions {
    private static final WordTable UP = NumberWords.section("up");
    private static final WordTable DOWN = NumberWords.section("down");
    private static final WordTable NEITHER = NumberWords.section("no-direction");
    private static final WordTable RATE_NOUNS = NumberWords.section("rate-nouns");
    private static final WordTable PROMOTIONS = NumberWords.section("promotions");
    private static final WordTable AFTER_UP = NumberWords.section("after-up");
    private static final WordTable AFTER_DOWN = NumberWords.section("after-down");

    private Directions() {}

    /** The direction told by the words around this number alone; parts of a list are told by their first. */
    static Direction of(NumberPlace place) {
        int end = withoutSign(place, place.start());
        Direction before = before(place, place.beforeSpaces(end));
        if (before != Direction.NONE) {
            return end < place.start() && place.charAt(end) != '+' && place.charAt(end) != '＋'
                    ? Direction.DOWN
                    : before;
        }
        if (endsIn(place, AFTER_UP)) {
            return Direction.UP;
        }
        return endsIn(place, AFTER_DOWN) ? Direction.DOWN : Direction.NONE;
    }

    /** 8.2%的增长; in 较上年8.2亿元增长7.7% the word is of the next number. */
    private static boolean endsIn(NumberPlace place, WordTable words) {
        int length = words.startingAt(place.text(), place.end()).length();
        return length > 0 && !Decimals.isDigit(place.charAt(place.end() + length));
    }

    /** The verb before the digits, with 了, 达到, 约 … between them taken out one by one. */
    private static Direction before(NumberPlace place, int end) {
        int position = end;
        for (int i = 0; i <= NumberPlace.MOST_FILLERS; i++) {
            int up = UP.endingAt(place.text(), position).length();
            int down = DOWN.endingAt(place.text(), position).length();
            int neither = NEITHER.endingAt(place.text(), position).length();
            if (up + down > 0 && isOtherwise(place, position)) {
                return Direction.NONE;
            }
            if (up + down + neither > 0) {
                Direction longer = up >= down ? Direction.UP : Direction.DOWN;
                return neither >= Math.max(up, down) ? Direction.NONE : longer;
            }
            position = place.beforeFiller(position);
        }
        return Direction.NONE;
    }

    /** 高于全市增幅0.4个百分点, 增速第6位 tell a distance or a place, 提升干部17名 a promotion. */
    private static boolean isOtherwise(NumberPlace place, int position) {
        boolean distance = place.kind() == UnitKind.PERCENTAGE_POINT || place.wordBefore() == '第';
        if (distance && !RATE_NOUNS.endingAt(place.text(), position).isEmpty()) {
            return true;
        }
        boolean persons = place.kind() == UnitKind.COUNT && place.unit().equals("人");
        return persons && !PROMOTIONS.endingAt(place.text(), position).isEmpty();
    }

    /** The first direction in a list holds for the others: 分别增长12.5%、12.8%. */
    static boolean inherits(NumberPlace place) {
        return place.isTiedBackBy(Tie.LIST) || place.isTiedBackBy(Tie.RANGE);
    }

    private static int withoutSign(NumberPlace place, int start) {
        return Decimals.isSign(place.charAt(start - 1)) ? start - 1 : start;
    }
}
