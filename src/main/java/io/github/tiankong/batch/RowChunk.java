package io.github.tiankong.batch;

import io.github.tiankong.problem.OutputException;
import io.github.tiankong.values.DocumentRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A few rows that one thread has settled one after the other.
 *
 * @param settled the rows that are done with, up to the one that could not be written
 * @param fault why that could not
 */
record RowChunk(List<RowWork.Settled> settled, Optional<OutputException> fault) {

    static RowChunk settle(List<DocumentRow> rows, RowWork work, NamePlan plan) {
        List<RowWork.Settled> settled = new ArrayList<>();
        for (DocumentRow row : rows) {
            try {
                settled.add(work.settle(row, plan.number(row.row().number())));
            } catch (OutputException e) {
                return new RowChunk(settled, Optional.of(e));
            }
        }
        return new RowChunk(settled, Optional.empty());
    }
}
