package io.github.tiankong.fill;

import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A template with its values so far.
 *
 * @param template the template
 * @param values for every field of the template, in its order, what is known
 * @param last last year's numbers, by key and in the field's unit, as far as they are known
 */
public record Filling(Template template, Map<String, FieldValue> values, Map<String, BigDecimal> last) {

    public Filling {
        last = Map.copyOf(last);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        if (!values.keySet().equals(template.fieldsByKey().keySet())) {
            throw new IllegalArgumentException("a filling speaks of every field of its template");
        }
    }

    /** A filling of which last year is not known. */
    public Filling(Template template, Map<String, FieldValue> values) {
        this(template, values, Map.of());
    }

    /** A filling in which every blank is still open. */
    public static Filling open(Template template) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        template.fields().forEach(f -> values.put(f.key(), new FieldValue.Open()));
        return new Filling(template, values);
    }

    public FieldValue value(String key) {
        return values.get(key);
    }

    /** The fields nobody gave, in document order. */
    public List<Field> openFields() {
        return template.fields().stream()
                .filter(f -> values.get(f.key()) instanceof FieldValue.Open)
                .toList();
    }

    /** How many fields were given by a source. */
    public long givenCount() {
        return values.values().stream()
                .filter(v -> v instanceof FieldValue.Given)
                .count();
    }

    /** The fields a formula gave, in document order. */
    public List<Field> computedFields() {
        return template.fields().stream()
                .filter(f -> values.get(f.key()) instanceof FieldValue.Computed)
                .toList();
    }
}
