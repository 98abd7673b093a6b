package io.github.tiankong.slot;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.figure.Figure;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.UnitMatch;
import io.github.tiankong.figure.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Text an author chose to be a slot: what it would be, were it a mask there. */
final class ChosenText {
    private static final String MASK_SIGNS = "xXｘＸ×*＊_＿○□";
    private static final String POINTS = ".．";

    private ChosenText() {}

    static TypedFigure read(Draft draft, int paragraphIndex, int start, int end) {
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
    static List<TypedFigure> with(List<Slot> others, TypedFigure chosen) {
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
                .allMatch(c -> Character.isDigit(c)
                        || MASK_SIGNS.indexOf(c) >= 0
                        || POINTS.indexOf(c) >= 0
                        || ",，- ".indexOf(c) >= 0);
    }

    private static Unit unit(String text, int end, String chosen) {
        boolean digits = Character.isDigit(chosen.charAt(chosen.length() - 1));
        Optional<UnitMatch> match = digits ? Units.unitAfterDigits(text, end) : Units.unitAt(text, end);
        return match.map(UnitMatch::unit).orElse(Unit.NONE);
    }

    private static OptionalInt decimals(String chosen) {
        for (int i = 0; i < chosen.length(); i++) {
            if (POINTS.indexOf(chosen.charAt(i)) >= 0) {
                return OptionalInt.of(chosen.length() - i - 1);
            }
        }
        return chosen.length() == 1 && !Character.isDigit(chosen.charAt(0)) ? OptionalInt.empty() : OptionalInt.of(0);
    }
}
