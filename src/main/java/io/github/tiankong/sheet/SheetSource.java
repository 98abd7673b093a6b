package io.github.tiankong.sheet;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Problem;
import java.io.Closeable;
import java.util.List;
import java.util.Optional;

/** The sheets of a file, one after the other, a row at a time: what keeps the memory flat. */
public interface SheetSource extends Closeable {
    /** Goes on to the next sheet, the first one at the beginning; false after the last. */
    boolean nextSheet() throws InputException;

    /** The sheet's name; empty for text tables. */
    String sheet();

    boolean isHidden();

    /** The next row that holds anything, empty ones being left out where the file leaves them out. */
    Optional<Row> nextRow() throws InputException;

    /** The merged cells of the sheet, known after its last row. */
    default List<MergedCells> merged() {
        return List.of();
    }

    /** What was wrong with the cells of the sheet read so far. */
    List<Problem> problems();

    /** The same, which are then forgotten: what keeps the memory flat, and tells which row they belong to. */
    List<Problem> takeProblems();
}
