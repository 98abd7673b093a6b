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
 */
public record Values(Map<String, Value> current, Map<String, Value> last, List<Problem> problems) {

    public Values {
        current = Collections.unmodifiableMap(new LinkedHashMap<>(current));
        last = Collections.unmodifiableMap(new LinkedHashMap<>(last));
        problems = List.copyOf(problems);
    }
}
