package io.github.tiankong.gui.intake;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.ChoiceWords;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.values.FieldName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The names of one table: tick, name, sample, field, how sure; each can be said otherwise. */
final class NameTable extends ListView<NameRow> {
    private static final int ROW_HEIGHT = 38;
    private static final int MOST_ROWS = 8;

    private final IntakeViewModel model;
    private final Messages messages;

    NameTable(IntakeViewModel model, List<NameRow> rows, Messages messages) {
        super(FXCollections.observableArrayList(rows));
        this.model = model;
        this.messages = messages;
        getStyleClass().add("name-table");
        setFixedCellSize(ROW_HEIGHT);
        setPrefHeight(ROW_HEIGHT * Math.min(MOST_ROWS, Math.max(1, rows.size())) + 2.0);
        setMinHeight(USE_PREF_SIZE);
        setCellFactory(list -> new RowCell());
        accessibleTextProperty().bind(messages.text("intake.names.accessible"));
        setOnKeyPressed(event -> {
            NameRow row = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null && row.field().isPresent()) {
                row.takenProperty().set(!row.takenProperty().get());
                event.consume();
            }
        });
    }

    private final class RowCell extends ListCell<NameRow> {
        private NameRow shown;
        private CheckBox tick;

        RowCell() {
            getStyleClass().add("name-cell");
        }

        @Override
        protected void updateItem(NameRow row, boolean empty) {
            super.updateItem(row, empty);
            if (shown != null && tick != null) {
                tick.selectedProperty().unbindBidirectional(shown.takenProperty());
            }
            shown = empty ? null : row;
            setGraphic(shown == null ? null : content(shown));
        }

        private Node content(NameRow row) {
            tick = new CheckBox();
            tick.setDisable(row.field().isEmpty());
            tick.selectedProperty().bindBidirectional(row.takenProperty());
            tick.setAccessibleText(messages.now("intake.take.accessible", row.name()));
            Label name = cell(row.name(), "name-name");
            Label sample = cell(row.sample(), "name-sample");
            Label arrow = new Label("→");
            arrow.getStyleClass().add("quiet");
            Node field = row.canBeSaid() ? fieldBox(row) : cell(fieldText(row.field()), "name-field");
            HBox box = new HBox(tick, name, sample, arrow, field, certainty(row));
            box.setAlignment(Pos.CENTER_LEFT);
            box.getStyleClass().add("name-row");
            return box;
        }
    }

    private static Label cell(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClass, "elidable");
        label.setTooltip(new Tooltip(text));
        return label;
    }

    private ComboBox<Optional<FieldName>> fieldBox(NameRow row) {
        ComboBox<Optional<FieldName>> box = new ComboBox<>();
        box.getStyleClass().add("name-field");
        box.setConverter(new ChoiceWords<>(this::fieldText));
        box.setValue(row.field());
        box.setPromptText(messages.now("intake.field.none"));
        box.setOnShowing(event -> {
            if (box.getItems().isEmpty()) {
                fillChoices(box, row);
            }
        });
        box.setOnAction(
                event -> model.say(row, box.getValue().map(FieldName::key).orElse("")));
        box.setAccessibleText(messages.now("intake.field.accessible", row.name()));
        return box;
    }

    /** The likely fields first. */
    private void fillChoices(ComboBox<Optional<FieldName>> box, NameRow row) {
        var action = box.getOnAction();
        box.setOnAction(null);
        Optional<FieldName> value = box.getValue();
        box.getItems().add(Optional.empty());
        row.likely().forEach(name -> box.getItems().add(Optional.of(name)));
        model.names().stream()
                .filter(name -> !row.likely().contains(name))
                .forEach(name -> box.getItems().add(Optional.of(name)));
        box.setValue(value);
        box.setOnAction(action);
    }

    private String fieldText(Optional<FieldName> field) {
        return field.map(f -> f.unit().isEmpty() ? f.label() : f.label() + "（" + f.unit() + "）")
                .orElseGet(() -> messages.now("intake.field.none"));
    }

    private Node certainty(NameRow row) {
        if (row.certainty() == Certainty.LIKE) {
            FieldName likely = row.likely().get(0);
            Button accept = new Button(messages.now("intake.certainty.like", likely.label()));
            accept.getStyleClass().addAll("small", "accept-like");
            accept.setOnAction(event -> model.say(row, likely.key()));
            return accept;
        }
        Label label = new Label(messages.now(row.certainty().wordsKey(), row.standing()));
        label.getStyleClass()
                .addAll("certainty", "elidable", "certainty-" + row.certainty().styleName());
        label.setGraphic(Parts.icon("icon-" + row.certainty().name().toLowerCase(Locale.ROOT) + "-name"));
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setTooltip(new Tooltip(label.getText()));
        return label;
    }
}
