package io.github.tiankong.fill;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.slot.SlotType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A year, month or day as sources write it.
 *
 * <pre>{@code
 * text  = digits [ word ] | whole | serial
 * whole = year sep month [ sep day ] | year "年" [ month ( "月" | "月份" ) [ day ( "日" | "号" ) ] ] | month "月" day "日"
 * }</pre>
 *
 * A time behind it ({@code 2025-06-30 00:00:00}) is left out. A serial is the day number of a spreadsheet, counted from
 * 1899-12-30 (ECMA-376 part 1, 18.17.4), and is taken for one from 1982 to 2119, where it is no year.
 */
record CalendarText(Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 30000;
    private static final int LAST_SERIAL = 80000;
    private static final int LAST_YEAR = 9999;
    private static final int MOST_CHARACTERS = 40;
    private static final String SEPARATORS = "-/.－／．";

    /** Reads a cell for a field of type year, month or day; empty if it holds no such thing. */
    static Optional<Integer> part(String cell, SlotType type) {
        if (cell.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        if (isFewDigits(cell)) {
            return Optional.of(Integer.parseInt(cell));
        }
        String text = withoutTime(cell.strip());
        Optional<Integer> alone = whole(withoutSuffix(text, type));
        if (alone.isPresent() && alone.get() <= LAST_YEAR) {
            return alone;
        }
        return date(text).flatMap(d -> d.of(type));
    }

    /** As nearly all cells are. */
    private static boolean isFewDigits(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return false;
            }
        }
        return !cell.isEmpty() && cell.length() <= 4;
    }

    private Optional<Integer> of(SlotType type) {
        return switch (type) {
            case YEAR -> year;
            case MONTH -> month;
            default -> day;
        };
    }

    private static Optional<CalendarText> date(String text) {
        Optional<Integer> serial = whole(text).filter(n -> n >= FIRST_SERIAL && n <= LAST_SERIAL);
        if (serial.isPresent()) {
            LocalDate date = EPOCH.plusDays(serial.get());
            return Optional.of(of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
        }
        List<Integer> numbers = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        if (!cut(text, numbers, marks)) {
            return Optional.empty();
        }
        return switch (marks.toString()) {
            case "年" -> Optional.of(new CalendarText(first(numbers), Optional.empty(), Optional.empty()));
            case "-", "年月" -> month(numbers.get(0), numbers.get(1));
            case "--", "年月日" -> full(numbers);
            case "月日" -> Optional.of(new CalendarText(Optional.empty(), first(numbers), Optional.of(numbers.get(1))));
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> first(List<Integer> numbers) {
        return Optional.of(numbers.get(0));
    }

    /** Digits and the mark behind each; {@code -} stands for every separator, the last number may have none. */
    private static boolean cut(String text, List<Integer> numbers, StringBuilder marks) {
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && Decimals.isDigit(text.charAt(i))) {
                i++;
            }
            Optional<Integer> number = whole(text.substring(start, i));
            if (number.isEmpty()) {
                return false;
            }
            numbers.add(number.get());
            if (i < text.length()) {
                char c = text.charAt(i);
                marks.append(mark(c));
                i += text.startsWith("月份", i) ? 2 : 1;
            }
        }
        return !numbers.isEmpty();
    }

    /** One sign for each way to part a date. */
    private static char mark(char written) {
        if (SEPARATORS.indexOf(written) >= 0) {
            return '-';
        }
        return written == '号' ? '日' : written;
    }

    private static Optional<CalendarText> month(int year, int month) {
        return year >= 1000 && month >= 1 && month <= 12
                ? Optional.of(new CalendarText(Optional.of(year), Optional.of(month), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<CalendarText> full(List<Integer> numbers) {
        try {
            LocalDate date = LocalDate.of(numbers.get(0), numbers.get(1), numbers.get(2));
            return numbers.get(0) < 1000
                    ? Optional.empty()
                    : Optional.of(of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static CalendarText of(int year, int month, int day) {
        return new CalendarText(Optional.of(year), Optional.of(month), Optional.of(day));
    }

    private static String withoutTime(String text) {
        int colon = text.indexOf(':');
        int blank = Math.max(text.indexOf(' '), text.indexOf('T'));
        return blank > 0 && colon > blank ? text.substring(0, blank) : text;
    }

    private static String withoutSuffix(String text, SlotType type) {
        List<String> suffixes = switch (type) {
            case YEAR -> List.of("年", "年度");
            case MONTH -> List.of("月", "月份");
            default -> List.of("日", "号");
        };
        return suffixes.stream()
                .filter(text::endsWith)
                .findFirst()
                .map(s -> text.substring(0, text.length() - s.length()).strip())
                .orElse(text);
    }

    private static Optional<Integer> whole(String digits) {
        return digits.length() > 9
                ? Optional.empty()
                : Decimals.parse(digits)
                        .map(BigDecimal::stripTrailingZeros)
                        .filter(n -> n.scale() <= 0 && n.signum() >= 0)
                        .map(BigDecimal::intValueExact);
    }
}
