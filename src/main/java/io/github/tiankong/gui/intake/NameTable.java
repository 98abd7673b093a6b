package io.github.tiankong.gui.intake;

import io.github.tiankong.gui.language.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The names of one table: tick, name, sample, field, how sure; each can be said otherwise. */
final class NameTable extends NameList<NameRow> {
    private static final int ROW_HEIGHT = 38;

    private final IntakeViewModel model;

    NameTable(IntakeViewModel model, List<NameRow> rows, Messages messages) {
        super(rows, ROW_HEIGHT, messages);
        this.model = model;
        accessibleTextProperty().bind(messages.text("intake.names.accessible"));
    }

    @Override
    CheckBox tick(NameRow row) {
        CheckBox tick = new CheckBox();
        tick.setDisable(row.field().isEmpty());
        tick.selectedProperty().bindBidirectional(row.takenProperty());
        tick.setAccessibleText(messages().now("intake.take.accessible", row.name()));
        return tick;
    }

    @Override
    void release(NameRow row, CheckBox tick) {
        tick.selectedProperty().unbindBidirectional(row.takenProperty());
    }

    @Override
    void toggle(NameRow row) {
        if (row.field().isPresent()) {
            row.takenProperty().set(!row.takenProperty().get());
        }
    }

    @Override
    Node content(NameRow row, CheckBox tick) {
        return new HBox(
                tick,
                NameParts.text(row.name(), "name-name"),
                NameParts.text(row.sample(), "name-sample"),
                NameParts.arrow(),
                field(row),
                certainty(row));
    }

    private Node field(NameRow row) {
        if (!row.canBeSaid()) {
            return NameParts.text(FieldChoice.words(row.field(), messages()), "name-field");
        }
        FieldChoice choice = new FieldChoice(
                row.name(),
                row.field(),
                () -> FieldChoice.ordered(row.likely(), model.names()),
                messages(),
                key -> model.say(row, key));
        choice.getStyleClass().add("name-field");
        return choice;
    }

    private Node certainty(NameRow row) {
        if (row.certainty() == Certainty.LIKE) {
            return NameParts.question(row.likely().get(0), messages(), key -> model.say(row, key));
        }
        Label label = NameParts.certainty(
                row.certainty(), messages().now(row.certainty().wordsKey(), row.standing()));
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
