package io.github.tiankong.batch;

import io.github.tiankong.problem.Problem;
import java.io.Serializable;
import java.util.List;

/**
 * What became of a row, to be reported.
 *
 * @param rowNumber its row, from 1
 * @param name the name of its document
 * @param status whether there is a document
 * @param problems what was found in it
 */
public record RowOutcome(int rowNumber, String name, RowStatus status, List<Problem> problems) implements Serializable {

    public RowOutcome {
        problems = List.copyOf(problems);
    }
}
