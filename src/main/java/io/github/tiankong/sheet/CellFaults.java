package io.github.tiankong.sheet;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;

/** What is wrong with the cells of one sheet of a workbook. */
final class CellFaults extends FoundProblems {
    private final String file;
    private final String sheet;

    CellFaults(String file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    void error(int rowNumber, int columnIndex, String errorText) {
        add(Problem.warning("cell-error", cell(rowNumber, columnIndex), errorText));
    }

    void uncalculated(int rowNumber, int columnIndex) {
        add(Problem.warning("formula-uncalculated", cell(rowNumber, columnIndex)));
    }

    void scaled(int rowNumber, int columnIndex, String value) {
        add(Problem.warning("cell-scaled", cell(rowNumber, columnIndex), value));
    }

    void hiddenRow(int rowNumber) {
        add(Problem.warning("row-hidden", Location.ofRow(file, sheet, rowNumber)));
    }

    void hiddenColumn(int columnIndex) {
        add(Problem.warning("column-hidden", Location.ofCell(file, sheet, 0, Table.columnLetter(columnIndex))));
    }

    private Location cell(int rowNumber, int columnIndex) {
        return Location.ofCell(file, sheet, rowNumber, Table.columnLetter(columnIndex));
    }
}
