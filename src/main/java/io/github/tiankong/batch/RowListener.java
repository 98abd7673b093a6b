package io.github.tiankong.batch;

import io.github.tiankong.problem.OutputException;
import io.github.tiankong.sheet.Row;

/** Is told of each row, in the order of the table and from one thread. */
public interface RowListener extends AutoCloseable {
    /**
     * A row is settled, here or on another machine.
     *
     * @param row its cells
     * @param outcome what is reported of it
     */
    void settled(Row row, RowOutcome outcome) throws OutputException;

    /** No row follows; what was written gets its name. Also after a run that was stopped. */
    void finish() throws OutputException;

    @Override
    void close();
}
