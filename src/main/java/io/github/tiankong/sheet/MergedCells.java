package io.github.tiankong.sheet;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Cells of a sheet that were merged: only the first holds a value, the others are empty.
 *
 * @param firstRow from 1, as all its bounds
 * @param lastRow inclusive
 * @param firstColumn from 1
 * @param lastColumn inclusive
 */
public record MergedCells(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    /** More of them than this are not kept. */
    static final int MOST = 10_000;

    private static final int MOST_TOLD = 200;

    /**
     * Reads a reference such as {@code C4:C5}.
     *
     * @throws IllegalArgumentException if it is none
     */
    static MergedCells of(String reference) {
        String[] ends = reference.split(":", -1);
        int[] first = cell(ends[0]);
        int[] last = cell(ends[ends.length - 1]);
        return new MergedCells(first[1], last[1], first[0], last[0]);
    }

    private static int[] cell(String reference) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && reference.charAt(i) >= 'A') {
            column = Math.min(column * 26 + reference.charAt(i) - 'A' + 1, 1 << 20);
            i++;
        }
        return new int[] {column, Integer.parseInt(reference.substring(i))};
    }

    /** The same where columns are counted from another one, from 0 in the sheet. */
    public MergedCells from(int column) {
        return new MergedCells(firstRow, lastRow, firstColumn - column, lastColumn - column);
    }

    /**
     * Merged cells among the data of a table, as warnings: nothing is filled in there unasked. A section's name or a note
     * over the whole width is no datum.
     *
     * @param headingRowNumber data begin below
     */
    public static List<Problem> among(Table table, int headingRowNumber) {
        List<MergedCells> below = table.merged().stream()
                .filter(merged -> merged.firstRow > headingRowNumber)
                .toList();
        if (below.isEmpty()) {
            return List.of();
        }
        Map<Integer, Row> rows =
                table.rows().stream().collect(Collectors.toMap(Row::number, row -> row, (one, other) -> one));
        return below.stream()
                .filter(merged -> merged.holdsDatum(rows.get(merged.firstRow)))
                .limit(MOST_TOLD)
                .map(merged -> merged.problem(table))
                .toList();
    }

    /** @param row that of its first cell; null where the table has none */
    private boolean holdsDatum(Row row) {
        return row != null
                && !row.cell(firstColumn - 1).isEmpty()
                && !NoteRow.isNote(row)
                && (row.filled() > 1 || lastRow > firstRow);
    }

    public Problem problem(Table table) {
        Location location = Location.ofCell(table.file(), table.sheet(), firstRow, Table.columnLetter(firstColumn - 1));
        return Problem.warning("cells-merged", location, reference());
    }

    private String reference() {
        return Table.columnLetter(firstColumn - 1) + firstRow + ":" + Table.columnLetter(lastColumn - 1) + lastRow;
    }
}
