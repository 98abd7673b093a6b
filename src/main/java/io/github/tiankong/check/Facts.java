package io.github.tiankong.check;

import io.github.tiankong.compute.DirectionClause;
import io.github.tiankong.compute.DirectionFinder;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Sentences;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.Origin;
import io.github.tiankong.values.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What checks ask of a filling. */
final class Facts {
    private final Filling filling;
    private final Map<String, Field> fields;
    private final Map<String, Place> firstPlaces = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Sentences sentences;

    Facts(Filling filling) {
        this.filling = filling;
        fields = filling.template().fieldsByKey();
        sentences = new Sentences(filling.template());
        fields.keySet().forEach(key -> positions.put(key, positions.size()));
        filling.template().places().forEach(place -> firstPlaces.putIfAbsent(place.key(), place));
    }

    Template template() {
        return filling.template();
    }

    Collection<Field> fields() {
        return fields.values();
    }

    Optional<Field> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** Where a field stands among the fields, in document order; behind them all for no field. */
    int position(String key) {
        return positions.getOrDefault(key, Integer.MAX_VALUE);
    }

    Optional<Place> place(Field field) {
        return Optional.ofNullable(firstPlaces.get(field.key()));
    }

    /** What {@link Filling#openFields} names. */
    List<Field> openFields() {
        return filling.openFields();
    }

    Filling filling() {
        return filling;
    }

    boolean isOpen(Field field) {
        return filling.value(field.key()) instanceof FieldValue.Open;
    }

    /** The exact number, given or computed, in the field's unit. */
    Optional<BigDecimal> number(String key) {
        return Optional.ofNullable(filling.values().get(key)).flatMap(FieldValue::number);
    }

    /** The printed texts of the fields that have a value. */
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        filling.values().forEach((key, value) -> value.printed().ifPresent(text -> texts.put(key, text)));
        return texts;
    }

    /** The exact number somebody gave. */
    Optional<BigDecimal> givenNumber(Field field) {
        return source(field).isEmpty() ? Optional.empty() : number(field.key());
    }

    /** The raw value somebody gave. */
    Optional<Value> source(Field field) {
        return filling.value(field.key()) instanceof FieldValue.Given given
                ? Optional.of(given.source())
                : Optional.empty();
    }

    /** Last year's numbers. */
    Map<String, BigDecimal> last() {
        return filling.last();
    }

    /** The value as it is printed, with its unit. */
    String shown(Field field) {
        String text = filling.value(field.key()).printed().orElse("");
        return text + field.kind().unit().text();
    }

    static String shown(BigDecimal number, Field field) {
        return number.toPlainString() + field.kind().unit().text();
    }

    /** The wording that carries the sign of the field's number where it first stands. */
    Optional<DirectionClause> direction(Field field) {
        return place(field)
                .flatMap(p -> DirectionFinder.find(
                                template().textAround(p), List.of(new DirectionFinder.Range(p.start(), p.end(), true)))
                        .get(0));
    }

    /** Whether a field first stands in a chapter of what is to be done. */
    boolean isPlanned(Field field) {
        return place(field)
                .filter(p -> PlanChapters.holds(template(), p, field.section()))
                .isPresent();
    }

    /** The sentence a field first stands in, as it is shown with masks. */
    String sentence(Field field) {
        return place(field).map(sentences::of).orElse("");
    }

    Finding error(String code, Field field, String... arguments) {
        return finding(code, Severity.ERROR, field, arguments);
    }

    Finding warning(String code, Field field, String... arguments) {
        return finding(code, Severity.WARNING, field, arguments);
    }

    Finding note(String code, Field field, String... arguments) {
        return finding(code, Severity.NOTE, field, arguments);
    }

    Finding finding(String code, Severity severity, Field field, String... arguments) {
        List<String> all = Arrays.asList(arguments);
        return new Finding(field.key(), new Problem(code, severity, location(field), all));
    }

    /** The cell a value came from, and the sentence it goes to. */
    private Location location(Field field) {
        Optional<Origin> cell = source(field).map(Value::origin).filter(o -> o.kind() == Origin.Kind.CELL);
        return new Location(
                cell.map(Origin::file).orElse(template().name()),
                cell.map(Origin::sheet).orElse(""),
                cell.map(Origin::rowNumber).orElse(0),
                cell.map(Origin::column).orElse(""),
                field.section(),
                sentence(field));
    }
}
