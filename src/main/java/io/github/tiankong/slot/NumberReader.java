package io.github.tiankong.slot;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.figure.NumberFinder;
import io.github.tiankong.figure.PrintedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a finished report: which numbers a clerk updates next year, and which stay. */
final class NumberReader {

    private NumberReader() {}

    /**
     * What was found, both in document order.
     *
     * @param figures the statistics and dates
     * @param fixed the numbers that stay, each with the reason
     * @param years the years the report speaks of
     */
    record Reading(List<TypedFigure> figures, List<FixedNumber> fixed, ReportYears years) {
        Reading {
            figures = List.copyOf(figures);
            fixed = List.copyOf(fixed);
        }
    }

    /** The numbers that become slots, in document order. */
    static List<TypedFigure> read(Draft draft) {
        return readAll(draft).figures();
    }

    /** The numbers that become slots and those that stay. */
    static Reading readAll(Draft draft) {
        List<List<PrintedNumber>> numbers = draft.paragraphs().stream()
                .map(paragraph -> NumberFinder.find(paragraph.text()))
                .toList();
        ReportYears years = ReportYears.of(draft, numbers);
        List<TypedFigure> figures = new ArrayList<>();
        List<FixedNumber> fixed = new ArrayList<>();
        for (int p = 0; p < numbers.size(); p++) {
            readParagraph(p, draft.paragraphs().get(p).text(), numbers.get(p), rules(draft, p, years), figures, fixed);
        }
        return new Reading(figures, fixed, years);
    }

    private static List<NumberRule> rules(Draft draft, int paragraphIndex, ReportYears years) {
        return List.of(
                new Enclosures(draft.paragraphs().get(paragraphIndex).text()),
                new CalendarRule(years),
                new ListNumberRule(),
                new GlueRule(),
                new NameRule(),
                new SizeClassRule(),
                new ConstantRule(),
                new StatisticRule());
    }

    private static void readParagraph(
            int paragraphIndex,
            String text,
            List<PrintedNumber> numbers,
            List<NumberRule> rules,
            List<TypedFigure> figures,
            List<FixedNumber> fixed) {
        Optional<Judgement> previous = Optional.empty();
        Direction previousDirection = Direction.NONE;
        for (int i = 0; i < numbers.size(); i++) {
            NumberPlace place = new NumberPlace(text, numbers, i, previous);
            Judgement judgement = judge(rules, place);
            Direction direction = direction(place, judgement, previousDirection);
            judgement
                    .type()
                    .ifPresent(type -> figures.add(
                            new TypedFigure(paragraphIndex, place.number().figure(), type, direction)));
            judgement
                    .reason()
                    .ifPresent(reason -> fixed.add(
                            new FixedNumber(paragraphIndex, place.start(), place.digitsEnd(), place.digits(), reason)));
            previous = Optional.of(judgement);
            previousDirection = direction;
        }
    }

    private static Judgement judge(List<NumberRule> rules, NumberPlace place) {
        for (NumberRule rule : rules) {
            Optional<Judgement> judgement = rule.judge(place);
            if (judgement.isPresent()) {
                return judgement.get();
            }
        }
        return Judgement.fixed(FixedReason.NO_UNIT).orElseThrow();
    }

    private static Direction direction(NumberPlace place, Judgement judgement, Direction previous) {
        boolean dated = judgement
                .type()
                .filter(type -> !type.isNumeric() && type != SlotType.OTHER)
                .isPresent();
        if (dated || judgement.reason().isPresent()) {
            return Direction.NONE;
        }
        Direction own = Directions.of(place);
        return own == Direction.NONE && Directions.inherits(place) ? previous : own;
    }
}
