package io.github.tiankong.values;

import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Row;
import java.io.Serializable;
import java.util.List;

/**
 * A row that is a document, not yet read as values.
 *
 * @param row its cells
 * @param faults what was wrong with them
 */
public record DocumentRow(Row row, List<Problem> faults) implements Serializable {

    public DocumentRow {
        faults = List.copyOf(faults);
    }
}
