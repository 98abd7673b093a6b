package io.github.tiankong.typing;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.NumberFinder;
import io.github.tiankong.figure.PrintedNumber;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.Units;
import io.github.tiankong.slot.Direction;
import io.github.tiankong.slot.FixedNumber;
import io.github.tiankong.slot.SlotType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a finished report: which numbers a clerk updates next year, and which stay. */
public final class NumberReader {

    private static final int MOST_INT_DIGITS = 10;

    private final ReportYears years;
    private final List<TypedFigure> figures = new ArrayList<>();
    private final List<FixedNumber> fixed = new ArrayList<>();

    private final Overrules overrules;
    private final CellTexts cells;

    private NumberReader(ReportYears years, Overrules overrules, CellTexts cells) {
        this.cells = cells;
        this.years = years;
        this.overrules = overrules;
    }

    /**
     * What was found, both in document order.
     *
     * @param figures the statistics and dates
     * @param fixed the numbers that stay, each with the reason
     * @param years the years the report speaks of
     */
    public record Reading(List<TypedFigure> figures, List<FixedNumber> fixed, ReportYears years) {
        public Reading {
            figures = List.copyOf(figures);
            fixed = List.copyOf(fixed);
        }
    }

    /** The numbers that become slots, in document order. */
    public static List<TypedFigure> read(Draft draft) {
        return readAll(draft).figures();
    }

    /** The numbers that become slots and those that stay. */
    static Reading readAll(Draft draft) {
        return readAll(draft, Overrules.NONE);
    }

    /** The same by an author who knows some of the numbers better. */
    public static Reading readAll(Draft draft, Overrules overrules) {
        List<List<PrintedNumber>> numbers = draft.paragraphs().stream()
                .map(paragraph -> NumberFinder.find(paragraph.text()))
                .toList();
        ReportYears years = ReportYears.of(draft, numbers);
        CellTexts cells = CellTexts.of(draft.paragraphs());
        TableUnits tableUnits = TableUnits.of(draft.paragraphs(), cells);
        NumberReader reader = new NumberReader(years, overrules, cells);
        for (int p = 0; p < numbers.size(); p++) {
            if (!numbers.get(p).isEmpty()) {
                reader.readParagraph(p, draft.paragraphs(), withTableUnits(draft, p, numbers.get(p), tableUnits));
            }
        }
        return new Reading(reader.figures, reader.fixed, years);
    }

    /** The whole number that digits tell, 0 where they are no whole number of at most nine digits. */
    static int wholeValue(String digits) {
        return Decimals.parse(digits)
                .filter(value -> value.scale() == 0 && value.precision() < MOST_INT_DIGITS)
                .map(BigDecimal::intValue)
                .orElse(0);
    }

    /** A number that fills its cell takes the unit of the column or row. */
    private static List<PrintedNumber> withTableUnits(
            Draft draft, int paragraphIndex, List<PrintedNumber> numbers, TableUnits tableUnits) {
        Paragraph paragraph = draft.paragraphs().get(paragraphIndex);
        if (paragraph.cell().isPresent() && numbers.size() > 1) {
            return numbers;
        }
        return numbers.stream()
                .map(number -> withTableUnit(paragraph, number, tableUnits))
                .toList();
    }

    private static PrintedNumber withTableUnit(Paragraph paragraph, PrintedNumber number, TableUnits tableUnits) {
        if (number.hasUnit()) {
            return number;
        }
        Figure bare = number.figure();
        Unit unit = tableUnits.unitFor(paragraph, bare);
        Figure figure = new Figure(bare.start(), bare.end(), bare.text(), unit, bare.decimals());
        return new PrintedNumber(figure, Units.kindOf(unit), number.end(), number.tie());
    }

    private void readParagraph(int paragraphIndex, List<Paragraph> paragraphs, List<PrintedNumber> numbers) {
        Paragraph paragraph = paragraphs.get(paragraphIndex);
        List<NumberRule> rules =
                rules(paragraph, cells.of(paragraphIndex), ColumnLines.isCell(paragraphs, paragraphIndex));
        Optional<Judgement> previous = Optional.empty();
        Direction previousDirection = Direction.NONE;
        for (int i = 0; i < numbers.size(); i++) {
            NumberPlace place = new NumberPlace(paragraph.text(), numbers, i, previous);
            Judgement judgement = overrules.judge(place, judge(rules, place));
            Direction direction = direction(place, judgement, previousDirection);
            add(paragraphIndex, place, judgement, direction);
            previous = Optional.of(judgement);
            previousDirection = direction;
        }
    }

    private void add(int paragraphIndex, NumberPlace place, Judgement judgement, Direction direction) {
        Figure figure = place.number().figure();
        judgement.type().ifPresent(type -> figures.add(new TypedFigure(paragraphIndex, figure, type, direction)));
        judgement
                .reason()
                .ifPresent(reason -> fixed.add(
                        new FixedNumber(paragraphIndex, figure.start(), figure.end(), figure.text(), reason)));
    }

    private List<NumberRule> rules(Paragraph paragraph, List<CellText> row, boolean inColumn) {
        return List.of(
                new Enclosures(paragraph.text()),
                new CalendarRule(years),
                new NumberCells(paragraph, row, inColumn),
                new ListNumberRule(),
                new GlueRule(),
                new NameRule(),
                new SizeClassRule(),
                new ConstantRule(),
                new StatisticRule());
    }

    private static Judgement judge(List<NumberRule> rules, NumberPlace place) {
        return rules.stream()
                .flatMap(rule -> rule.judge(place).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("StatisticRule leaves no number open"));
    }

    private static Direction direction(NumberPlace place, Judgement judgement, Direction previous) {
        if (judgement.type().filter(NumberReader::takesDirection).isEmpty()) {
            return Direction.NONE;
        }
        Direction own = Directions.of(place);
        return own == Direction.NONE && Directions.inherits(place) ? previous : own;
    }

    private static boolean takesDirection(SlotType type) {
        return type.isNumeric() || type == SlotType.OTHER;
    }
}
