package io.github.tiankong.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tables that are open at a place of a part, one inside another, and the cell that is read.
 *
 * <p>Columns are those of the grid: a cell may span several ({@code w:gridSpan}), a row may begin behind some
 * ({@code w:gridBefore}), and a cell may go on downwards ({@code w:vMerge}; ECMA-376 part 1, 17.4).
 */
final class TableStack {
    /** A cell while it is read; later rows still lengthen it. */
    static final class OpenCell {
        private final int table;
        private final int row;
        private final int column;
        private int rowSpan = 1;
        private int columnSpan = 1;

        OpenCell(int table, int row, int column) {
            this.table = table;
            this.row = row;
            this.column = column;
        }

        DocxParagraph.Cell close() {
            return new DocxParagraph.Cell(table, row, column, rowSpan, columnSpan);
        }
    }

    private static final class OpenTable {
        private final int table;
        private int row = -1;
        private int rowStart;
        private int column;
        private OpenCell cell;
        private final Map<Integer, OpenCell> mergedAt = new HashMap<>();

        OpenTable(int table) {
            this.table = table;
        }
    }

    /** An entry without a cell stands for a text box, whose content is outside of the tables around it. */
    private final Deque<Optional<OpenTable>> open = new ArrayDeque<>();

    private final Map<String, DocxText.RowExtent> rows = new HashMap<>();
    private int tables;

    /** Where the rows of the tables read so far stand in the XML of their parts. */
    Map<String, DocxText.RowExtent> rows() {
        return rows;
    }

    static String rowName(int table, int row) {
        return table + ":" + row;
    }

    void startTable() {
        open.push(Optional.of(new OpenTable(tables++)));
    }

    void endTable() {
        open.pop();
    }

    void enterTextBox() {
        open.push(Optional.empty());
    }

    void leaveTextBox() {
        open.pop();
    }

    void startRow(int xmlStart) {
        current().ifPresent(table -> {
            table.row++;
            table.column = 0;
            table.rowStart = xmlStart;
        });
    }

    void endRow(int xmlEnd) {
        current().ifPresent(table -> {
            table.cell = null;
            rows.put(rowName(table.table, table.row), new DocxText.RowExtent(table.rowStart, xmlEnd));
        });
    }

    void startCell() {
        current().ifPresent(table -> table.cell = new OpenCell(table.table, table.row, table.column));
    }

    void endCell() {
        current().ifPresent(table -> {
            table.column += table.cell.columnSpan;
            table.cell = null;
        });
    }

    void skipColumns(String count) {
        current().ifPresent(table -> table.column += number(count));
    }

    void spanColumns(String count) {
        current()
                .filter(table -> table.cell != null)
                .ifPresent(table -> table.cell.columnSpan = Math.max(1, number(count)));
    }

    void mergeRows(String value) {
        current().filter(table -> table.cell != null).ifPresent(table -> {
            if (value.equals("restart")) {
                table.mergedAt.put(table.cell.column, table.cell);
            } else if (table.mergedAt.containsKey(table.cell.column)) {
                table.mergedAt.get(table.cell.column).rowSpan++;
            }
        });
    }

    /** The cell that a paragraph beginning here stands in. */
    Optional<OpenCell> cell() {
        return current().map(table -> table.cell);
    }

    private Optional<OpenTable> current() {
        return open.isEmpty() ? Optional.empty() : open.element();
    }

    private static int number(String text) {
        try {
            return Math.min(Integer.parseInt(text.strip()), 10_000);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
