package io.github.tiankong.typing;

import io.github.tiankong.figure.PrintedNumber.Tie;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.slot.Direction;
import io.github.tiankong.slot.FixedReason;
import io.github.tiankong.slot.SlotType;
import java.util.Optional;

/**
 * What is left: a number with a unit is a statistic of the unit's type; one without a unit only where the wording says so,
 * as in a ratio, a place in an order, an index or 达到98.5.
 */
final class StatisticRule implements NumberRule {
    private static final WordTable RANK_BEFORE = NumberWords.section("rank-before");
    private static final WordTable RANK_WORDS = NumberWords.section("rank-words");
    private static final WordTable RANK_AFTER = NumberWords.section("rank-after");
    private static final WordTable MOVES = NumberWords.section("moves");
    private static final WordTable INDEX_HEADS = NumberWords.section("index-heads");
    private static final WordTable STATES = NumberWords.section("states");
    private static final WordTable MONEY_HEADS = NumberWords.section("money-heads");
    private static final WordTable SHARE_HEADS = NumberWords.section("share-heads");
    private static final WordTable SHARES = NumberWords.section("share-words");
    private static final WordTable RATIO_HEADS = NumberWords.section("ratio-heads");
    private static final WordTable CHANGE_TO = NumberWords.section("change-to");
    private static final int NEAR = 12;

    @Override
    public Optional<Judgement> judge(NumberPlace place) {
        if (place.isTiedBy(Tie.RATIO) && !place.number().hasUnit()) {
            return isClock(place) ? Judgement.fixed(FixedReason.CLOCK) : Judgement.slot(SlotType.RATIO);
        }
        if (isRank(place)) {
            return Judgement.slot(SlotType.RANK);
        }
        return place.number().hasUnit() ? withUnit(place) : withoutUnit(place);
    }

    private static Optional<Judgement> withUnit(NumberPlace place) {
        return switch (place.kind()) {
            case MONEY -> Judgement.slot(SlotType.AMOUNT);
            case PERCENT -> Judgement.slot(SlotType.PERCENT);
            case PERCENTAGE_POINT -> Judgement.slot(SlotType.PERCENTAGE_POINT);
            case MEASURE -> Judgement.slot(SlotType.QUANTITY);
            case TIMES -> Judgement.slot(SlotType.RATIO);
            case COUNT, DURATION, RANK, CALENDAR -> Judgement.slot(SlotType.COUNT);
            case MULTIPLIER -> Judgement.slot(isMoney(place) ? SlotType.AMOUNT : SlotType.COUNT);
            case CLASS -> ofClass(place);
            case CLOCK -> Judgement.fixed(FixedReason.CLOCK);
            case UNKNOWN -> Judgement.slot(SlotType.OTHER);
        };
    }

    /** 27类问题 and 培训5期 are counts, 得98分 and 8成 are statistics of their own kind; the rest names one of a kind. */
    private static Optional<Judgement> ofClass(NumberPlace place) {
        return switch (place.unit()) {
            case "类", "期" -> Judgement.slot(SlotType.COUNT);
            case "分", "成" -> Judgement.slot(SlotType.OTHER);
            default -> Judgement.fixed(FixedReason.NAME);
        };
    }

    private static boolean isRank(NumberPlace place) {
        boolean ordinalUnit = place.unit().equals("位")
                || place.unit().equals("名")
                || place.unit().equals("强");
        if (place.number().hasUnit() && !ordinalUnit) {
            return false;
        }
        char before = place.wordBefore();
        boolean ends = ordinalUnit || place.digitsEnd() == place.text().length() || place.precedes(RANK_AFTER);
        if (before == '第' || before == '前' || place.follows(RANK_BEFORE)) {
            return ends;
        }
        if (place.isTiedBackBy(Tie.LIST) || place.isTiedBackBy(Tie.RANGE)) {
            return place.previous()
                    .flatMap(Judgement::type)
                    .filter(SlotType.RANK::equals)
                    .isPresent();
        }
        return ordinalUnit && !place.follows(MOVES) && place.holds(RANK_WORDS, place.clauseStart(), place.start());
    }

    private static Optional<Judgement> withoutUnit(NumberPlace place) {
        int head = place.beforeFillers();
        if (place.holds(RATIO_HEADS, place.clauseStart(), place.start())
                && (!isWordAfter(place) || place.digitsPrecede(CHANGE_TO))) {
            return Judgement.slot(SlotType.RATIO);
        }
        if (place.digitsPrecede(CHANGE_TO)) {
            return Judgement.slot(SlotType.OTHER);
        }
        boolean share = !SHARE_HEADS.endingAt(place.text(), head).isEmpty()
                || place.holds(SHARES, place.clauseStart(), place.start());
        if ((share || Directions.of(place) != Direction.NONE) && !isWordAfter(place)) {
            return Judgement.slot(SlotType.PERCENT);
        }
        boolean index = !INDEX_HEADS.endingAt(place.text(), head).isEmpty() && !isWordAfter(place);
        boolean stated = place.follows(STATES) && !isWordAfter(place);
        // 186.3自然箱: a fraction is measured, even in a unit that the table lacks.
        boolean measured = place.start() > 0 && !place.isWhole() && isHan(place.wordAfter());
        return index || stated || measured ? Judgement.slot(SlotType.OTHER) : Judgement.fixed(FixedReason.NO_UNIT);
    }

    /** A word follows that the digits belong to: 为12345热线. */
    private static boolean isWordAfter(NumberPlace place) {
        char c = place.wordAfter();
        return (isHan(c) && !place.precedes(RANK_AFTER)) || c == '“' || c == '《' || c == '-';
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    private static boolean isMoney(NumberPlace place) {
        return place.holds(MONEY_HEADS, Math.max(place.clauseStart(), place.start() - NEAR), place.start());
    }

    /** 9:30 is a time unless the text speaks of parts. */
    private static boolean isClock(NumberPlace place) {
        int first = place.isTiedBackBy(Tie.RATIO) ? place.index() - 1 : place.index();
        boolean third = first > 0 && place.numbers().get(first - 1).tie() == Tie.RATIO;
        if (third || first + 1 >= place.numbers().size()) {
            return false;
        }
        String hours = place.numbers().get(first).figure().text();
        String minutes = place.numbers().get(first + 1).figure().text();
        boolean shaped = hours.length() <= 2
                && minutes.length() == 2
                && hours.compareTo("24") < (hours.length() == 2 ? 0 : Integer.MAX_VALUE)
                && minutes.compareTo("60") < 0
                && place.numbers().get(first + 1).tie() != Tie.RATIO;
        int from = place.numbers().get(first).start();
        return shaped
                && place.text().substring(Math.max(0, from - NEAR), from).indexOf('比') < 0
                && place.text().substring(Math.max(0, from - NEAR), from).indexOf("结构") < 0;
    }
}
