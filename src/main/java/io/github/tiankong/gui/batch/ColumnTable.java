package io.github.tiankong.gui.batch;

import io.github.tiankong.gui.intake.Certainty;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.ChoiceWords;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.values.FieldName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The columns of the table: name, sample, the field each fills, how sure; each can be said otherwise. */
final class ColumnTable extends ListView<ColumnRow> {
    private static final int ROW_HEIGHT = 40;

    private final BatchViewModel model;
    private final Messages messages;

    ColumnTable(BatchViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("batch-mapping");
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
        Label name = cell(row.name(), "column-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        Label arrow = new Label("→");
        arrow.getStyleClass().addAll("quiet", "column-arrow");
        HBox box = new HBox(name, cell(row.sample(), "column-sample"), arrow, fieldBox(row), certainty(row));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("name-row");
        return box;
    }

    private static Label cell(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClass, "elidable");
        if (!text.isEmpty()) {
            label.setTooltip(new Tooltip(text));
        }
        return label;
    }

    private ComboBox<Optional<FieldName>> fieldBox(ColumnRow row) {
        ComboBox<Optional<FieldName>> box = new ComboBox<>();
        box.getStyleClass().add("column-field");
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setConverter(new ChoiceWords<>(this::fieldText));
        box.setValue(row.field());
        box.setButtonCell(new FieldCell());
        box.setOnShowing(event -> {
            if (box.getItems().isEmpty()) {
                fillChoices(box, row);
            }
        });
        box.setOnAction(
                event -> model.say(row, box.getValue().map(FieldName::key).orElse("")));
        box.setAccessibleText(messages.now("batch.columns.field", row.name()));
        return box;
    }

    /** The chosen field; a long name is shortened, its tooltip has it whole. */
    private final class FieldCell extends ListCell<Optional<FieldName>> {
        FieldCell() {
            getStyleClass().add("elidable");
        }

        @Override
        protected void updateItem(Optional<FieldName> field, boolean empty) {
            super.updateItem(field, empty);
            setText(empty || field == null ? "" : fieldText(field));
            setTooltip(getText().isEmpty() ? null : new Tooltip(getText()));
        }
    }

    /** The likely fields first. */
    private void fillChoices(ComboBox<Optional<FieldName>> box, ColumnRow row) {
        var action = box.getOnAction();
        box.setOnAction(null);
        Optional<FieldName> value = box.getValue();
        box.getItems().add(Optional.empty());
        List<FieldName> names =
                model.previewProperty().get().map(Preview::names).orElse(List.of());
        row.likely().forEach(name -> box.getItems().add(Optional.of(name)));
        names.stream()
                .filter(name -> !row.likely().contains(name))
                .forEach(name -> box.getItems().add(Optional.of(name)));
        box.setValue(value);
        box.setOnAction(action);
    }

    private String fieldText(Optional<FieldName> field) {
        return field.map(f -> f.unit().isEmpty() ? f.label() : f.label() + "（" + f.unit() + "）")
                .orElseGet(() -> messages.now("batch.columns.none"));
    }

    private Node certainty(ColumnRow row) {
        if (row.certainty() == Certainty.LIKE && !row.names()) {
            FieldName likely = row.likely().get(0);
            Button accept = new Button(messages.now(Certainty.LIKE.wordsKey(), likely.label()));
            accept.getStyleClass().addAll("small", "accept-like", "elidable");
            accept.setTooltip(new Tooltip(accept.getText()));
            accept.setOnAction(event -> model.say(row, likely.key()));
            return accept;
        }
        boolean nameOnly = row.names() && row.field().isEmpty();
        Certainty shown = nameOnly ? Certainty.SAME : row.certainty();
        Label label = new Label(nameOnly ? messages.now("batch.columns.named") : messages.now(shown.wordsKey()));
        label.getStyleClass().addAll("certainty", "elidable", "certainty-" + shown.styleName());
        label.setGraphic(Parts.icon("icon-" + shown.name().toLowerCase(Locale.ROOT) + "-name"));
        label.setTooltip(new Tooltip(label.getText()));
        return label;
    }
}
