package io.github.tiankong.gui.batch;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same problem in one row or many, to be told once.
 *
 * @param problem with the column it was found in, but no row
 * @param rowNumbers from 1, in the order of the table
 */
record RowFinding(Problem problem, List<Integer> rowNumbers) {

    RowFinding {
        rowNumbers = List.copyOf(rowNumbers);
    }

    /** Errors first, otherwise as they were met. What concerns the names of the documents is told beside these. */
    static List<RowFinding> of(List<PreviewRow> rows, Collection<String> toldElsewhere) {
        Map<Problem, List<Integer>> byProblem = new LinkedHashMap<>();
        for (PreviewRow row : rows) {
            for (Problem problem : row.problems()) {
                if (!toldElsewhere.contains(problem.code())) {
                    byProblem
                            .computeIfAbsent(withoutRow(problem), p -> new ArrayList<>())
                            .add(row.rowNumber());
                }
            }
        }
        return byProblem.entrySet().stream()
                .map(entry -> new RowFinding(
                        entry.getKey(), entry.getValue().stream().distinct().toList()))
                .sorted(Comparator.comparing(RowFinding::isWarning))
                .toList();
    }

    private static Problem withoutRow(Problem problem) {
        Location place = Location.ofCell("", "", 0, problem.location().column());
        return new Problem(problem.code(), problem.severity(), place, problem.arguments());
    }

    private boolean isWarning() {
        return problem.severity() != Severity.ERROR;
    }
}
