package io.github.tiankong.typing;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.PrintedNumber;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The year a finished report speaks of.
 *
 * @param reported the year in its title, else the one it names most; 0 where it names none
 * @param earliest the first year that may be its comparison year: the one before the reported one
 */
record ReportYears(int reported, int earliest) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int TITLE_PARAGRAPHS = 4;
    private static final int LONGEST_TITLE = 60;

    /** From the numbers found in each paragraph. */
    static ReportYears of(Draft draft, List<List<PrintedNumber>> numbers) {
        Map<Integer, Integer> mentions = new HashMap<>();
        int titled = 0;
        int seen = 0;
        for (int p = 0; p < numbers.size(); p++) {
            String text = draft.paragraphs().get(p).text();
            for (PrintedNumber number : numbers.get(p)) {
                int year = yearOf(number).orElse(0);
                if (year > 0) {
                    mentions.merge(year, 1, Integer::sum);
                    boolean inTitle = seen < TITLE_PARAGRAPHS && text.length() <= LONGEST_TITLE;
                    titled = titled == 0 && inTitle ? year : titled;
                }
            }
            seen += text.isBlank() ? 0 : 1;
        }
        int named = mentions.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        int reported = titled == 0 ? named : titled;
        // A report of the work done in 2020 may be titled 2021, the year it is given in.
        int told = named >= reported - 2 && named < reported ? named : reported;
        return new ReportYears(reported, told - 1);
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
