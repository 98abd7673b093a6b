package io.github.tiankong.batch;

/**
 * What a run has done.
 *
 * @param total rows of the table
 * @param written documents written in this run
 * @param kept documents that stood there already
 * @param failed rows without a document
 * @param cancelled whether it was stopped before the end
 */
public record BatchSummary(int total, int written, int kept, int failed, boolean cancelled) {

    /** Rows that are settled, one way or the other. */
    public int done() {
        return written + kept + failed;
    }
}
