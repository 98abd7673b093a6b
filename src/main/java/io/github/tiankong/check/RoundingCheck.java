package io.github.tiankong.check;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.template.Field;
import io.github.tiankong.values.Value;
import java.util.List;
import java.util.OptionalInt;

/** A value had more decimals than its mask shows. Where the cell's own format hid them, nobody misses them. */
final class RoundingCheck implements Check {
    @Override
    public List<Finding> check(Facts facts) {
        return facts.fields().stream()
                .filter(f -> facts.givenNumber(f).isPresent()
                        && isRounded(f, facts.source(f).orElseThrow()))
                .map(f -> facts.note(
                        "value-rounded",
                        f,
                        f.label(),
                        facts.source(f).orElseThrow().raw(),
                        facts.shown(f)))
                .toList();
    }

    private static boolean isRounded(Field field, Value value) {
        OptionalInt printed = field.kind().decimals();
        return printed.isPresent()
                && Math.min(decimals(value.raw()), value.decimals().orElse(Integer.MAX_VALUE)) > printed.getAsInt();
    }

    /** The digits behind the point, without zeros at the end, which lose nothing. */
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
