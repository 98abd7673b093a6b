package io.github.tiankong.batch;

import io.github.tiankong.problem.OutputException;

/** Where documents go one after the other, in the order of the table: a ZIP, one merged document. */
public interface DocumentTarget extends AutoCloseable {
    void add(String name, byte[] document) throws OutputException;

    /** The last document was added; the file gets its name. */
    void finish() throws OutputException;

    /** Without {@link #finish}, leaves no trace. */
    @Override
    void close();
}
