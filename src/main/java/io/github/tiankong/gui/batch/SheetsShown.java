package io.github.tiankong.gui.batch;

import io.github.tiankong.problem.Problem;
import java.util.List;

/**
 * The sheets of a workbook a run may be made from.
 *
 * @param names in the order of the workbook; one empty name for a text table
 * @param read the one the rows come from; empty where none could be read
 * @param hides whether the workbook holds rows, columns or sheets that people do not see
 */
record SheetsShown(List<String> names, String read, boolean hides) {
    SheetsShown {
        names = List.copyOf(names);
    }

    /** Whether there is anything to choose. */
    boolean isChoice() {
        return names.size() > 1;
    }

    /** Whether a problem is that of what people do not see. */
    static boolean isHidden(Problem problem) {
        return problem.code().endsWith("-hidden");
    }
}
