package io.github.tiankong.slot;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.PrintedNumber;
import io.github.tiankong.figure.PrintedNumber.Tie;
import io.github.tiankong.figure.WordTable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Years, months and days. A year is a slot when it is the report's year, the one before or a later one, or when the text
 * compares with it; the months and days of a date go with their year.
 */
final class CalendarRule implements NumberRule {
    private static final WordTable NAME_AFTER = NumberWords.section("name-after");
    private static final WordTable NAMED = NumberWords.section("year-name-after");
    private static final WordTable PLAN_BEFORE = NumberWords.section("plan-before");
    private static final WordTable PLAN_AFTER = NumberWords.section("plan-after");
    private static final WordTable COMPARED = NumberWords.section("comparison-before");
    private static final WordTable COMPARED_AFTER = NumberWords.section("comparison-after");
    private static final WordTable ORIGIN_BEFORE = NumberWords.section("history-before");
    private static final WordTable ORIGIN_AFTER = NumberWords.section("origin-after");
    private static final String SEPARATORS = "-/.－．";
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;
    private static final int CENTURY = 2000;

    private final ReportYears years;

    CalendarRule(ReportYears years) {
        this.years = years;
    }

    @Override
    public Optional<Judgement> judge(NumberPlace place) {
        for (int part = 0; part < 3; part++) {
            if (isDate(place, place.index() - part)) {
                return Judgement.slot(part == 0 ? SlotType.YEAR : part == 1 ? SlotType.MONTH : SlotType.DAY);
            }
        }
        if (isBareYear(place)) {
            return Judgement.slot(SlotType.YEAR);
        }
        return switch (place.unit()) {
            case "年" -> year(place);
            case "月" -> month(place);
            case "日", "号" -> day(place);
            default -> Judgement.open();
        };
    }

    /** 2019国际马拉松赛, 2020届毕业生: the report's year, the one before or after, with no 年. */
    private boolean isBareYear(NumberPlace place) {
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
                && isBetween(place.number(), years.reported() - 1, years.reported() + 1)
                && years.reported() > 0;
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    /** 2020-12-31, 2020.12.31, 2020/12/31. */
    private static boolean isDate(NumberPlace place, int first) {
        if (first < 0 || first + 2 >= place.numbers().size()) {
            return false;
        }
        PrintedNumber year = place.numbers().get(first);
        PrintedNumber month = place.numbers().get(first + 1);
        PrintedNumber day = place.numbers().get(first + 2);
        char separator = place.charAt(year.figure().end());
        return year.figure().text().length() == 4
                && isBetween(year, FIRST_YEAR, LAST_YEAR)
                && isBetween(month, 1, LAST_MONTH)
                && isBetween(day, 1, LAST_DAY)
                && SEPARATORS.indexOf(separator) >= 0
                && place.charAt(month.figure().end()) == separator
                && month.start() == year.figure().end() + 1
                && day.start() == month.figure().end() + 1;
    }

    private Optional<Judgement> year(NumberPlace place) {
        Optional<Integer> year = ReportYears.yearOf(place.number());
        if (year.isEmpty() && isShortYear(place)) {
            year = Optional.of(CENTURY + Integer.parseInt(Decimals.canonical(value(place.number()))));
        }
        return year.flatMap(value -> judgeYear(place, value));
    }

    private Optional<Judgement> judgeYear(NumberPlace place, int year) {
        if (place.precedes(NAMED) || place.precedes(PLAN_AFTER) || isPlanPeriod(place)) {
            return Judgement.fixed(FixedReason.PLAN_NAME);
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

    private Optional<Judgement> month(NumberPlace place) {
        if (!place.isWhole() || !isBetween(place.number(), 1, LAST_MONTH)) {
            return Judgement.open();
        }
        return dated(place, SlotType.MONTH);
    }

    private Optional<Judgement> day(NumberPlace place) {
        boolean afterMonth = place.index() > 0 && isDayAfterMonth(place);
        if (!place.isWhole() || !isBetween(place.number(), 1, LAST_DAY)) {
            return Judgement.open();
        }
        if (!afterMonth && (place.unit().equals("号") || "内游均龄报".indexOf(place.charAt(place.end())) >= 0)) {
            return Judgement.open();
        }
        return dated(place, SlotType.DAY);
    }

    private static boolean isDayAfterMonth(NumberPlace place) {
        PrintedNumber before = place.numbers().get(place.index() - 1);
        String unit = before.figure().unit().text();
        return (unit.equals("月") && before.end() == place.start())
                || (unit.equals(place.unit()) && before.tie() != Tie.NONE);
    }

    /** A part of a date of history is history. */
    private static Optional<Judgement> dated(NumberPlace place, SlotType type) {
        boolean joined =
                place.index() > 0 && place.numbers().get(place.index() - 1).end() == place.start();
        Optional<FixedReason> reason = place.previous().flatMap(Judgement::reason);
        if (joined && reason.isPresent()) {
            return Judgement.fixed(reason.get());
        }
        return Judgement.slot(type);
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

    private static boolean isBetween(PrintedNumber number, int first, int last) {
        BigDecimal value = value(number);
        return value.compareTo(BigDecimal.valueOf(first)) >= 0 && value.compareTo(BigDecimal.valueOf(last)) <= 0;
    }

    private static BigDecimal value(PrintedNumber number) {
        return Decimals.parse(number.figure().text()).orElse(BigDecimal.ZERO);
    }
}
