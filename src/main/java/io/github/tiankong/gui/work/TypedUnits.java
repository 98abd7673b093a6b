package io.github.tiankong.gui.work;

import io.github.tiankong.fill.Filler;
import io.github.tiankong.gui.filling.Entries;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.values.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The units typed numbers are in: a bare number is in the unit its field had when it was typed. That unit is kept with the
 * filling, so that a draft edited meanwhile gives no number another meaning without a word.
 */
final class TypedUnits {
    private static final Set<Origin.Kind> TYPED = Set.of(Origin.Kind.TYPED, Origin.Kind.DEFAULT);

    private final Map<String, Field> fields;

    TypedUnits(Map<String, Field> fields) {
        this.fields = fields;
    }

    /** To be kept: each bare number that was typed with its unit. */
    Entries kept(Entries entries) {
        return entries.mapped(
                (key, value) -> isBare(value) && value.unit().isEmpty() ? withUnit(value, unit(key)) : value);
    }

    /** As it was while it was typed; only a unit that is no longer the field's stays with its number. */
    Entries reopened(Entries entries) {
        return entries.mapped(
                (key, value) -> isBare(value) && value.unit().equals(unit(key)) ? withUnit(value, "") : value);
    }

    /** The numbers whose field has another unit now. */
    List<Filler.Told> changed(Entries entries) {
        Set<Filler.Told> told = new LinkedHashSet<>();
        entries.mapped((key, value) -> {
            if (isBare(value) && !value.unit().isEmpty() && !value.unit().equals(unit(key))) {
                told.add(new Filler.Told(
                        key,
                        Problem.warning("typed-unit-changed", Location.NOWHERE, value.raw(), value.unit(), unit(key))));
            }
            return value;
        });
        return List.copyOf(told);
    }

    private String unit(String key) {
        return fields.get(key).kind().unit().text();
    }

    private static Value withUnit(Value value, String unit) {
        return new Value(value.raw(), unit, value.decimals(), value.origin());
    }

    private static boolean isBare(Value value) {
        String raw = value.raw();
        return TYPED.contains(value.origin().kind())
                && !raw.isEmpty()
                && Character.isDigit(raw.charAt(raw.length() - 1));
    }
}
