package io.github.tiankong.gui.batch;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.gui.intake.Certainty;
import io.github.tiankong.gui.intake.FieldChoice;
import io.github.tiankong.gui.intake.NameParts;
import io.github.tiankong.gui.language.Messages;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The columns of a table: name, sample, the field each fills, how sure; each can be said otherwise. */
final class ColumnTable extends ListView<ColumnRow> {
    private static final int ROW_HEIGHT = 40;

    private final BatchViewModel model;
    private final Supplier<List<FieldName>> fields;
    private final Messages messages;

    /** @param fields all that a column may fill */
    ColumnTable(BatchViewModel model, Supplier<List<FieldName>> fields, Messages messages) {
        this.model = model;
        this.fields = fields;
        this.messages = messages;
        getStyleClass().add("column-table");
        setFixedCellSize(ROW_HEIGHT);
        setCellFactory(list -> new RowCell());
        accessibleTextProperty().bind(messages.text("batch.columns.accessible"));
    }

    private final class RowCell extends ListCell<ColumnRow> {
        RowCell() {
            getStyleClass().add("name-cell");
            // as wide as the list, whatever it holds
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ColumnRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : content(row));
        }
    }

    private Node content(ColumnRow row) {
        Label name = NameParts.text(row.name(), "column-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox box = new HBox(
                name, NameParts.text(row.sample(), "column-sample"), NameParts.arrow(), field(row), certainty(row));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("name-row");
        return box;
    }

    private FieldChoice field(ColumnRow row) {
        FieldChoice choice = new FieldChoice(
                row.name(),
                row.field(),
                () -> FieldChoice.ordered(row.likely(), fields.get()),
                messages,
                key -> model.inputs().say(row, key));
        choice.getStyleClass().add("column-field");
        HBox.setHgrow(choice, Priority.ALWAYS);
        return choice;
    }

    private Node certainty(ColumnRow row) {
        if (row.isDoubtful()) {
            return NameParts.question(
                    row.likely().get(0), messages, key -> model.inputs().say(row, key));
        }
        boolean otherwise = row.use() != ColumnUse.NONE && row.field().isEmpty();
        return otherwise
                ? NameParts.certainty(Certainty.SAME, messages.now(row.use().wordsKey()))
                : NameParts.certainty(
                        row.certainty(), messages.now(row.certainty().wordsKey()));
    }
}
