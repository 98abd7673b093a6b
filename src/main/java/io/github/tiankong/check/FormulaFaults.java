package io.github.tiankong.check;

import io.github.tiankong.compute.Formula;
import io.github.tiankong.compute.FormulaException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why the formula of a field can never compute anything. */
final class FormulaFaults {
    private static final String FILE = "slots.csv";

    private FormulaFaults() {}

    static List<Problem> of(Template template) {
        Set<String> keys = template.fieldsByKey().keySet();
        List<Problem> problems = new ArrayList<>();
        template.fields().stream()
                .filter(f -> !f.supply().formula().isBlank())
                .forEach(f -> problems.addAll(faults(f, keys)));
        return problems;
    }

    private static List<Problem> faults(Field field, Set<String> keys) {
        String text = field.supply().formula();
        try {
            Formula formula = Formula.parse(text);
            Set<String> unknown = new LinkedHashSet<>(formula.currentKeys());
            unknown.addAll(formula.lastKeys());
            unknown.removeAll(keys);
            return unknown.stream()
                    .map(key -> Problem.error("formula-unknown", Location.ofFile(FILE), field.label(), text, key))
                    .toList();
        } catch (FormulaException e) {
            return List.of(Problem.error("formula-syntax", Location.ofFile(FILE), field.label(), text, e.detail()));
        }
    }
}
