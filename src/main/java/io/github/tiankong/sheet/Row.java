package io.github.tiankong.sheet;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;

/**
 * A row of a table.
 *
 * @param number from 1, as a spreadsheet program counts; empty rows count
 * @param cells the texts, blanks around them taken off; an empty cell is an empty text
 * @param decimals for each cell the digits after the point that its format shows, {@link #UNTOLD} where it tells none;
 *     empty for text tables
 */
public record Row(int number, List<String> cells, List<Integer> decimals) implements Serializable {
    /** The format of a cell says nothing of its decimals. */
    static final int UNTOLD = -1;

    public Row {
        cells = List.copyOf(cells);
        decimals = List.copyOf(decimals);
    }

    /** A row of texts that show their decimals themselves. */
    public Row(int number, List<String> cells) {
        this(number, cells, List.of());
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
        return firstFilled(0) == cells.size();
    }

    /** The first cell from one on that holds a text, by its index; how many cells there are if none does. */
    public int firstFilled(int from) {
        int index = from;
        while (index < cells.size() && cells.get(index).isEmpty()) {
            index++;
        }
        return index;
    }

    /** The decimals the cell shows, if its format tells. */
    public OptionalInt shownDecimals(int columnIndex) {
        boolean told = columnIndex < decimals.size() && decimals.get(columnIndex) != UNTOLD;
        return told ? OptionalInt.of(decimals.get(columnIndex)) : OptionalInt.empty();
    }
}
