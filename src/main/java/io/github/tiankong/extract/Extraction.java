package io.github.tiankong.extract;

import io.github.tiankong.problem.Problem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that stand in a finished document.
 *
 * @param values one for every field of the template outside of lists, in its order
 * @param lists the entries of each list in the document's order, for each a value by the key of every field of the list
 * @param problems what could not be told, in the template's order; an error means that a field has no value
 */
public record Extraction(
        List<FoundValue> values, Map<String, List<Map<String, FoundValue>>> lists, List<Problem> problems) {

    public Extraction {
        values = List.copyOf(values);
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
        problems = List.copyOf(problems);
    }

    /** The values by key, in the template's order; a field without one is not in it. */
    public Map<String, String> byKey() {
        Map<String, String> byKey = new LinkedHashMap<>();
        values.stream().filter(v -> !v.value().isEmpty()).forEach(v -> byKey.put(v.key(), v.value()));
        return byKey;
    }

    /** How many values are so sure. */
    public long count(Certainty certainty) {
        return values.stream()
                .flatMap(v -> v.reason().stream())
                .filter(r -> r.certainty() == certainty)
                .count();
    }
}
