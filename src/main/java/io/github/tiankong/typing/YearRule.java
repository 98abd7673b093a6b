package io.github.tiankong.typing;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.PrintedNumber;
import io.github.tiankong.figure.PrintedNumber.Tie;
import io.github.tiankong.figure.WordTable;
import io.github.tiankong.slot.FixedReason;
import io.github.tiankong.slot.SlotType;
import java.util.Optional;

/**
 * Years. One is a slot when it is the report's year, the one before or a later one, or when the text compares with it;
 * years of history, of the names of plans and of events stay.
 */
final class YearRule implements NumberRule {
    private static final WordTable NAME_AFTER = NumberWords.section("name-after");
    private static final WordTable NAMED = NumberWords.section("year-name-after");
    private static final WordTable EVENTS = NumberWords.section("year-event-after");
    private static final WordTable PLAN_BEFORE = NumberWords.section("plan-before");
    private static final WordTable PLAN_AFTER = NumberWords.section("plan-after");
    private static final WordTable COMPARED = NumberWords.section("comparison-before");
    private static final WordTable COMPARED_AFTER = NumberWords.section("comparison-after");
    private static final WordTable ORIGIN_BEFORE = NumberWords.section("history-before");
    private static final WordTable ORIGIN_AFTER = NumberWords.section("origin-after");
    private static final int CENTURY = 2000;
    private static final int LONGEST_EVENT = 10;

    private final ReportYears years;

    YearRule(ReportYears years) {
        this.years = years;
    }

    /** 2019国际马拉松赛, 2020届毕业生: the report's year, the one before or after, with no 年. */
    boolean isBare(NumberPlace place) {
        char before = place.charAt(place.start() - 1);
        boolean alone = place.digits().length() == 4
                && place.number().tie() == Tie.NONE
                && !place.isTiedBackBy(Tie.RANGE)
                && (before == '\0' || "，。；、“‘（(\t\n ".indexOf(before) >= 0 || isHan(before));
        boolean named = place.number().hasUnit() ? place.unit().equals("届") : isHan(place.charAt(place.digitsEnd()));
        return alone
                && named
                && before != '第'
                && NAME_AFTER.startingAt(place.text(), place.end()).isEmpty()
                && CalendarRule.isBetween(place.number(), years.reported() - 1, years.reported() + 1)
                && years.reported() > 0;
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    /** What a number followed by 年 is. */
    @Override
    public Optional<Judgement> judge(NumberPlace place) {
        Optional<Integer> year = ReportYears.yearOf(place.number());
        if (year.isEmpty() && isShortYear(place)) {
            year = Optional.of(CENTURY + Integer.parseInt(Decimals.canonical(CalendarRule.value(place.number()))));
        }
        return year.flatMap(value -> judgeYear(place, value));
    }

    private Optional<Judgement> judgeYear(NumberPlace place, int year) {
        if (place.precedes(NAMED) || isPlan(place, year) || isPlanPeriod(place)) {
            return Judgement.fixed(FixedReason.PLAN_NAME);
        }
        if (place.holds(EVENTS, place.end(), place.end() + LONGEST_EVENT)) {
            return Judgement.fixed(FixedReason.HISTORY);
        }
        if (place.follows(ORIGIN_BEFORE)
                && (year < years.earliest()
                        || !ORIGIN_BEFORE.endingAt(place.text(), place.start()).equals("自"))) {
            return Judgement.fixed(FixedReason.HISTORY);
        }
        boolean current = year >= years.earliest();
        boolean spans =
                place.number().tie() == Tie.RANGE && isCurrent(place.numbers().get(place.index() + 1));
        boolean compared = isCompared(place);
        return current || spans || compared ? Judgement.slot(SlotType.YEAR) : Judgement.fixed(FixedReason.HISTORY);
    }

    /** 2025年行动方案; the 计划 of the next year is no name. */
    private boolean isPlan(NumberPlace place, int year) {
        String word = PLAN_AFTER.startingAt(place.text(), place.end());
        return !word.isEmpty() && !(word.equals("计划") && year >= years.reported());
    }

    /** 比2015年, 由2015年的286亿元, 2019年同期: the text compares with that year. */
    private static boolean isCompared(NumberPlace place) {
        if (place.precedes(ORIGIN_AFTER)) {
            return false;
        }
        boolean valued = place.charAt(place.end()) == '的' && Decimals.isDigit(place.charAt(place.end() + 1));
        return valued || place.follows(COMPARED) || place.precedes(COMPARED_AFTER);
    }

    private boolean isCurrent(PrintedNumber number) {
        return ReportYears.yearOf(number)
                .filter(year -> year >= years.earliest())
                .isPresent();
    }

    /** （2021—2025年） after the name of a plan. */
    private static boolean isPlanPeriod(NumberPlace place) {
        int first = place.index();
        while (first > 0
                && place.index() - first < 2
                && place.numbers().get(first - 1).tie() == Tie.RANGE) {
            first--;
        }
        PrintedNumber start = place.numbers().get(first);
        int open = start.start() - 1;
        boolean ranged = first < place.index() || place.number().tie() == Tie.RANGE;
        if (!ranged) {
            return false;
        }
        PrintedNumber last = place.numbers().get(place.index() + (place.number().tie() == Tie.RANGE ? 1 : 0));
        if (!PLAN_AFTER.startingAt(place.text(), last.end()).isEmpty()) {
            return true;
        }
        boolean bracket = place.charAt(open) == '（' || place.charAt(open) == '(';
        int end = bracket && "”》".indexOf(place.charAt(open - 1)) >= 0 ? open - 1 : open;
        return bracket && !PLAN_BEFORE.endingAt(place.text(), end).isEmpty();
    }

    /** 21年3月. */
    private static boolean isShortYear(NumberPlace place) {
        if (place.digits().length() != 2
                || !place.isWhole()
                || place.index() + 1 >= place.numbers().size()) {
            return false;
        }
        PrintedNumber next = place.numbers().get(place.index() + 1);
        return next.start() == place.end() && next.figure().unit().text().equals("月");
    }
}
