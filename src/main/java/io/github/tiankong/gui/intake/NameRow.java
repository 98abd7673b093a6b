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
    private final BooleanProperty taken = new SimpleBooleanProperty(this, "taken");

    /**
     * @param sample the first value, as it stands in the table
     * @param likely fields with a similar name, likeliest first
     * @param standing the value the field has already; empty if none, or the same
     */
    NameRow(
            String name,
            String sample,
            Optional<FieldName> field,
            Certainty certainty,
            List<FieldName> likely,
            String standing) {
        this.name = name;
        this.sample = sample;
        this.field = field;
        this.certainty = certainty;
        this.likely = List.copyOf(likely);
        this.standing = standing;
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

    String key() {
        return field.map(FieldName::key).orElse("");
    }

    /** Whether a person can say what it stands for; what is told beside a value goes with the value's name. */
    boolean canBeSaid() {
        return !name.contains(" / ");
    }
}
