package io.github.tiankong.template;

import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.Units;
import io.github.tiankong.slot.SlotType;
import java.util.OptionalInt;

/**
 * What a field's value is made of.
 *
 * @param type what kind of value
 * @param unit the unit that is printed after it in the document; {@link Unit#NONE} for none
 * @param decimals digits to print after the point; empty to print what the data has
 */
public record ValueKind(SlotType type, Unit unit, OptionalInt decimals) {
    private static final Unit PERCENT = Units.of("%");

    /** In what its numbers are told: a percentage whose column bears the sign is one, too. */
    public Unit measure() {
        return type == SlotType.PERCENT && unit.text().isEmpty() ? PERCENT : unit;
    }

    /** A field's; {@link Unit#NONE} where there is no such field. */
    public static Unit measureOf(Field field) {
        return field == null ? Unit.NONE : field.kind().measure();
    }
}
