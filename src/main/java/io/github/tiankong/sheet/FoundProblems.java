package io.github.tiankong.sheet;

import io.github.tiankong.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the cells of one sheet, at most {@value #MOST} findings. */
abstract class FoundProblems {
    private static final int MOST = 200;

    private final List<Problem> problems = new ArrayList<>();

    final void add(Problem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        }
    }

    /** Puts a problem in the place of the last one if that is of the same place; false if it is not. */
    final boolean replaceLast(Problem problem) {
        int last = problems.size() - 1;
        boolean same = last >= 0 && problems.get(last).location().equals(problem.location());
        if (same) {
            problems.set(last, problem);
        }
        return same;
    }

    final List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What was found since the last time. */
    final List<Problem> take() {
        List<Problem> taken = List.copyOf(problems);
        problems.clear();
        return taken;
    }
}
