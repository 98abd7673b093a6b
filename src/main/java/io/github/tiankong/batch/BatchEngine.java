package io.github.tiankong.batch;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.values.DocumentRows;

/** Where the documents of a run are made: in threads of this process, or on other machines. */
@FunctionalInterface
public interface BatchEngine {
    BatchEngine THREADS = BatchRun::new;

    /**
     * Readies a run, without reading a row.
     *
     * @param jobs how many documents are made at a time, from 1, unless the engine has that from elsewhere
     */
    Prepared prepare(DocumentMaker maker, NamePlan plan, BatchRun.Outputs outputs, int jobs);

    /** Whether documents and values stay where they are made, so that there are files in the folder and no more. */
    default boolean keepsDocumentsElsewhere() {
        return false;
    }

    /** A run that is ready to start. */
    @FunctionalInterface
    interface Prepared {
        /**
         * Goes through the table from its first row to its last, or until it is stopped.
         *
         * @throws OutputException when something cannot be written; what was in hand is finished where it can be, and the
         *     next run may go on from there
         */
        BatchSummary run(DocumentRows rows, BatchProgress progress, Cancellation cancellation)
                throws InputException, OutputException;
    }
}
