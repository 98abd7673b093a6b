package io.github.tiankong.typing;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.slot.FixedReason;
import java.util.Optional;

/** Numbers that belong to a rule or a feast and never change: 15分钟文化圈, 每2年, 24小时值班, 7日内答复, 100周年. */
final class ConstantRule implements NumberRule {
    private static final WordTable BEFORE = NumberWords.section("constant-before");
    private static final WordTable PERIODS = NumberWords.section("period-before");
    private static final WordTable AFTER = NumberWords.section("constant-after");
    private static final WordTable EXCHANGED = NumberWords.section("exchange-after");
    private static final WordTable CIRCLE_UNITS = NumberWords.section("circle-units");
    private static final WordTable FEASTS = NumberWords.section("anniversary-before");
    private static final String CIRCLE = "圈";
    private static final int DAY_HOURS = 24;
    private static final int CIRCLE_NEAR = 10;

    @Override
    public Optional<Judgement> judge(NumberPlace place) {
        if (place.unit().equals("周年") || (place.unit().equals("年") && place.follows(FEASTS))) {
            return Judgement.fixed(FixedReason.ANNIVERSARY);
        }
        if (place.kind() == UnitKind.CLOCK || isMinute(place)) {
            return Judgement.fixed(FixedReason.CLOCK);
        }
        boolean constant = place.follows(BEFORE)
                || (place.kind() == UnitKind.CALENDAR && place.follows(PERIODS))
                || ((place.kind() == UnitKind.DURATION || place.unit().equals("日")) && place.precedes(AFTER))
                || (place.kind() == UnitKind.MONEY && place.precedes(EXCHANGED))
                || (isWord(CIRCLE_UNITS, place.unit()) && isCircle(place))
                || (place.unit().equals("小时") && NumberReader.wholeValue(place.digits()) == DAY_HOURS);
        return constant ? Judgement.fixed(FixedReason.CONSTANT) : Judgement.open();
    }

    /** The minutes of 13时35分. */
    private static boolean isMinute(NumberPlace place) {
        return place.unit().equals("分")
                && place.joinsPrevious()
                && place.numbers().get(place.index() - 1).kind() == UnitKind.CLOCK;
    }

    private static boolean isCircle(NumberPlace place) {
        for (int i = place.end(); i < place.end() + CIRCLE_NEAR; i++) {
            char c = place.charAt(i);
            if (c == '\0' || "，。；、,;”（(".indexOf(c) >= 0 || Decimals.isDigit(c)) {
                return false;
            }
            if (CIRCLE.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(WordTable words, String unit) {
        return !unit.isEmpty() && words.startingAt(unit, 0).equals(unit);
    }
}
