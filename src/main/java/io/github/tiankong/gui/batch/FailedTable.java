package io.github.tiankong.gui.batch;

import io.github.tiankong.gui.language.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/** The rows without a document: row, column, reason, advice. */
final class FailedTable extends TableView<FailedRow> {
    private static final double PADDING = 18;

    FailedTable(List<FailedRow> failed, Messages messages) {
        setId("batch-failed");
        getStyleClass().addAll("failed-table", "bordered");
        getColumns().add(column(messages.now("batch.failed.row"), 60, row -> Integer.toString(row.rowNumber())));
        getColumns().add(column(messages.now("batch.failed.document"), 170, FailedRow::document));
        getColumns()
                .add(column(
                        messages.now("batch.failed.column"),
                        130,
                        row -> row.problem().location().column()));
        getColumns()
                .add(column(
                        messages.now("batch.failed.reason"), 250, row -> BatchWords.reason(row.problem(), messages)));
        getColumns()
                .add(column(
                        messages.now("batch.failed.advice"), 250, row -> BatchWords.advice(row.problem(), messages)));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getItems().setAll(failed);
        accessibleTextProperty().bind(messages.text("batch.failed.accessible"));
    }

    private static TableColumn<FailedRow, String> column(String heading, int width, Function<FailedRow, String> text) {
        TableColumn<FailedRow, String> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 100));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(unused -> new WrappedCell());
        return column;
    }

    /** As high as its text, at the width of its column. */
    private static final class WrappedCell extends TableCell<FailedRow, String> {
        private final Text words = new Text();

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            if (empty || text == null) {
                setGraphic(null);
                return;
            }
            words.setText(text);
            words.getStyleClass().setAll("failed-words");
            words.setAccessibleRole(AccessibleRole.TEXT);
            if (!words.wrappingWidthProperty().isBound() && getTableColumn() != null) {
                words.wrappingWidthProperty()
                        .bind(getTableColumn().widthProperty().subtract(PADDING));
            }
            setGraphic(words);
            setAccessibleText(text);
        }
    }
}
