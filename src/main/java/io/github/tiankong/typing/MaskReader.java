package io.github.tiankong.typing;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.Habits;
import io.github.tiankong.figure.MaskFinder;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.Units;
import io.github.tiankong.slot.Direction;
import io.github.tiankong.slot.SlotType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the masks of a draft: its habits first, then each paragraph, the cells of tables one by one. */
public final class MaskReader {
    private final Draft draft;
    private final TableUnits tableUnits;
    private final List<Stretch> stretches;
    private final List<TypedFigure> masks = new ArrayList<>();

    private MaskReader(Draft draft) {
        this.draft = draft;
        CellTexts cells = CellTexts.of(draft.paragraphs());
        tableUnits = TableUnits.of(draft.paragraphs(), cells);
        stretches = Stretch.of(draft.paragraphs(), cells);
    }

    /** Every mask in document order, not overlapping within a paragraph. */
    public static List<TypedFigure> read(Draft draft) {
        MaskReader reader = new MaskReader(draft);
        Habits habits = Habits.of(reader.stretches.stream().map(Stretch::text).toList());
        for (Stretch stretch : reader.stretches) {
            MaskFinder.find(stretch.text(), habits).forEach(figure -> reader.add(stretch, figure));
        }
        return reader.masks;
    }

    private void add(Stretch stretch, Figure found) {
        Place place = new Place(stretch.text(), found);
        Figure figure = stretch.inParagraph(found);
        Unit unit = unit(place, stretch.paragraphIndex(), figure);
        SlotType type = dateType(stretch.paragraphIndex(), place, figure)
                .or(() -> headType(stretch.paragraphIndex(), figure, unit))
                .orElseGet(() -> MaskTyper.type(place, unit));
        masks.add(typed(stretch.paragraphIndex(), figure, unit, type));
    }

    /** The unit behind the mask, the one its currency sign says, or the one its table gives it. */
    private Unit unit(Place place, int paragraphIndex, Figure figure) {
        if (BareMasks.isStake(place)) {
            return Unit.NONE;
        }
        if (!figure.unit().text().isEmpty()) {
            return figure.unit();
        }
        return "￥¥".indexOf(place.before(1)) >= 0
                ? Units.of("元")
                : tableUnits.unitFor(draft.paragraphs().get(paragraphIndex), figure);
    }

    private Optional<SlotType> headType(int paragraphIndex, Figure figure, Unit unit) {
        return unit.text().isEmpty()
                ? tableUnits.typeFor(draft.paragraphs().get(paragraphIndex), figure)
                : Optional.empty();
    }

    /** Words have no unit and no decimals. */
    private static TypedFigure typed(int index, Figure figure, Unit unit, SlotType type) {
        boolean word = type == SlotType.NAME || type == SlotType.TEXT;
        Figure told = new Figure(
                figure.start(),
                figure.end(),
                figure.text(),
                word ? Unit.NONE : unit,
                word ? OptionalInt.empty() : figure.decimals());
        return new TypedFigure(index, told, type, Direction.NONE);
    }

    /** The month and the day of 20XX-XX-XX. */
    private Optional<SlotType> dateType(int index, Place place, Figure figure) {
        Optional<SlotType> part = DottedDates.partAt(place);
        if (part.isPresent() || masks.isEmpty()) {
            return part;
        }
        TypedFigure last = masks.get(masks.size() - 1);
        boolean joined = last.paragraphIndex() == index
                && figure.start() == last.figure().end() + 1
                && "-/.".indexOf(place.text().charAt(place.figure().start() - 1)) >= 0
                && figure.text().length() <= 2
                && figure.unit().text().isEmpty();
        if (!joined) {
            return Optional.empty();
        }
        return switch (last.type()) {
            case YEAR -> Optional.of(SlotType.MONTH);
            case MONTH -> Optional.of(SlotType.DAY);
            default -> Optional.empty();
        };
    }
}
