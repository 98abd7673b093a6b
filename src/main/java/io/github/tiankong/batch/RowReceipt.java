package io.github.tiankong.batch;

import java.io.Serializable;

/**
 * What is told of a document to who does not need the document itself: the journal, another machine.
 *
 * @param outcome what is reported of it
 * @param size of its document, in bytes; 0 if there is none
 * @param checksum of its document, as the folder's journal has it
 */
public record RowReceipt(RowOutcome outcome, long size, int checksum) implements Serializable {

    static RowReceipt of(RowOutcome outcome, byte[] document) {
        return new RowReceipt(outcome, document.length, DocumentFolder.checksum(document));
    }

    /** Of a row without one. */
    public static RowReceipt ofFailed(RowOutcome outcome) {
        return new RowReceipt(outcome, 0, 0);
    }

    /** The same with another status. */
    public RowReceipt as(RowStatus status) {
        return new RowReceipt(
                new RowOutcome(outcome.rowNumber(), outcome.name(), status, outcome.problems()), size, checksum);
    }
}
