package io.github.tiankong.gui.author;

import io.github.tiankong.figure.Units;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.ValueKind;

/**
 * What an author made of a slot in a sentence.
 *
 * @param isSlot whether it stayed a slot; if not, the rest says nothing
 * @param unit the unit as it is printed; empty for none
 */
record Correction(boolean isSlot, String label, SlotType type, String unit) {
    static final Correction TEXT = new Correction(false, "", SlotType.TEXT, "");

    static Correction of(Field field) {
        return new Correction(
                true, field.label(), field.kind().type(), field.kind().unit().text());
    }

    /** The field as it was corrected. */
    Field on(Field field) {
        ValueKind kind = new ValueKind(type, Units.of(unit), field.kind().decimals());
        return field.withLabel(label).withKind(kind);
    }
}
