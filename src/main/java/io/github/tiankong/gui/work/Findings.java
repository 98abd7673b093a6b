package io.github.tiankong.gui.work;

import io.github.tiankong.check.Checks;
import io.github.tiankong.check.Finding;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is to be said of a filling at one moment.
 *
 * @param standing the faults of the template itself
 * @param told what the filling ran into
 * @param checked what the checks found, at most a moment older
 */
record Findings(List<Problem> standing, List<Filler.Told> told, List<Finding> checked) {

    Findings {
        standing = List.copyOf(standing);
        told = List.copyOf(told);
        checked = List.copyOf(checked);
    }

    /** What somebody should look at: errors and warnings, but for blanks that are merely open. */
    List<ProblemRow> doubts() {
        return rows().stream()
                .filter(row -> row.problem().severity() != Severity.NOTE)
                .toList();
    }

    /** What forbids the document, whatever is done about open blanks. */
    List<ProblemRow> errors() {
        return rows().stream()
                .filter(row -> row.problem().severity() == Severity.ERROR)
                .toList();
    }

    /** For each field the weightiest thing to say. */
    Map<String, Problem> byKey() {
        Map<String, Problem> byKey = new HashMap<>();
        for (ProblemRow row : rows()) {
            byKey.merge(row.key(), row.problem(), Findings::weightier);
        }
        return byKey;
    }

    private List<ProblemRow> rows() {
        List<ProblemRow> rows = new ArrayList<>();
        standing.forEach(problem -> rows.add(new ProblemRow("", problem)));
        told.forEach(t -> rows.add(new ProblemRow(t.key(), t.problem())));
        checked.stream()
                .filter(finding -> !finding.problem().code().equals(Checks.OPEN))
                .forEach(finding -> rows.add(new ProblemRow(finding.key(), finding.problem())));
        return rows;
    }

    private static Problem weightier(Problem one, Problem other) {
        return other.severity().compareTo(one.severity()) < 0 ? other : one;
    }
}
