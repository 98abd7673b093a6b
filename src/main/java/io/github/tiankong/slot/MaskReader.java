package io.github.tiankong.slot;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.Habits;
import io.github.tiankong.figure.MaskFinder;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the masks of a draft: its habits first, then each paragraph. */
final class MaskReader {
    private MaskReader() {}

    /** Every mask in document order, not overlapping within a paragraph. */
    static List<TypedFigure> read(Draft draft) {
        Habits habits =
                Habits.of(draft.paragraphs().stream().map(Paragraph::text).toList());
        TableUnits tableUnits = TableUnits.of(draft.paragraphs());
        List<TypedFigure> masks = new ArrayList<>();
        for (int index = 0; index < draft.paragraphs().size(); index++) {
            Paragraph paragraph = draft.paragraphs().get(index);
            List<Figure> figures = MaskFinder.find(paragraph.text(), habits);
            for (Figure figure : figures) {
                Unit unit = unit(tableUnits, paragraph, figure);
                SlotType type = dateType(index, paragraph.text(), figure, masks)
                        .or(() -> headType(tableUnits, paragraph, figure, unit))
                        .orElseGet(() -> MaskTyper.type(new Place(paragraph.text(), figure), unit));
                masks.add(typed(index, figure, unit, type));
            }
        }
        return masks;
    }

    /** The unit behind the mask, the one its currency sign says, or the one its table gives it. */
    private static Unit unit(TableUnits tables, Paragraph paragraph, Figure figure) {
        Place place = new Place(paragraph.text(), figure);
        if (BareMasks.isStake(place)) {
            return Unit.NONE;
        }
        if (!figure.unit().text().isEmpty()) {
            return figure.unit();
        }
        return "￥¥".indexOf(place.before(1)) >= 0 ? Units.of("元") : tables.unitFor(paragraph, figure);
    }

    private static Optional<SlotType> headType(TableUnits tables, Paragraph paragraph, Figure figure, Unit unit) {
        return unit.text().isEmpty() ? tables.typeFor(paragraph, figure) : Optional.empty();
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
    private static Optional<SlotType> dateType(int index, String text, Figure figure, List<TypedFigure> before) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        TypedFigure last = before.get(before.size() - 1);
        boolean joined = last.paragraphIndex() == index
                && figure.start() == last.figure().end() + 1
                && "-/.".indexOf(text.charAt(figure.start() - 1)) >= 0
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
