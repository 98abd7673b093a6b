package io.github.tiankong.gui.work;

import io.github.tiankong.fill.Filler;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import java.util.Map;
import java.util.Set;

/** What a filling ran into, told as it helps the person who typed the value: by what the field takes. */
final class TypedFaults {
    private static final Set<String> OF_UNITS = Set.of("value-unit", "value-unit-none");
    private static final String DIGITS = "0123456789.";

    private final Map<String, Field> fields;

    TypedFaults(Map<String, Field> fields) {
        this.fields = fields;
    }

    Filler.Told told(Filler.Told told) {
        Problem problem = told.problem();
        Field field = fields.get(told.key());
        if (field == null) {
            return told;
        }
        if (problem.code().equals("value-not-a-number") && isWhole(field)) {
            return with(told, "value-not-a-count");
        }
        boolean scientific = OF_UNITS.contains(problem.code())
                && problem.arguments().stream()
                        .findFirst()
                        .filter(TypedFaults::isScientific)
                        .isPresent();
        return scientific ? with(told, "value-scientific") : told;
    }

    private static Filler.Told with(Filler.Told told, String code) {
        Problem problem = told.problem();
        return new Filler.Told(
                told.key(), new Problem(code, problem.severity(), problem.location(), problem.arguments()));
    }

    private static boolean isWhole(Field field) {
        boolean counted = field.kind().type() == SlotType.COUNT;
        return field.kind().decimals().orElse(counted ? 0 : 1) == 0;
    }

    /** 1e3 or 1.36E+10, as a spreadsheet shows a number for which its column is too narrow. */
    private static boolean isScientific(String text) {
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (e <= 0) {
            return false;
        }
        String power = text.substring(e + 1);
        boolean signed = power.startsWith("+") || power.startsWith("-");
        return isOfDigits(text.substring(0, e)) && isOfDigits(signed ? power.substring(1) : power);
    }

    private static boolean isOfDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> DIGITS.indexOf(c) >= 0);
    }
}
