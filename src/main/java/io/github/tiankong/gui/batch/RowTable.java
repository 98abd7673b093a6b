package io.github.tiankong.gui.batch;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.problem.Problem;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/** The first rows as they stand in the table, with the name of each document; cells that are wrong are marked. */
final class RowTable extends TableView<PreviewRow> {
    private static final int ROW_HEIGHT = 34;
    /** More do not help to recognise a table, and each costs a header. */
    private static final int MOST_COLUMNS = 60;

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Messages messages;

    RowTable(Messages messages) {
        this.messages = messages;
        setId("batch-rows");
        getStyleClass().addAll("row-table", "bordered");
        setFixedCellSize(ROW_HEIGHT);
        setPlaceholder(Parts.label(messages.text("batch.preview.empty"), "quiet"));
        accessibleTextProperty().bind(messages.text("batch.preview.accessible"));
    }

    void show(Preview preview, List<String> headings) {
        getColumns().clear();
        getColumns().add(column(messages.now("batch.failed.row"), 56, new NumberCells()));
        getColumns().add(column(messages.now("batch.failed.document"), 200, new NameCells()));
        for (int i = 0; i < preview.lists().size(); i++) {
            String list = preview.lists().get(i);
            getColumns().add(column(messages.now("batch.lists.column", list), 110, new EntryCells(i, list)));
        }
        for (int i = 0; i < Math.min(MOST_COLUMNS, headings.size()); i++) {
            if (!headings.get(i).isEmpty()) {
                getColumns().add(column(headings.get(i), 110, new TextCells(i, headings.get(i))));
            }
        }
        getItems().setAll(preview.rows());
    }

    /** What one column shows of a row, and what is wrong with it. */
    private sealed interface Cells {
        String text(PreviewRow row);

        Optional<Problem> problem(PreviewRow row);
    }

    private record NumberCells() implements Cells {
        @Override
        public String text(PreviewRow row) {
            return Integer.toString(row.rowNumber());
        }

        @Override
        public Optional<Problem> problem(PreviewRow row) {
            return Optional.empty();
        }
    }

    private record NameCells() implements Cells {
        @Override
        public String text(PreviewRow row) {
            return row.document();
        }

        @Override
        public Optional<Problem> problem(PreviewRow row) {
            return row.fails() ? row.problems().stream().findFirst() : Optional.empty();
        }
    }

    /** How many entries a list gets by the row. */
    private record EntryCells(int listIndex, String list) implements Cells {
        @Override
        public String text(PreviewRow row) {
            return Integer.toString(row.entries().get(listIndex));
        }

        @Override
        public Optional<Problem> problem(PreviewRow row) {
            return row.problems().stream()
                    .filter(problem -> problem.code().equals("list-no-entries")
                            && problem.arguments().contains(list))
                    .findFirst();
        }
    }

    private record TextCells(int columnIndex, String heading) implements Cells {
        @Override
        public String text(PreviewRow row) {
            return row.cell(columnIndex);
        }

        @Override
        public Optional<Problem> problem(PreviewRow row) {
            return row.problems().stream()
                    .filter(problem -> problem.location().column().equals(heading))
                    .findFirst();
        }
    }

    private TableColumn<PreviewRow, PreviewRow> column(String heading, int width, Cells cells) {
        TableColumn<PreviewRow, PreviewRow> column = new TableColumn<>();
        Label head = new Label(heading);
        head.getStyleClass().add("elidable");
        head.setTooltip(new Tooltip(heading));
        column.setGraphic(head);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(unused -> new Cell(cells));
        return column;
    }

    private final class Cell extends TableCell<PreviewRow, PreviewRow> {
        private final Cells cells;

        Cell(Cells cells) {
            this.cells = cells;
            getStyleClass().add("elidable");
        }

        @Override
        protected void updateItem(PreviewRow row, boolean empty) {
            super.updateItem(row, empty);
            Optional<PreviewRow> shown = empty ? Optional.empty() : Optional.ofNullable(row);
            Optional<Problem> problem = shown.flatMap(cells::problem);
            setText(shown.map(cells::text).orElse(""));
            setGraphic(problem.isPresent() ? Parts.icon("icon-warned") : null);
            pseudoClassStateChanged(WRONG, problem.isPresent());
            String hint = problem.map(p -> BatchWords.withoutPlace(p, messages)).orElse(getText());
            setTooltip(hint.isEmpty() ? null : new Tooltip(hint));
        }
    }
}
