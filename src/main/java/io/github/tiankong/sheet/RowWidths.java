package io.github.tiankong.sheet;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;

/**
 * Finds the rows of a CSV file that have more or fewer cells than its heading: a separator inside a cell without quotes,
 * or one that was lost. Their cells stay where they are.
 *
 * <p>The heading is the first row with two texts or more, so that a title or a 单位： line above it does not count; notes
 * below the table do not either.
 */
final class RowWidths extends FoundProblems {
    private final String file;
    private int width;

    RowWidths(String file) {
        this.file = file;
    }

    void check(Row row) {
        int cells = row.cells().size();
        if (width == 0) {
            width = row.filled() > 1 ? cells : 0;
        } else if (cells != width && !row.isBlank() && !NoteRow.isNote(row)) {
            add(Problem.error(
                    cells < width ? "row-short" : "row-long",
                    Location.ofRow(file, "", row.number()),
                    Integer.toString(cells),
                    Integer.toString(width)));
        }
    }
}
