package io.github.tiankong.check;

import io.github.tiankong.compute.Known;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.values.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What checks ask of one filling. */
final class Facts {
    private final Background background;
    private final Filling filling;
    private final Known known;

    Facts(Background background, Filling filling) {
        this.background = background;
        this.filling = filling;
        this.known = filling.known();
    }

    Filling filling() {
        return filling;
    }

    /** The exact number, given or computed, in the field's unit. */
    Optional<BigDecimal> number(Field field) {
        return filling.value(field.key()).number();
    }

    /** What conditions and formulas may ask. */
    Known known() {
        return known;
    }

    /** The exact number somebody gave. */
    Optional<BigDecimal> givenNumber(Field field) {
        return filling.value(field.key()) instanceof FieldValue.Given given ? given.number() : Optional.empty();
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

    /** An error of a field that an entry of its list lacks: told of the row the rest of the entry came from. */
    Finding entryError(String code, Field field, Map<String, FieldValue> entry, String... arguments) {
        Optional<Origin> row = entry.values().stream()
                .filter(FieldValue.Given.class::isInstance)
                .map(value -> ((FieldValue.Given) value).source().origin())
                .filter(origin -> origin.kind() == Origin.Kind.CELL)
                .findFirst()
                .map(origin -> Origin.ofCell(origin.file(), origin.sheet(), origin.rowNumber(), ""));
        Location location = location(field, row);
        return new Finding(field.key(), new Problem(code, Severity.ERROR, location, Arrays.asList(arguments)));
    }

    /** The cell a value came from, and the sentence it goes to. */
    private Location location(Field field) {
        return location(field, source(field).map(Value::origin).filter(o -> o.kind() == Origin.Kind.CELL));
    }

    private Location location(Field field, Optional<Origin> cell) {
        return new Location(
                cell.map(Origin::file).orElse(filling.template().name()),
                cell.map(Origin::sheet).orElse(""),
                cell.map(Origin::rowNumber).orElse(0),
                cell.map(Origin::column).orElse(""),
                field.section(),
                background.sentence(field));
    }
}
