package io.github.tiankong.gui.intake;

import io.github.tiankong.form.FieldName;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** One column or row of a table, and the field it fills. */
final class NameRow {
    private final String name;
    private final String sample;
    private final Optional<FieldName> field;
    private final Certainty certainty;
    private final List<FieldName> likely;
    private final String standing;
    private final boolean ofLast;
    private final BooleanProperty taken = new SimpleBooleanProperty(this, "taken");

    /**
     * @param sample the first value, as it stands in the table
     * @param likely fields with a similar name, likeliest first
     * @param standing the value the field has already, with its unit; empty if none, or the same
     * @param ofLast whether it gives last year's value of the field, not this year's
     */
    NameRow(
            String name,
            String sample,
            Optional<FieldName> field,
            Certainty certainty,
            List<FieldName> likely,
            String standing,
            boolean ofLast) {
        this.name = name;
        this.sample = sample;
        this.field = field;
        this.certainty = certainty;
        this.likely = List.copyOf(likely);
        this.standing = standing;
        this.ofLast = ofLast;
    }

    String name() {
        return name;
    }

    String sample() {
        return sample;
    }

    Optional<FieldName> field() {
        return field;
    }

    Certainty certainty() {
        return certainty;
    }

    List<FieldName> likely() {
        return likely;
    }

    String standing() {
        return standing;
    }

    /** Whether its value is to be taken. */
    BooleanProperty takenProperty() {
        return taken;
    }

    boolean isOfLast() {
        return ofLast;
    }

    /** Whether it fills the same year of the same field as another row. */
    boolean fillsAs(NameRow other) {
        return ofLast == other.ofLast && key().equals(other.key());
    }

    String key() {
        return field.map(FieldName::key).orElse("");
    }

    /** Whether a person can say what it stands for; what is told beside a value goes with the value's name. */
    boolean canBeSaid() {
        return canBeSaid(name);
    }

    static boolean canBeSaid(String name) {
        return !name.contains(" / ");
    }
}
