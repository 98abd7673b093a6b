package io.github.tiankong.sheet;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.List;

/**
 * A CSV file or one sheet of a workbook, as it stands there: titles, headings and notes are rows like any other.
 *
 * @param file the file's name without its folder
 * @param sheet the sheet's name, empty for CSV
 * @param rows in order
 * @param merged the cells that were merged
 * @param problems what was wrong with the reading
 * @param firstColumn which column of the sheet its first one is, from 0
 */
public record Table(
        String file, String sheet, List<Row> rows, List<MergedCells> merged, List<Problem> problems, int firstColumn) {

    public Table {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        problems = List.copyOf(problems);
    }

    /** A table from the sheet's first column on. */
    public Table(String file, String sheet, List<Row> rows, List<MergedCells> merged, List<Problem> problems) {
        this(file, sheet, rows, merged, problems, 0);
    }

    /** A table without merged cells. */
    public Table(String file, String sheet, List<Row> rows, List<Problem> problems) {
        this(file, sheet, rows, List.of(), problems);
    }

    /** Where a cell stands; its column goes by {@code heading}, or by its letter if that is empty. */
    public Origin origin(int rowNumber, int columnIndex, String heading) {
        String column = heading.isEmpty() ? columnLetter(firstColumn + columnIndex) : CellText.oneLine(heading);
        return Origin.ofCell(file, sheet, rowNumber, column);
    }

    public Location rowLocation(int rowNumber) {
        return Location.ofRow(file, sheet, rowNumber);
    }

    /** The name a spreadsheet program gives a column: 0 is A, 26 is AA. */
    public static String columnLetter(int columnIndex) {
        String letter = String.valueOf((char) ('A' + columnIndex % 26));
        return columnIndex < 26 ? letter : columnLetter(columnIndex / 26 - 1) + letter;
    }
}
