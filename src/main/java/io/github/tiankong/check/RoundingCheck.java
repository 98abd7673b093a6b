package io.github.tiankong.check;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.template.Field;
import io.github.tiankong.values.Value;
import java.util.ArrayList;
import java.util.List;

/** A value had more decimals than its mask shows. Where the cell's own format hid them, nobody misses them. */
final class RoundingCheck implements Check {
    private final List<Field> fields;

    RoundingCheck(Background background) {
        this.fields = background.fields(f -> f.kind().decimals().isPresent());
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Field field : fields) {
            if (facts.filling().value(field.key()) instanceof FieldValue.Given given
                    && given.number().isPresent()
                    && isRounded(field, given.source())) {
                findings.add(facts.note(
                        "value-rounded", field, field.label(), given.source().raw(), facts.shown(field)));
            }
        }
        return findings;
    }

    private static boolean isRounded(Field field, Value value) {
        int printed = field.kind().decimals().orElseThrow();
        return Math.min(decimals(value.raw()), value.decimals().orElse(Integer.MAX_VALUE)) > printed;
    }

    /** Digits behind the point, without zeros at the end, which lose nothing. */
    private static int decimals(String raw) {
        int point = Math.max(raw.indexOf('.'), raw.indexOf('．'));
        int digits = 0;
        for (int i = point + 1; point >= 0 && i < raw.length() && Decimals.isDigit(raw.charAt(i)); i++) {
            boolean zero = raw.charAt(i) == '0' || raw.charAt(i) == '０';
            digits = zero ? digits : i - point;
        }
        return digits;
    }
}
