package io.github.tiankong.values;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number from 1, as a spreadsheet program counts; empty rows count
 * @param cells the texts, blanks around them taken off; an empty cell is an empty text
 */
public record Row(int number, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The text of a column, empty beyond the row's end. */
    public String cell(int columnIndex) {
        return columnIndex < cells.size() ? cells.get(columnIndex) : "";
    }

    /** How many cells hold a text. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    public boolean isBlank() {
        return filled() == 0;
    }
}
