package io.github.tiankong.gui.work;

import io.github.tiankong.fill.Filler;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.gui.filling.Entries;
import io.github.tiankong.gui.filling.History;
import io.github.tiankong.gui.filling.ListRow;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The values entered, each change noted for undo, and the filling they make, which is computed anew at once. */
final class EnteredValues {
    private final Template template;
    private final Filler filler;
    private final Map<String, Field> fields;
    private final History history = new History();
    private final Runnable changed;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private final TypedUnits units;
    private final TypedFaults faults;
    private Entries entries;
    private Filler.Outcome outcome;
    private Set<String> open = Set.of();

    /**
     * @param saved what was entered before; what belongs to no field any more is left out
     * @param changed is told of each change
     */
    EnteredValues(Template template, Entries saved, Runnable changed) {
        this.template = template;
        this.filler = Filler.of(template);
        this.fields = template.fieldsByKey();
        this.changed = changed;
        this.units = new TypedUnits(fields);
        this.faults = new TypedFaults(fields);
        this.entries = units.reopened(known(saved));
        compute();
    }

    private Entries known(Entries saved) {
        Map<String, List<ListRow>> lists = new LinkedHashMap<>(saved.lists());
        lists.keySet().retainAll(template.lists());
        lists.replaceAll((list, rows) -> rows.stream()
                .map(row -> new ListRow(known(row.current()), known(row.last())))
                .toList());
        return new Entries(known(saved.current()), known(saved.last()), lists);
    }

    private Map<String, Value> known(Map<String, Value> saved) {
        Map<String, Value> kept = new HashMap<>(saved);
        kept.keySet().retainAll(fields.keySet());
        return kept;
    }

    Entries entries() {
        return entries;
    }

    /** As it is to be kept for the next time. */
    Entries kept() {
        return units.kept(entries);
    }

    /** What there is to say of what was entered: what the filling ran into, and units that changed since. */
    List<Filler.Told> told() {
        List<Filler.Told> told =
                new ArrayList<>(outcome.told().stream().map(faults::told).toList());
        told.addAll(units.changed(entries));
        return told;
    }

    Filler.Outcome outcome() {
        return outcome;
    }

    Filling filling() {
        return outcome.filling();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Whether a field is open, or a list has no rows or an open field in one of them. */
    boolean isOpen(String formKey) {
        return open.contains(formKey);
    }

    /** A person typed a value; blank text opens the field again. */
    void type(String key, String text) {
        change(key, entries.withCurrent(key, typed(text)));
    }

    /** A person typed last year's value; blank text falls back to the template's. */
    void typeLast(String key, String text) {
        change(key, entries.withLast(key, typed(text)));
    }

    static Optional<Value> typed(String text) {
        String raw = text.strip();
        return raw.isEmpty() ? Optional.empty() : Optional.of(new Value(raw, "", Origin.TYPED));
    }

    /** Takes last year's value for this year's. */
    void keepLast(String key) {
        String last = lastText(key);
        if (!last.isEmpty()) {
            changeInOneStep(entries.withCurrent(key, Optional.of(new Value(last, "", Origin.DEFAULT))), key);
        }
    }

    /** Takes values from tables. */
    void take(Entries more) {
        changeInOneStep(entries.withAll(more), "");
    }

    /** Begins anew. */
    void clear() {
        changeInOneStep(Entries.NONE, "");
    }

    /** Other rows of a list; letters typed into one cell are one step. */
    void changeList(String list, List<ListRow> rows, String cell) {
        change(cell, entries.withList(list, rows));
    }

    /** Rows of a list were added, taken out or pasted. */
    void replaceList(String list, List<ListRow> rows) {
        changeInOneStep(entries.withList(list, rows), FormKey.ofList(list));
    }

    private void changeInOneStep(Entries now, String key) {
        history.endStep();
        change(key, now);
        history.endStep();
    }

    private void change(String key, Entries now) {
        if (!now.equals(entries)) {
            history.note(entries, key);
            set(now);
        }
    }

    private void set(Entries now) {
        entries = now;
        compute();
        changed.run();
    }

    private void compute() {
        outcome = filler.fill(entries.values());
        Set<String> found = new HashSet<>();
        filling().openFields().forEach(field -> found.add(FormKey.of(field)));
        template.lists().stream()
                .filter(list -> filling().entries(list).isEmpty())
                .forEach(list -> found.add(FormKey.ofList(list)));
        open = found;
        canUndo.set(history.canGoBack());
        canRedo.set(history.canGoForth());
    }

    /** What is typed from here on is a step of its own. */
    void endStep() {
        history.endStep();
    }

    /** Goes a step back and returns the field to look at: empty where there is none, or the step was about many. */
    String undo() {
        return history.back(entries).map(this::step).orElse("");
    }

    String redo() {
        return history.forth(entries).map(this::step).orElse("");
    }

    private String step(History.Step step) {
        set(step.entries());
        return step.key();
    }

    /** Last year's value as it is shown: what was entered, else the template's. */
    String lastText(String key) {
        Field field = fields.get(key);
        Value last = entries.last().get(key);
        if (last == null) {
            return field.last();
        }
        boolean ownUnit =
                last.unit().isEmpty() || last.unit().equals(field.kind().unit().text());
        return last.raw() + (ownUnit ? "" : last.unit());
    }

    /** For each entry of the filling the row it comes from, both from 0: blank rows make none. */
    List<Integer> rowsOfEntries(String list) {
        List<Integer> rows = new ArrayList<>();
        List<ListRow> all = entries.rows(list);
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).isBlank()) {
                rows.add(i);
            }
        }
        return rows;
    }
}
