package io.github.tiankong.slot;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.Habits;
import io.github.tiankong.figure.MaskFinder;
import io.github.tiankong.figure.Unit;
import java.util.ArrayList;
import java.util.List;
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
                Unit unit = figure.unit().text().isEmpty() ? tableUnits.unitFor(paragraph, figure) : figure.unit();
                masks.add(typed(index, paragraph.text(), figure, unit, masks));
            }
        }
        return masks;
    }

    private static TypedFigure typed(int index, String text, Figure figure, Unit unit, List<TypedFigure> before) {
        SlotType type = dateType(index, text, figure, before);
        if (type == null) {
            type = MaskTyper.type(new Place(text, figure), unit);
        }
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
    private static SlotType dateType(int index, String text, Figure figure, List<TypedFigure> before) {
        if (before.isEmpty()) {
            return null;
        }
        TypedFigure last = before.get(before.size() - 1);
        boolean joined = last.paragraphIndex() == index
                && figure.start() == last.figure().end() + 1
                && "-/.".indexOf(text.charAt(figure.start() - 1)) >= 0
                && figure.unit().text().isEmpty();
        if (!joined) {
            return null;
        }
        return switch (last.type()) {
            case YEAR -> SlotType.MONTH;
            case MONTH -> SlotType.DAY;
            default -> null;
        };
    }
}
