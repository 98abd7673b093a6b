package io.github.tiankong.values;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the rows of a CSV file that have more or fewer cells than its heading: a separator inside a cell without quotes,
 * or one that was lost. Their cells stay where they are.
 *
 * <p>The heading is the first row with two texts or more, so that a title or a 单位： line above it does not count; a
 * single text below the table is a note.
 */
final class RowWidths {
    private RowWidths() {}

    static List<Problem> check(String file, List<Row> rows) {
        List<Problem> problems = new ArrayList<>();
        int width = 0;
        for (Row row : rows) {
            if (width == 0) {
                width = row.filled() > 1 ? row.cells().size() : 0;
            } else if (!row.isBlank() && !NoteRow.isNote(row)) {
                compare(file, row, width, problems);
            }
        }
        return problems;
    }

    private static void compare(String file, Row row, int width, List<Problem> problems) {
        int cells = row.cells().size();
        if (cells != width) {
            problems.add(Problem.error(
                    cells < width ? "row-short" : "row-long",
                    Location.ofRow(file, "", row.number()),
                    Integer.toString(cells),
                    Integer.toString(width)));
        }
    }
}
