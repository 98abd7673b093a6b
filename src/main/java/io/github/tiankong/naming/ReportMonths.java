package io.github.tiankong.naming;

import io.github.tiankong.figure.WordTable;
import io.github.tiankong.phrase.Lexicon;
import io.github.tiankong.slot.SlotType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells the months a text reports on from those of events. */
final class ReportMonths {
    private static final String RANGE_SIGNS = "-–—－─~～";
    private static final WordTable PERIOD_ENDS = Lexicon.wordClass("period-ends");
    private static final Set<SlotType> MEASURED =
            EnumSet.of(SlotType.AMOUNT, SlotType.COUNT, SlotType.QUANTITY, SlotType.PERCENT);
    private static final WordTable UNTIL = Lexicon.wordClass("until");

    private ReportMonths() {}

    /** Whether a month is the last of those reported on. */
    static boolean ends(List<Spot> spots, Spot month) {
        return endsKnownRange(month.gap()) || endsPeriod(spots, month);
    }

    /** Whether a month that opens its paragraph is the one reported on. */
    static boolean opens(List<Spot> spots, Spot month) {
        return opensReport(spots, month) || tellsMonth(spots, month);
    }

    /** 1—X月: the first month is known. */
    private static boolean endsKnownRange(String gap) {
        int end = gap.length() - 1;
        return end > 0
                && Character.isDigit(gap.charAt(end - 1))
                && (RANGE_SIGNS.indexOf(gap.charAt(end)) >= 0 || Lexicon.stands(UNTIL, gap, end));
    }

    /** 2025年1—6月 at the beginning of a sentence: the year of the months reported on. */
    static boolean opensMonths(List<Spot> spots, Spot year) {
        int last = year.index() + 2;
        return year.beginsSentence()
                && last < spots.size()
                && spots.get(last - 1).type() == SlotType.MONTH
                && spots.get(last - 1).touchesPrevious()
                && spots.get(last).type() == SlotType.MONTH
                && spots.get(last).gap().length() == 1
                && RANGE_SIGNS.indexOf(spots.get(last).gap().charAt(0)) >= 0;
    }

    /** X月，全院…; X月份，园区…: the month reported on opens its paragraph, no day of an event follows. */
    private static boolean opensReport(List<Spot> spots, Spot spot) {
        Spot first = DateParts.first(spots, spot);
        boolean opens = first.typed().figure().start() == first.gap().length()
                && first.head().isBlank();
        boolean dated = first.index() < spot.index();
        int unitEnd = spot.typed().figure().end() + spot.unit().length();
        return opens && spot.paragraph().text().startsWith(dated ? "，" : "份，", unitEnd);
    }

    /** X月，全街道受理诉求5件: what was done in a month that opens its paragraph is counted. */
    private static boolean tellsMonth(List<Spot> spots, Spot spot) {
        boolean opens = spot.typed().figure().start() == 0 || spot.head().isBlank() && dated(spot);
        return opens && spot.rest().startsWith("，") && runsIntoFigure(spots, spot, 1);
    }

    /** 到X月末，存栏5万头: the day up to which is counted. */
    private static boolean endsPeriod(List<Spot> spots, Spot spot) {
        String end = Lexicon.startsWith(Lexicon.DATE_ENDS, spot.rest())
                        && !spot.rest().isEmpty()
                ? spot.rest().substring(0, 1)
                : "";
        boolean last = Lexicon.holds(PERIOD_ENDS, end) && spot.rest().startsWith("，", 1);
        boolean opens = spot.head().isBlank() || Lexicon.holds(UNTIL, spot.head());
        return last && opens && runsIntoFigure(spots, spot, 2);
    }

    private static boolean dated(Spot spot) {
        return spot.touchesPrevious() && spot.gap().isEmpty();
    }

    /** Whether the clause behind the date's comma runs into a figure of a measure. */
    private static boolean runsIntoFigure(List<Spot> spots, Spot spot, int from) {
        boolean more =
                spot.index() + 1 < spots.size() && spots.get(spot.index() + 1).sameParagraph(spot);
        String clause = spot.rest().substring(Math.min(from, spot.rest().length()));
        boolean future = Lexicon.startsWith(Lexicon.FUTURE, clause);
        return more
                && !future
                && MEASURED.contains(spots.get(spot.index() + 1).type())
                && clause.chars().noneMatch(c -> "，。；：".indexOf(c) >= 0);
    }
}
