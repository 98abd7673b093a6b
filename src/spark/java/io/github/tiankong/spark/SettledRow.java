package io.github.tiankong.spark;

import io.github.tiankong.batch.RowReceipt;
import io.github.tiankong.problem.Problem;
import java.io.Serializable;
import java.util.List;

/**
 * What comes back of a row.
 *
 * @param receipts what was done, one; none if its document could not be written
 * @param faults why it could not be written, one at most: a full disk stops the run and is no fault of the row
 */
record SettledRow(List<RowReceipt> receipts, List<Problem> faults) implements Serializable {

    SettledRow {
        receipts = List.copyOf(receipts);
        faults = List.copyOf(faults);
    }
}
