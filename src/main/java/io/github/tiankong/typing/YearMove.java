package io.github.tiankong.typing;

import io.github.tiankong.figure.Figure;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.typing.NumberReader.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Moves the years of a finished report on: the reporting year to the new one, the comparison and the planning year by as
 * much. Long-term targets (到2025年), more than a year after the reporting year, and fixed bases (比2015年), before the year it
 * is compared with, stay for the author to decide.
 */
public final class YearMove {
    private static final int CENTURY = 100;
    private static final int TWO_DIGITS = 2;

    private YearMove() {}

    /**
     * A year that is printed anew.
     *
     * @param figure the year as it stands
     * @param text the year to print instead, as long as the old one
     */
    public record MovedYear(Figure figure, String text) {}

    /**
     * The years to print anew, in document order; none where the report names no year.
     *
     * @param newYear the year the next report is of
     */
    public static List<MovedYear> move(Reading reading, int newYear) {
        int reported = reading.years().reported();
        List<MovedYear> moved = new ArrayList<>();
        for (TypedFigure found : reading.figures()) {
            if (found.type() == SlotType.YEAR && reported > 0) {
                String text = found.figure().text();
                int year = NumberReader.wholeValue(text)
                        + (text.length() == TWO_DIGITS ? reported / CENTURY * CENTURY : 0);
                if (year >= reading.years().earliest() && year <= reported + 1) {
                    moved.add(new MovedYear(found.figure(), print(text, year + newYear - reported)));
                }
            }
        }
        return List.copyOf(moved);
    }

    /** With as many digits as before, full-width where they were. */
    private static String print(String old, int year) {
        String digits = old.length() == TWO_DIGITS
                ? String.format(Locale.ROOT, "%02d", Math.floorMod(year, CENTURY))
                : Integer.toString(year);
        return old.charAt(0) < '０'
                ? digits
                : digits.chars()
                        .map(c -> c - '0' + '０')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }
}
