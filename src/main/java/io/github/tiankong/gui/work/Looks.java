package io.github.tiankong.gui.work;

import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.gui.document.EntryKey;
import io.github.tiankong.gui.document.SlotLook;
import io.github.tiankong.gui.document.SlotState;
import io.github.tiankong.gui.filling.ListRow;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.values.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How each field looks at one moment, in the document and in the form; those of lists by {@link EntryKey}. */
final class Looks {
    private final EnteredValues values;
    private final Findings findings;
    private final Map<String, Problem> problems;
    private final Map<String, SlotLook> looks = new HashMap<>();

    Looks(EnteredValues values, Findings findings) {
        this.values = values;
        this.findings = findings;
        this.problems = findings.byKey();
        Filling filling = values.filling();
        filling.values()
                .forEach((key, value) -> looks.put(
                        key,
                        look(
                                value,
                                Optional.ofNullable(values.entries().current().get(key)),
                                problem(key))));
        filling.lists().forEach(this::addList);
    }

    private void addList(String list, List<Map<String, FieldValue>> entries) {
        List<Integer> rows = values.rowsOfEntries(list);
        for (int i = 0; i < entries.size(); i++) {
            ListRow row = values.entries().rows(list).get(rows.get(i));
            int entry = i;
            entries.get(i).forEach((key, value) -> {
                Optional<Value> raw = Optional.ofNullable(row.current().get(key));
                looks.put(new EntryKey(key, entry).word(), look(value, raw, problemOfCell(key, raw)));
            });
        }
    }

    SlotLook of(String word) {
        return looks.getOrDefault(word, SlotLook.EMPTY);
    }

    /** The weightiest thing to say of a field. */
    Optional<Problem> problem(String key) {
        return Optional.ofNullable(problems.get(key));
    }

    /** Whether somebody should look at a field, or at one of a list's. */
    boolean isWarned(String formKey) {
        return FormKey.isList(formKey)
                ? problems.entrySet().stream()
                        .anyMatch(e -> e.getKey().startsWith(formKey) && isWarning(Optional.of(e.getValue())))
                : of(formKey).warned();
    }

    /** What the filling says of one cell: it quotes what was entered. */
    Optional<Problem> problemOfCell(String key, Optional<Value> raw) {
        return raw.flatMap(value -> findings.told().stream()
                .filter(told -> told.key().equals(key))
                .map(told -> told.problem())
                .filter(problem -> quotes(problem, value))
                .findFirst());
    }

    private static boolean quotes(Problem problem, Value value) {
        return problem.arguments().stream()
                .anyMatch(a -> a.equals(value.raw()) || a.equals(value.raw() + " " + value.unit()));
    }

    private static SlotLook look(FieldValue value, Optional<Value> raw, Optional<Problem> problem) {
        boolean warned = isWarning(problem);
        if (value instanceof FieldValue.Computed) {
            return new SlotLook(SlotState.COMPUTED, warned, "");
        }
        if (value instanceof FieldValue.Given given) {
            boolean kept = given.source().origin().kind() == Origin.Kind.DEFAULT;
            return new SlotLook(kept ? SlotState.KEPT : SlotState.FILLED, warned, "");
        }
        return raw.isEmpty() || !warned
                ? new SlotLook(SlotState.EMPTY, warned, "")
                : new SlotLook(SlotState.WRONG, true, raw.get().raw());
    }

    private static boolean isWarning(Optional<Problem> problem) {
        return problem.filter(p -> p.severity() != Severity.NOTE).isPresent();
    }
}
