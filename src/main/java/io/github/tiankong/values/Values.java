package io.github.tiankong.values;

import io.github.tiankong.problem.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the sources hold for the fields of a template.
 *
 * @param current field key to this period's value; a field without a value is not in it
 * @param last field key to the value of the same period last year
 * @param problems what was found on the way, in the sources' order
 * @param lists the entries of each list by its key, in the order of their rows
 */
public record Values(
        Map<String, Value> current, Map<String, Value> last, List<Problem> problems, Map<String, List<Values>> lists) {

    /** Values of a template without lists. */
    public Values(Map<String, Value> current, Map<String, Value> last, List<Problem> problems) {
        this(current, last, problems, Map.of());
    }

    public Values {
        current = Collections.unmodifiableMap(new LinkedHashMap<>(current));
        last = Collections.unmodifiableMap(new LinkedHashMap<>(last));
        problems = List.copyOf(problems);
        lists = Map.copyOf(lists);
    }

    /** The same with other values of this period and problems. */
    public Values with(Map<String, Value> otherCurrent, List<Problem> otherProblems) {
        return new Values(otherCurrent, last, otherProblems, lists);
    }

    /** The same with entries of lists and problems. */
    public Values withLists(Map<String, List<Values>> otherLists, List<Problem> otherProblems) {
        return new Values(current, last, otherProblems, otherLists);
    }
}
