package io.github.tiankong.sheet;

import java.util.ArrayList;
import java.util.List;

/** The cells of a row as a workbook gives them: only those that hold something, each with its column. */
final class RowBuilder {
    private final List<String> cells = new ArrayList<>();
    private final List<Integer> decimals = new ArrayList<>();

    void put(int columnIndex, String text, int shownDecimals) {
        while (cells.size() <= columnIndex) {
            cells.add("");
            decimals.add(Row.UNTOLD);
        }
        cells.set(columnIndex, text);
        decimals.set(columnIndex, shownDecimals);
    }

    /** The row; the builder is empty afterwards. */
    Row build(int rowNumber) {
        Row row = Row.of(rowNumber, cells, decimals);
        cells.clear();
        decimals.clear();
        return row;
    }
}
