package io.github.tiankong.gui.author;

import io.github.tiankong.figure.Units;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Keys;
import io.github.tiankong.template.Printing;
import io.github.tiankong.template.Supply;
import io.github.tiankong.template.ValueKind;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** The changes an author makes to a field in its form, each on its own. */
final class FieldForm {
    private FieldForm() {}

    /** Whether a field may be renamed so: the list it belongs to stays. */
    static boolean isKey(String wished, String old) {
        int point = old.indexOf('.');
        return point < 0
                ? Keys.isKey(wished)
                : wished.startsWith(old.substring(0, point + 1)) && Keys.isKey(wished.substring(point + 1));
    }

    static UnaryOperator<Field> label(String text) {
        return f -> text.isBlank() ? f : f.withLabel(text.strip());
    }

    static UnaryOperator<Field> type(SlotType type) {
        return f -> f.withKind(new ValueKind(type, f.kind().unit(), f.kind().decimals()));
    }

    static UnaryOperator<Field> unit(String text) {
        return f -> f.withKind(
                new ValueKind(f.kind().type(), Units.of(text.strip()), f.kind().decimals()));
    }

    static UnaryOperator<Field> decimals(OptionalInt decimals) {
        return f -> f.withKind(new ValueKind(f.kind().type(), f.kind().unit(), decimals));
    }

    static UnaryOperator<Field> required(boolean required) {
        return f -> f.withSupply(
                new Supply(required, f.supply().defaultValue(), f.supply().formula()));
    }

    static UnaryOperator<Field> defaultValue(String text) {
        return f -> f.withSupply(
                new Supply(f.supply().required(), text.strip(), f.supply().formula()));
    }

    static UnaryOperator<Field> formula(String text) {
        return f -> f.withSupply(f.supply().withFormula(text.strip()));
    }

    static UnaryOperator<Field> hint(String text) {
        return f -> f.withHint(text.strip());
    }

    static UnaryOperator<Field> turnsWords(boolean turns) {
        return f -> new Field(
                f.key(),
                f.label(),
                f.section(),
                f.kind(),
                f.supply(),
                f.hint(),
                f.masks(),
                f.last(),
                new Printing(turns, f.printing().total()));
    }
}
