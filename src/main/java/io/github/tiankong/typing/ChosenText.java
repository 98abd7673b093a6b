package io.github.tiankong.typing;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.UnitMatch;
import io.github.tiankong.figure.Units;
import io.github.tiankong.slot.Direction;
import io.github.tiankong.slot.Slot;
import io.github.tiankong.slot.SlotType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Text an author chose to be a slot: what it would be, were it a mask there. */
public final class ChosenText {
    private static final String POINTS = ".．";

    private ChosenText() {}

    public static TypedFigure read(Draft draft, int paragraphIndex, int start, int end) {
        Paragraph paragraph = draft.paragraphs().get(paragraphIndex);
        String chosen = paragraph.text().substring(start, end);
        if (!isNumberLike(chosen)) {
            return typed(paragraphIndex, new Figure(start, end, chosen, Unit.NONE, OptionalInt.empty()), SlotType.TEXT);
        }
        Figure bare = new Figure(start, end, chosen, unit(paragraph.text(), end, chosen), decimals(chosen));
        TableUnits tables = TableUnits.of(draft.paragraphs());
        Unit unit = bare.unit().text().isEmpty() ? tables.unitFor(paragraph, bare) : bare.unit();
        SlotType type = MaskTyper.type(new Place(paragraph.text(), bare), unit);
        return typed(paragraphIndex, new Figure(start, end, chosen, unit, decimals(chosen)), type);
    }

    /** The slots of some figures and one more, in document order. */
    public static List<TypedFigure> with(List<Slot> others, TypedFigure chosen) {
        List<TypedFigure> all = new ArrayList<>();
        others.forEach(s -> all.add(new TypedFigure(s.paragraphIndex(), s.figure(), s.type(), s.direction())));
        all.add(chosen);
        all.sort(Comparator.comparingInt(TypedFigure::paragraphIndex)
                .thenComparingInt(f -> f.figure().start()));
        return all;
    }

    private static TypedFigure typed(int paragraphIndex, Figure figure, SlotType type) {
        return new TypedFigure(paragraphIndex, figure, type, Direction.NONE);
    }

    private static boolean isNumberLike(String chosen) {
        return chosen.chars()
                .allMatch(c -> MaskTyper.isNumberSign((char) c) || POINTS.indexOf(c) >= 0 || ",，- ".indexOf(c) >= 0);
    }

    private static Unit unit(String text, int end, String chosen) {
        boolean digits = Character.isDigit(chosen.charAt(chosen.length() - 1));
        Optional<UnitMatch> match = digits ? Units.unitAfterDigits(text, end) : Units.unitAt(text, end);
        return match.map(UnitMatch::unit).orElse(Unit.NONE);
    }

    /** The places behind the last point; a lone mark tells none. */
    private static OptionalInt decimals(String chosen) {
        String figure = chosen.strip();
        int point = Math.max(figure.lastIndexOf('.'), figure.lastIndexOf('．'));
        int end = point + 1;
        while (point >= 0 && end < figure.length() && MaskTyper.isNumberSign(figure.charAt(end))) {
            end++;
        }
        if (point >= 0) {
            return OptionalInt.of(end - point - 1);
        }
        return figure.length() == 1 && !Character.isDigit(figure.charAt(0)) ? OptionalInt.empty() : OptionalInt.of(0);
    }
}
