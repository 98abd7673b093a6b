package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.BatchSummary;
import io.github.tiankong.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of a run.
 *
 * @param choices what it was run with
 * @param target where it wrote
 * @param unused that entries of lists belong to no document, a problem for each table
 * @param passedOver the rows met that have no document because they are notes, totals or hidden, a problem each
 * @param failed why rows have no document, the first of them
 * @param failedTable these rows as a table to be corrected; empty if none failed
 * @param brokenOff what stopped it, such as a full disk
 */
record BatchOutcome(
        BatchChoices choices,
        BatchTarget target,
        BatchSummary summary,
        List<Problem> unused,
        List<Problem> passedOver,
        List<FailedRow> failed,
        Optional<Path> failedTable,
        Optional<Problem> brokenOff) {

    BatchOutcome {
        unused = List.copyOf(unused);
        passedOver = List.copyOf(passedOver);
        failed = List.copyOf(failed);
    }

    /** Whether each row has its document. */
    boolean isWhole() {
        return failed.isEmpty() && !summary.cancelled() && brokenOff.isEmpty();
    }

    /** Whether nothing was written because one file of all documents is there whole or not at all. */
    boolean isNothing() {
        return (summary.cancelled() || brokenOff.isPresent()) && target.kind() != OutputKind.FOLDER;
    }

    /** Whether a folder holds a part of the documents, to which the rest can be added. */
    boolean canGoOn() {
        return (summary.cancelled() || brokenOff.isPresent()) && target.kind() == OutputKind.FOLDER;
    }
}
