package io.github.tiankong.lint;

import io.github.tiankong.docx.TextRange;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.slot.Slot;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Fault;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A field's unit or type does not fit the words around its mark. */
final class WordsLint {
    /** Kinds that print alike and that authors choose between: nothing in the text tells them apart. */
    private static final List<SlotType> MEASURES =
            List.of(SlotType.AMOUNT, SlotType.COUNT, SlotType.QUANTITY, SlotType.RANK);

    private static final List<SlotType> WORDS = List.of(SlotType.NAME, SlotType.TEXT, SlotType.OTHER);

    private static final String NOT_SHOWN = "unit-not-shown";

    /** How far behind a mark its unit may stand: 余, 多, a blank. */
    private static final int NEAR = 2;

    private WordsLint() {}

    static List<Fault> faults(Template template, MaskedTemplate masked) {
        Map<String, Field> fields = template.fieldsByKey();
        List<Fault> faults = new ArrayList<>();
        masked.slots().forEach((place, slot) -> {
            Field field = fields.get(place.key());
            boolean inCell = template.document()
                    .paragraphs()
                    .get(place.paragraphIndex())
                    .cell()
                    .isPresent();
            // a column's head says the unit of most of its cells, its author that of one
            if (!inCell || field.kind().unit().convertsTo(slot.figure().unit())) {
                problem(field, slot)
                        .filter(p ->
                                !p.code().equals(NOT_SHOWN) || !isShown(template.textAround(place), place.end(), field))
                        .ifPresent(p -> faults.add(Fault.at(range(place), p)));
            }
        });
        return faults;
    }

    /** Whether the field's unit stands right behind its mark, but for a word between. */
    private static boolean isShown(String text, int end, Field field) {
        String unit = field.kind().unit().text();
        return !unit.isEmpty()
                && text.substring(end, Math.min(text.length(), end + NEAR + unit.length()))
                        .contains(unit);
    }

    private static TextRange range(Place place) {
        return new TextRange(place.paragraphIndex(), place.start(), place.end());
    }

    private static Optional<Problem> problem(Field field, Slot slot) {
        SlotType type = field.kind().type();
        if (WORDS.contains(type)) {
            return Optional.empty();
        }
        Unit own = field.kind().unit();
        Unit shown = slot.figure().unit();
        if (!same(own, shown) && (!WORDS.contains(slot.type()) || shown.text().isEmpty())) {
            return Optional.of(unit(field, own, shown));
        }
        boolean odd = type != slot.type() && !(MEASURES.contains(type) && MEASURES.contains(slot.type()));
        return odd && !WORDS.contains(slot.type())
                ? Optional.of(Problem.warning(
                        "type-at-odds",
                        Location.NOWHERE,
                        field.key(),
                        type.code(),
                        slot.type().code()))
                : Optional.empty();
    }

    private static Problem unit(Field field, Unit own, Unit shown) {
        if (shown.text().isEmpty()) {
            return Problem.warning(NOT_SHOWN, Location.NOWHERE, field.key(), own.text());
        }
        return own.text().isEmpty()
                ? Problem.warning("unit-not-named", Location.NOWHERE, field.key(), shown.text())
                : Problem.error("unit-at-odds", Location.NOWHERE, field.key(), own.text(), shown.text());
    }

    private static boolean same(Unit own, Unit shown) {
        return own.text().equals(shown.text())
                || own.convertsTo(shown) && own.scale().compareTo(shown.scale()) == 0;
    }
}
