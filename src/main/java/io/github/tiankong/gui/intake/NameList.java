package io.github.tiankong.gui.intake;

import io.github.tiankong.gui.language.Messages;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Rows with a tick; the space bar ticks the selected one. */
abstract class NameList<T> extends ListView<T> {
    private static final int LEAST_ROWS = 6;
    private static final int MOST_ROWS = 8;

    private final Messages messages;

    NameList(List<T> rows, int rowHeight, Messages messages) {
        super(FXCollections.observableArrayList(rows));
        this.messages = messages;
        getStyleClass().add("name-table");
        setFixedCellSize(rowHeight);
        setMinHeight(height(rowHeight, Math.min(LEAST_ROWS, rows.size())));
        setPrefHeight(height(rowHeight, Math.min(MOST_ROWS, rows.size())));
        // where there is room, it shows all it has
        setMaxHeight(height(rowHeight, rows.size()));
        VBox.setVgrow(this, Priority.ALWAYS);
        setCellFactory(list -> new RowCell());
        setOnKeyPressed(event -> {
            T row = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null) {
                toggle(row);
                event.consume();
            }
        });
    }

    Messages messages() {
        return messages;
    }

    /** A tick that follows the row. */
    abstract CheckBox tick(T row);

    /** The tick shows another row from now on. */
    abstract void release(T row, CheckBox tick);

    abstract void toggle(T row);

    abstract Node content(T row, CheckBox tick);

    private final class RowCell extends ListCell<T> {
        private T shown;
        private CheckBox tick;

        RowCell() {
            getStyleClass().add("name-cell");
            // as wide as the list, whatever it holds
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T row, boolean empty) {
            super.updateItem(row, empty);
            if (shown != null && tick != null) {
                release(shown, tick);
            }
            shown = empty ? null : row;
            if (shown == null) {
                setGraphic(null);
                return;
            }
            tick = tick(shown);
            Node content = NameList.this.content(shown, tick);
            if (content instanceof HBox box) {
                box.setAlignment(Pos.CENTER_LEFT);
                box.getStyleClass().add("name-row");
            }
            setGraphic(content);
        }
    }

    private static double height(int rowHeight, int rows) {
        return rowHeight * Math.max(1, rows) + 2.0;
    }
}
