package io.github.tiankong.typing;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.PrintedNumber;
import io.github.tiankong.figure.WordTable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The year a finished report speaks of.
 *
 * @param reported the year in its title, else the one it names most; 0 where it names none
 * @param earliest the first year that may be its comparison year: the one before the year whose work it tells of
 */
record ReportYears(int reported, int earliest) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int TITLE_PARAGRAPHS = 4;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_HEADING = 30;
    /** The meetings that hear of last year's work sit in the first quarter. */
    private static final int LAST_EARLY_MONTH = 3;

    private static final WordTable REVIEWS = NumberWords.section("year-reviews");

    /** From the numbers found in each paragraph. */
    static ReportYears of(Draft draft, List<List<PrintedNumber>> numbers) {
        Map<Integer, Integer> mentions = new HashMap<>();
        int titled = 0;
        int reviewed = 0;
        boolean given = false;
        int seen = 0;
        for (int p = 0; p < numbers.size(); p++) {
            String text = draft.paragraphs().get(p).text();
            boolean isTitle = seen < TITLE_PARAGRAPHS && text.length() <= LONGEST_TITLE;
            for (int i = 0; i < numbers.get(p).size(); i++) {
                int year = yearOf(numbers.get(p).get(i)).orElse(0);
                if (year > 0) {
                    mentions.merge(year, 1, Integer::sum);
                    reviewed = reviewed == 0 && isReview(text, numbers.get(p), i) ? year : reviewed;
                    given = titled == 0 && isTitle ? isEarlyDate(numbers.get(p), i) : given;
                    titled = titled == 0 && isTitle ? year : titled;
                }
            }
            seen += text.isBlank() ? 0 : 1;
        }
        int named = mentions.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        int reported = titled == 0 ? named : titled;
        return new ReportYears(reported, told(reported, reviewed, named, given ? mentions : Map.of()) - 1);
    }

    /**
     * The year the work was done in. A report of 2020 may be titled 2021, the year it is given in: its heading says so, or
     * the year it names most, or the date it is given on, early in the year after one it names.
     */
    private static int told(int reported, int reviewed, int named, Map<Integer, Integer> givenAfter) {
        if (reviewed >= reported - 2 && reviewed <= reported && reviewed > 0) {
            return reviewed;
        }
        if (named >= reported - 2 && named < reported) {
            return named;
        }
        return givenAfter.containsKey(reported - 1) ? reported - 1 : reported;
    }

    /** 一、2025年工作回顾: a short line that says its year's work is looked back on. */
    private static boolean isReview(String text, List<PrintedNumber> numbers, int index) {
        int from = numbers.get(index).end();
        int to = index + 1 < numbers.size() ? numbers.get(index + 1).start() : text.length();
        boolean heading = text.strip().length() <= LONGEST_HEADING;
        return heading
                && IntStream.range(from, to)
                        .anyMatch(at -> !REVIEWS.startingAt(text, at).isEmpty());
    }

    /** 2026年1月15日: a whole date in the first quarter. */
    private static boolean isEarlyDate(List<PrintedNumber> numbers, int index) {
        if (index + 2 >= numbers.size()) {
            return false;
        }
        PrintedNumber month = numbers.get(index + 1);
        PrintedNumber day = numbers.get(index + 2);
        return month.start() == numbers.get(index).end()
                && day.start() == month.end()
                && month.figure().unit().text().equals("月")
                && day.figure().unit().text().equals("日")
                && CalendarRule.isBetween(month, 1, LAST_EARLY_MONTH);
    }

    /** The calendar year a number denotes, if it is one: four digits and 年. */
    static Optional<Integer> yearOf(PrintedNumber number) {
        if (!number.figure().unit().text().equals("年") || number.figure().text().length() != 4) {
            return Optional.empty();
        }
        return Decimals.parse(number.figure().text())
                .map(BigDecimal::intValue)
                .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
    }
}
