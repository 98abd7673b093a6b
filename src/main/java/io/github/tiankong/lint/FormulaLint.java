package io.github.tiankong.lint;

import io.github.tiankong.compute.Formula;
import io.github.tiankong.compute.FormulaException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Fault;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.ValueKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Formulas that cannot be read, name no field, mix units that do not go together, or need their own result; totals that are no field. */
final class FormulaLint {
    private final Template template;
    private final Map<String, Field> fields;
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private FormulaLint(Template template) {
        this.template = template;
        this.fields = template.fieldsByKey();
    }

    static List<Fault> faults(Template template) {
        FormulaLint lint = new FormulaLint(template);
        template.fields().forEach(lint::read);
        lint.findCycles();
        return lint.faults;
    }

    private void read(Field field) {
        String total = field.printing().total();
        if (!total.isEmpty() && !fields.containsKey(total)) {
            fault(field, Problem.error("balance-unknown", Location.NOWHERE, total));
        }
        String text = field.supply().formula();
        if (text.isEmpty()) {
            return;
        }
        try {
            Formula formula = Formula.parse(text);
            Set<String> named = new LinkedHashSet<>(formula.currentKeys());
            named.addAll(formula.lastKeys());
            named.removeAll(fields.keySet());
            named.forEach(
                    key -> fault(field, Problem.error("formula-unknown", Location.NOWHERE, field.label(), text, key)));
            needs.put(field.key(), formula.currentKeys());
            formula.inUnits(
                    key -> ValueKind.measureOf(fields.get(key)), field.kind().measure());
        } catch (FormulaException e) {
            fault(field, Problem.error(e.code(), Location.NOWHERE, field.label(), text, e.detail()));
        }
    }

    /** Each circle is told once, at the first of its fields. Walked without recursion: a chain may be as long as the table. */
    private void findCycles() {
        Set<String> done = new HashSet<>();
        for (String start : needs.keySet()) {
            Path path = new Path();
            Deque<Deque<String>> left = new ArrayDeque<>();
            enter(start, path, left, done);
            while (!left.isEmpty()) {
                String next = left.peek().poll();
                if (next == null) {
                    left.pop();
                    done.add(path.leave());
                } else if (path.contains(next)) {
                    tell(path.from(next), next);
                } else {
                    enter(next, path, left, done);
                }
            }
        }
    }

    private void enter(String key, Path path, Deque<Deque<String>> left, Set<String> done) {
        if (!done.contains(key)) {
            path.enter(key);
            left.push(new ArrayDeque<>(needs.getOrDefault(key, Set.of())));
        }
    }

    private void tell(List<String> circle, String again) {
        List<String> shown = new ArrayList<>(circle);
        shown.add(again);
        fault(fields.get(circle.get(0)), Problem.error("formula-cycle", Location.NOWHERE, String.join(" → ", shown)));
    }

    private void fault(Field field, Problem problem) {
        faults.add(Fault.of(field, template, problem));
    }

    /** The fields from the first to the one looked at; asked for each need of each field, so what stands on it is a set, too. */
    private static final class Path {
        private final List<String> keys = new ArrayList<>();
        private final Set<String> on = new HashSet<>();

        void enter(String key) {
            keys.add(key);
            on.add(key);
        }

        String leave() {
            String last = keys.remove(keys.size() - 1);
            on.remove(last);
            return last;
        }

        boolean contains(String key) {
            return on.contains(key);
        }

        List<String> from(String key) {
            return keys.subList(keys.indexOf(key), keys.size());
        }
    }
}
