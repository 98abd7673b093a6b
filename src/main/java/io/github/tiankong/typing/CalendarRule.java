package io.github.tiankong.typing;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.PrintedNumber;
import io.github.tiankong.figure.PrintedNumber.Tie;
import io.github.tiankong.slot.FixedReason;
import io.github.tiankong.slot.SlotType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Years, months and days of the calendar; the months and days of a date go with their year. */
final class CalendarRule implements NumberRule {
    private static final String SEPARATORS = "-/.－．";
    private static final List<SlotType> DATE = List.of(SlotType.YEAR, SlotType.MONTH, SlotType.DAY);
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private final YearRule years;

    CalendarRule(ReportYears years) {
        this.years = new YearRule(years);
    }

    @Override
    public Optional<Judgement> judge(NumberPlace place) {
        for (int part = 0; part < DATE.size(); part++) {
            if (isDate(place, place.index() - part)) {
                return Judgement.slot(DATE.get(part));
            }
        }
        if (years.isBare(place)) {
            return Judgement.slot(SlotType.YEAR);
        }
        return switch (place.unit()) {
            case "年" -> years.judge(place);
            case "月" -> month(place);
            case "日", "号" -> day(place);
            default -> Judgement.open();
        };
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
        return (unit.equals("月") && place.joinsPrevious()) || (unit.equals(place.unit()) && before.tie() != Tie.NONE);
    }

    /** A part of a date of history is history. */
    private static Optional<Judgement> dated(NumberPlace place, SlotType type) {
        boolean joined = place.joinsPrevious();
        Optional<FixedReason> reason = place.previous().flatMap(Judgement::reason);
        if (joined && reason.isPresent()) {
            return Judgement.fixed(reason.get());
        }
        return Judgement.slot(type);
    }

    static boolean isBetween(PrintedNumber number, int first, int last) {
        BigDecimal value = value(number);
        return value.compareTo(BigDecimal.valueOf(first)) >= 0 && value.compareTo(BigDecimal.valueOf(last)) <= 0;
    }

    static BigDecimal value(PrintedNumber number) {
        return Decimals.parse(number.figure().text()).orElse(BigDecimal.ZERO);
    }
}
