package io.github.tiankong.bench;

import java.io.OutputStream;

/** Writes one document of the park report. */
interface Engine {
    /**
     * Writes a document.
     *
     * @param row from 0
     */
    void write(int row, OutputStream out) throws Exception;
}
