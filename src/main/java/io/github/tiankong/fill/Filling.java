package io.github.tiankong.fill;

import io.github.tiankong.compute.Known;
import io.github.tiankong.sheet.CellText;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A template with its values so far.
 *
 * @param template the template
 * @param values for every field of the template, in its order, what is known; of the fields of a list only while one entry
 *     is looked at ({@link #entry})
 * @param last last year's numbers, by key and in the field's unit, as far as they are known
 * @param lists the entries of each list, for each what is known of its fields
 */
public record Filling(
        Template template,
        Map<String, FieldValue> values,
        Map<String, BigDecimal> last,
        Map<String, List<Map<String, FieldValue>>> lists) {

    public Filling {
        last = Map.copyOf(last);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        lists = Map.copyOf(lists);
        for (Field field : template.fields()) {
            if (!values.containsKey(field.key()) && field.list().isEmpty()) {
                throw new IllegalArgumentException("a filling speaks of every field of its template");
            }
        }
    }

    /** A filling of a template without lists. */
    public Filling(Template template, Map<String, FieldValue> values, Map<String, BigDecimal> last) {
        this(template, values, last, Map.of());
    }

    /** A filling of which last year is not known. */
    public Filling(Template template, Map<String, FieldValue> values) {
        this(template, values, Map.of());
    }

    /** A filling in which every blank is still open. */
    public static Filling open(Template template) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        template.fields().stream()
                .filter(f -> f.list().isEmpty())
                .forEach(f -> values.put(f.key(), new FieldValue.Open()));
        return new Filling(template, values);
    }

    /** What is known of a field; of one of a list, outside of its entries, nothing. */
    public FieldValue value(String key) {
        FieldValue value = values.get(key);
        return value == null ? new FieldValue.Open() : value;
    }

    /** What conditions and formulas may ask of it; spaces typed around a text are printed but say nothing. */
    public Known known() {
        return new Known(
                input -> input.lastYear()
                        ? Optional.ofNullable(last.get(input.key()))
                        : value(input.key()).number(),
                key -> value(key).printed().map(CellText::strip));
    }

    /** The entries of a list; none for a list nobody gave. */
    public List<Map<String, FieldValue>> entries(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /** The filling as one entry of a list sees it. */
    public Filling entry(Map<String, FieldValue> entry) {
        Map<String, FieldValue> all = new LinkedHashMap<>(values);
        all.putAll(entry);
        return new Filling(template, all, last, lists);
    }

    /** The fields nobody gave and whose text is to stand, in document order; of a list if an entry lacks it. */
    public List<Field> openFields() {
        Branching branching = Branching.of(template);
        return template.fields().stream().filter(f -> isOpen(f, branching)).toList();
    }

    /** Whether a field is one of {@link #openFields}, for who knows the template's branches already. */
    public boolean isOpen(Field field, Branching branching) {
        boolean lacks = field.list().isPresent() ? lacksIn(field) : value(field.key()) instanceof FieldValue.Open;
        return lacks && branching.stands(field, this);
    }

    private boolean lacksIn(Field field) {
        List<Map<String, FieldValue>> entries = entries(field.list().orElseThrow());
        return entries.stream()
                .anyMatch(e -> e.getOrDefault(field.key(), new FieldValue.Open()) instanceof FieldValue.Open);
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
                .filter(f -> value(f.key()) instanceof FieldValue.Computed)
                .toList();
    }
}
