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
 * @param partings of each list inside another one that is not the same under each entry of that one, where its entries stand
 * @param problems what could not be told, in the template's order; an error means that a field has no value
 */
public record Extraction(
        List<FoundValue> values,
        Map<String, List<Map<String, FoundValue>>> lists,
        Map<String, Parting> partings,
        List<Problem> problems) {

    /**
     * Where the entries of an inner list stand.
     *
     * @param outer the list around it
     * @param under for each entry what the outer entries are called under which it stands, with 、 between them
     */
    public record Parting(String outer, List<String> under) {
        public Parting {
            under = List.copyOf(under);
        }
    }

    public Extraction {
        values = List.copyOf(values);
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
        partings = Map.copyOf(partings);
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
