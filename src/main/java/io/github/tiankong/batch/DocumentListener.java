package io.github.tiankong.batch;

import io.github.tiankong.problem.OutputException;

/** Is told of each document with its values, in the order of the table, from one thread of the machine that filled it. */
public interface DocumentListener extends AutoCloseable {
    /**
     * A document is there.
     *
     * @param outcome what is reported of its row, which has not failed
     * @param made its values and, where it was made in this run, the document itself
     */
    void made(RowOutcome outcome, MadeDocument made) throws OutputException;

    /** No document follows; what was written gets its name. Also after a run that was stopped. */
    void finish() throws OutputException;

    @Override
    void close();
}
