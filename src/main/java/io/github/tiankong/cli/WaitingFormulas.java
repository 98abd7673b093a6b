package io.github.tiankong.cli;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** The formulas that found no values: a few are told one by one, many would hide what matters and are counted. */
final class WaitingFormulas {
    private static final String CODE = "formula-waits";
    private static final int MOST = 3;

    private WaitingFormulas() {}

    /** The problems, one in place of all such notes where there are many. */
    static List<Problem> counted(List<Problem> problems) {
        List<String> waiting = problems.stream()
                .filter(problem -> problem.code().equals(CODE))
                .map(problem -> problem.arguments().get(0))
                .toList();
        if (waiting.size() <= MOST) {
            return problems;
        }
        List<Problem> counted = new ArrayList<>();
        for (Problem problem : problems) {
            if (!problem.code().equals(CODE)) {
                counted.add(problem);
            } else if (counted.stream().noneMatch(p -> p.code().equals("formulas-wait"))) {
                String first = String.join("、", waiting.subList(0, MOST));
                counted.add(Problem.note("formulas-wait", Location.NOWHERE, Integer.toString(waiting.size()), first));
            }
        }
        return counted;
    }
}
