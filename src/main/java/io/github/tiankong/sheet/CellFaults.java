package io.github.tiankong.sheet;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;

/** What is wrong with the cells of one sheet of a workbook. */
final class CellFaults extends FoundProblems {
    private final String file;
    private final String sheet;
    private int hiddenFrom;
    private int hiddenTo;

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

    void digitsLost(int rowNumber, int columnIndex, String shown) {
        add(Problem.warning("cell-digits", cell(rowNumber, columnIndex), shown));
    }

    /** Of rows hidden one below the other the first and the last are told, so that a filter over thousands is told in a line. */
    void hiddenRow(int rowNumber) {
        Location first = Location.ofRow(file, sheet, hiddenFrom);
        boolean goesOn = rowNumber == hiddenTo + 1
                && replaceLast(Problem.warning("rows-hidden", first, Integer.toString(rowNumber)));
        if (!goesOn) {
            hiddenFrom = rowNumber;
            add(Problem.warning("row-hidden", Location.ofRow(file, sheet, rowNumber)));
        }
        hiddenTo = rowNumber;
    }

    void hiddenColumn(int columnIndex) {
        add(Problem.warning("column-hidden", Location.ofCell(file, sheet, 0, Table.columnLetter(columnIndex))));
    }

    private Location cell(int rowNumber, int columnIndex) {
        return Location.ofCell(file, sheet, rowNumber, Table.columnLetter(columnIndex));
    }
}
