package io.github.tiankong.values;

import io.github.tiankong.files.Resource;
import io.github.tiankong.sheet.NameFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A period as a heading or cell tells it: {@code 2024年1—6月}, {@code 6月}, {@code 202406}, {@code 2024.6}.
 *
 * @param year four digits; 0 if it is not told
 * @param month its last month, 1 to 12; 12 for a whole year
 * @param fromJanuary whether it runs from January to that month: 1—6月, 上半年, 2024年
 */
record Period(int year, int month, boolean fromJanuary) implements Comparable<Period> {
    private static final String MARKS =
            Resource.properties(Period.class, "leads.properties").getProperty("period");
    private static final List<String> LAST_YEAR = List.of(Resource.properties(Period.class, "leads.properties")
            .getProperty("lastyear")
            .split(",", -1));
    private static final List<String> HALVES = List.of("一季度", "上半年", "前三季度", "全年");

    static Optional<Period> of(String text) {
        String squeezed = NameFolding.squeeze(text);
        List<Integer> numbers = numbers(squeezed);
        int year = 0;
        if (!numbers.isEmpty() && numbers.get(0) >= 190001 && numbers.get(0) <= 210012) {
            return of(numbers.get(0) / 100, numbers.get(0) % 100, false);
        }
        if (!numbers.isEmpty() && numbers.get(0) >= 1900 && numbers.get(0) <= 2100) {
            year = numbers.remove(0);
        }
        for (int i = 0; i < HALVES.size(); i++) {
            if (squeezed.contains(HALVES.get(i))) {
                return of(year, 3 * (i + 1), true);
            }
        }
        boolean months = squeezed.contains("月") || (year > 0 && !numbers.isEmpty());
        if (months && !numbers.isEmpty()) {
            // what stands at the end of June is no value of June alone
            boolean atEnd = squeezed.contains("月末") || squeezed.contains("月底");
            return of(year, numbers.get(numbers.size() - 1), atEnd || numbers.size() > 1 && numbers.get(0) == 1);
        }
        return year > 0 && numbers.isEmpty() ? of(year, 12, true) : Optional.empty();
    }

    private static Optional<Period> of(int year, int month, boolean fromJanuary) {
        return month >= 1 && month <= 12 ? Optional.of(new Period(year, month, fromJanuary)) : Optional.empty();
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        int number = -1;
        int digits = 0;
        for (int i = 0; i <= text.length() && digits <= 6; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                number = Math.max(number, 0) * 10 + c - '0';
                digits++;
            } else if (number >= 0) {
                numbers.add(number);
                number = -1;
                digits = 0;
            }
        }
        return numbers;
    }

    /** Whether a heading tells a period of last year by a word: 去年1—6月, but not 上年目标 nor 上半年. */
    static boolean isLastYears(String text) {
        String bare = NameFolding.withoutBrackets(NameFolding.squeeze(text));
        return LAST_YEAR.stream().anyMatch(word -> bare.startsWith(word) && isPeriod(bare.substring(word.length())));
    }

    private static boolean isPeriod(String text) {
        return of(text).isPresent() && isAlone(text);
    }

    /** Whether a text tells a period and nothing else, but for a unit in brackets. */
    static boolean isAlone(String text) {
        return NameFolding.withoutBrackets(NameFolding.squeeze(text))
                .chars()
                .allMatch(c -> c >= '0' && c <= '9' || MARKS.indexOf(c) >= 0);
    }

    /** Whether it is earlier in time; months of which not both tell a year are taken for those of one. */
    boolean isBefore(Period other) {
        return year > 0 && other.year > 0 ? compareTo(other) < 0 : month < other.month;
    }

    boolean isYearBefore(Period other) {
        return year > 0 && year == other.year - 1 && month == other.month;
    }

    @Override
    public int compareTo(Period other) {
        return Comparator.comparingInt(Period::year)
                .thenComparingInt(Period::month)
                .compare(this, other);
    }
}
