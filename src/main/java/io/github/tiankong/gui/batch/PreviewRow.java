package io.github.tiankong.gui.batch;

import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import java.util.List;

/**
 * A row as it would become a document.
 *
 * @param rowNumber from 1, as a spreadsheet program counts
 * @param document the name of its document
 * @param cells its texts
 * @param entries how many entries each list gets by it, in the order of {@link Preview#lists}
 * @param problems what was found in it, notes left out
 * @param fails whether it would have no document
 */
record PreviewRow(
        int rowNumber,
        String document,
        List<String> cells,
        List<Integer> entries,
        List<Problem> problems,
        boolean fails) {

    PreviewRow {
        cells = List.copyOf(cells);
        entries = List.copyOf(entries);
        problems = problems.stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .toList();
    }

    String cell(int columnIndex) {
        return columnIndex < cells.size() ? cells.get(columnIndex) : "";
    }
}
