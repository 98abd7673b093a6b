package io.github.tiankong.values;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers values from all tables of one document; a later one never silently overrules an earlier one. */
final class Collector {
    private final FieldMatcher matcher;
    private final Map<String, Value> current = new LinkedHashMap<>();
    private final Map<String, Value> last = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Collector(FieldMatcher matcher) {
        this.matcher = matcher;
    }

    /** The field a name speaks of, empty if none does for sure, which becomes a problem. */
    String keyOf(String name, String unit, Location location) {
        FieldMatcher.Match match = matcher.match(name, unit);
        if (!match.isSure()) {
            problems.add(
                    match.fields().isEmpty()
                            ? Problem.warning("column-unmatched", location, name)
                            : Problem.warning("column-unmatched-like", location, name, match.candidates()));
        }
        return match.key();
    }

    void addCurrent(String key, Value value) {
        add(current, key, value);
    }

    void addLast(String key, Value value) {
        add(last, key, value);
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    Values values(List<Table> tables) {
        List<Problem> all = new ArrayList<>();
        tables.forEach(table -> all.addAll(table.problems()));
        all.addAll(problems);
        return new Values(current, last, all);
    }

    private void add(Map<String, Value> values, String key, Value value) {
        Value earlier = values.putIfAbsent(key, value);
        if (earlier != null && !same(earlier, value)) {
            Origin origin = earlier.origin();
            String file = origin.sheet().isEmpty() ? origin.file() : origin.file() + "/" + origin.sheet();
            problems.add(Problem.error(
                    "value-conflict",
                    value.origin().location(),
                    key,
                    value.raw(),
                    earlier.raw(),
                    file,
                    Integer.toString(origin.rowNumber()),
                    origin.column()));
        }
    }

    private static boolean same(Value value, Value other) {
        return value.raw().equals(other.raw()) && value.unit().equals(other.unit());
    }
}
