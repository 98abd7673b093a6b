package io.github.tiankong.batch;

import io.github.tiankong.problem.OutputException;
import io.github.tiankong.values.Row;

/** Is told of each row, in the order of the table and from one thread. */
public interface RowListener extends AutoCloseable {
    /**
     * A row is settled.
     *
     * @param row its cells
     * @param outcome what is reported of it
     * @param made its values and, where it was made in this run, its document
     */
    void settled(Row row, RowOutcome outcome, MadeDocument made) throws OutputException;

    /** The same for a row that another machine has settled, which keeps its values and its document. */
    default void settledElsewhere(Row row, RowOutcome outcome) throws OutputException {
        throw new UnsupportedOperationException(getClass().getName());
    }

    /** No row follows; what was written gets its name. Also after a run that was stopped. */
    void finish() throws OutputException;

    @Override
    void close();
}
