package io.github.tiankong.gui.author;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is wrong with a template, as the command line's {@code check} would say were it saved now.
 *
 * @param rows in the order of the check
 */
record Lint(List<Row> rows) {
    static final Lint NONE = new Lint(List.of());

    /**
     * A fault.
     *
     * @param key the field it is about; empty for none
     */
    record Row(String key, Problem problem) {}

    Lint {
        rows = List.copyOf(rows);
    }

    /** Checks a template its author works on. Slow. */
    static Lint of(Template working) throws InputException {
        TemplateReading reading = TemplateReading.ofWorking(working);
        List<Problem> problems = new ArrayList<>();
        io.github.tiankong.lint.Lint.of(reading).forEach(fault -> problems.add(fault.problem()));
        problems.removeAll(working.document().docx().warnings());
        Map<String, String> keys = new LinkedHashMap<>();
        for (Field field : working.fields()) {
            keys.putIfAbsent(field.label(), field.key());
        }
        working.fields().forEach(f -> keys.put(f.key(), f.key()));
        return new Lint(problems.stream().map(p -> new Row(key(p, keys), p)).toList());
    }

    /** With what reading told before these faults. */
    Lint after(List<Problem> toldOnReading) {
        List<Row> all =
                new ArrayList<>(toldOnReading.stream().map(p -> new Row("", p)).toList());
        all.addAll(rows);
        return new Lint(all);
    }

    private static String key(Problem problem, Map<String, String> keys) {
        return problem.arguments().stream()
                .filter(keys::containsKey)
                .findFirst()
                .map(keys::get)
                .orElse("");
    }

    Optional<Problem> of(String key) {
        return rows.stream().filter(r -> r.key().equals(key)).map(Row::problem).findFirst();
    }

    /** The problem without the place that its row shows anyhow. */
    static Problem beside(Problem problem) {
        Location location = problem.location();
        Location place =
                new Location("", "", location.rowNumber(), location.column(), location.heading(), location.sentence());
        return new Problem(problem.code(), problem.severity(), place, problem.arguments());
    }
}
