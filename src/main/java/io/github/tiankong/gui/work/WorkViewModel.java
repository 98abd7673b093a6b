package io.github.tiankong.gui.work;

import io.github.tiankong.check.Checks;
import io.github.tiankong.check.Finding;
import io.github.tiankong.compute.Formula;
import io.github.tiankong.compute.FormulaException;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.gui.document.DocumentViewModel;
import io.github.tiankong.gui.document.SlotLook;
import io.github.tiankong.gui.document.SlotState;
import io.github.tiankong.gui.filling.Entries;
import io.github.tiankong.gui.filling.History;
import io.github.tiankong.gui.filling.SavedFilling;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Sentences;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.Origin;
import io.github.tiankong.values.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The filling that is worked on. Every change goes through here: it is noted for undo, the filling is computed anew at
 * once, what changed is shown, and the checks follow beside the window.
 */
public final class WorkViewModel {
    private final OpenedWork work;
    private final WorkServices services;
    private final Map<String, Field> fields;
    private final List<String> order;
    private final Set<String> lastKeys = new HashSet<>();
    private final Sentences sentences;
    private final Map<String, FieldViewModel> fieldModels = new HashMap<>();
    private final History history = new History();
    private final DocumentViewModel document;
    private final OutlineViewModel outline;
    private final FormViewModel form;
    private final ReadOnlyObjectWrapper<Findings> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", new Findings(List.of(), List.of(), List.of()));
    private final ReadOnlyObjectWrapper<Filling> filling = new ReadOnlyObjectWrapper<>(this, "filling");
    private final ReadOnlyIntegerWrapper filledCount = new ReadOnlyIntegerWrapper(this, "filledCount");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private final SavingViewModel saving;
    private Entries entries;
    private Map<String, Problem> problemOfKey = Map.of();
    private boolean begun;
    private boolean checking;

    public WorkViewModel(OpenedWork work, WorkServices services) {
        this.work = work;
        this.services = services;
        Template template = work.template();
        this.fields = template.fieldsByKey();
        this.sentences = new Sentences(template);
        this.document = new DocumentViewModel(template);
        List<Section> sections = Sections.of(template);
        this.outline = new OutlineViewModel(sections);
        this.order = sections.stream().flatMap(s -> s.keys().stream()).toList();
        this.form = new FormViewModel(sections, this::fieldModel);
        this.saving = new SavingViewModel(services, this::toSave);
        noteLastKeys();
        this.entries = known(work.saved().map(SavedFilling::entries).orElse(Entries.NONE));
        recompute();
        String start =
                work.saved().map(SavedFilling::key).filter(fields::containsKey).orElse("");
        focus(start.isEmpty() ? nextOpen("").orElse(order.get(0)) : start);
    }

    /** Called once on the window's thread, when the page is shown; the model itself may be made beside it. */
    void begin() {
        begun = true;
        check();
    }

    /** Whether it goes on where it was left. */
    boolean isResumed() {
        return work.saved().isPresent() && !entries.equals(Entries.NONE);
    }

    /** Begins anew; one step for undo. */
    void clear() {
        history.endStep();
        change("", Entries.NONE);
        history.endStep();
    }

    /** A draft may have changed since: what belongs to no field any more is left out. */
    private Entries known(Entries saved) {
        Map<String, Value> current = new HashMap<>(saved.current());
        current.keySet().retainAll(fields.keySet());
        Map<String, Value> last = new HashMap<>(saved.last());
        last.keySet().retainAll(fields.keySet());
        return Entries.NONE.withAll(current, last);
    }

    /** The fields whose last year's values a formula needs. */
    private void noteLastKeys() {
        fields.values().stream()
                .map(field -> field.supply().formula())
                .filter(formula -> !formula.isEmpty())
                .forEach(formula -> lastKeys.addAll(lastKeysOf(formula)));
    }

    /** None for a formula that cannot be read, which the filler tells. */
    private static Set<String> lastKeysOf(String formula) {
        try {
            return Formula.parse(formula).lastKeys();
        } catch (FormulaException e) {
            return Set.of();
        }
    }

    public OpenedWork work() {
        return work;
    }

    DocumentViewModel document() {
        return document;
    }

    OutlineViewModel outline() {
        return outline;
    }

    FormViewModel form() {
        return form;
    }

    /** Keeps the filling beside the window, before anything that is asked for later. */
    public void save() {
        saving.save();
    }

    /** Keeps the filling; called when it is left in order. */
    public void close() throws OutputException {
        saving.close();
    }

    SavingViewModel saving() {
        return saving;
    }

    WorkServices services() {
        return services;
    }

    Entries entries() {
        return entries;
    }

    /** All keys in the order of the form. */
    List<String> order() {
        return order;
    }

    ReadOnlyObjectProperty<Filling> fillingProperty() {
        return filling.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Findings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty filledCountProperty() {
        return filledCount.getReadOnlyProperty();
    }

    int fieldCount() {
        return order.size();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** A person typed a value; blank text opens the field again. */
    void type(String key, String text) {
        change(key, entries.withCurrent(key, typed(text)));
    }

    /** A person typed last year's value; blank text falls back to the template's. */
    void typeLast(String key, String text) {
        change(key, entries.withLast(key, typed(text)));
    }

    private static Optional<Value> typed(String text) {
        String raw = text.strip();
        return raw.isEmpty() ? Optional.empty() : Optional.of(new Value(raw, "", Origin.TYPED));
    }

    /** Takes last year's value for this year's. */
    void keepLast(String key) {
        String last = lastText(key);
        if (!last.isEmpty()) {
            history.endStep();
            change(key, entries.withCurrent(key, Optional.of(new Value(last, "", Origin.DEFAULT))));
            history.endStep();
        }
    }

    /** Takes values from tables; one step for undo. */
    void take(Map<String, Value> current, Map<String, Value> last) {
        history.endStep();
        change("", entries.withAll(current, last));
        history.endStep();
    }

    private void change(String key, Entries changed) {
        if (!changed.equals(entries)) {
            history.note(entries, key);
            entries = changed;
            recompute();
            saving.changed();
        }
    }

    void undo() {
        history.back(entries).ifPresent(this::step);
    }

    void redo() {
        history.forth(entries).ifPresent(this::step);
    }

    private void step(History.Step step) {
        entries = step.entries();
        recompute();
        saving.changed();
        focus(step.key());
    }

    /** Makes a field the one that is worked on. */
    void focus(String key) {
        if (!fields.containsKey(key)) {
            return;
        }
        if (!key.equals(form.currentKeyProperty().get())) {
            history.endStep();
        }
        form.focus(key);
        document.setCurrentKey(key);
        form.page().ifPresent(page -> outline.setCurrent(page.section()));
    }

    /** The next open field after one, going round; from the beginning for no field. */
    Optional<String> nextOpen(String after) {
        int from = order.indexOf(after);
        for (int i = 1; i <= order.size(); i++) {
            String key = order.get(Math.floorMod(from + i, order.size()));
            if (isOpen(key) && !key.equals(after)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** The field a number of steps after another, empty beyond both ends. */
    Optional<String> neighbour(String key, int step) {
        int index = order.indexOf(key) + step;
        return index < 0 || index >= order.size() ? Optional.empty() : Optional.of(order.get(index));
    }

    /** The first open field of a section or below it, else its first field, else empty. */
    Optional<String> firstOf(int section) {
        List<String> keys = outline.keysOf(section);
        return keys.stream()
                .filter(this::isOpen)
                .findFirst()
                .or(() -> keys.stream().findFirst());
    }

    boolean isOpen(String key) {
        return filling.get().value(key) instanceof FieldValue.Open;
    }

    Field field(String key) {
        return Objects.requireNonNull(fields.get(key), key);
    }

    private void recompute() {
        Filler.Outcome outcome = Filler.fill(work.template(), entries.values());
        filling.set(outcome.filling());
        List<Finding> checked = findings.get().checked();
        show(new Findings(work.problems(), outcome.told(), checked));
        canUndo.set(history.canGoBack());
        canRedo.set(history.canGoForth());
        check();
    }

    /** The checks follow beside the window, one run at a time; a change during a run starts another. */
    private void check() {
        if (checking || !begun) {
            return;
        }
        checking = true;
        Filling checkedFilling = filling.get();
        services.checks()
                .work(() -> Checks.findings(checkedFilling))
                .onSuccess(found -> checked(checkedFilling, found))
                .onProblems(problems -> checking = false)
                .start();
    }

    @SuppressWarnings("ReferenceEquality") // the very filling that was checked, or one that came after it
    private void checked(Filling of, List<Finding> found) {
        checking = false;
        show(new Findings(work.problems(), findings.get().told(), found));
        if (of != filling.get()) {
            check();
        }
    }

    private void show(Findings now) {
        problemOfKey = now.byKey();
        Map<String, SlotLook> looks = new HashMap<>();
        filling.get().values().forEach((key, value) -> looks.put(key, look(key, value)));
        document.show(filling.get(), looks::get);
        form.shownProperty().get().forEach(field -> show(field, looks.get(field.key())));
        outline.show(key -> !isOpen(key), key -> looks.get(key).warned());
        filledCount.set(
                Math.toIntExact(order.stream().filter(key -> !isOpen(key)).count()));
        findings.set(now);
    }

    private SlotLook look(String key, FieldValue value) {
        Problem problem = problemOfKey.get(key);
        boolean warned = problem != null && problem.severity() != Severity.NOTE;
        if (value instanceof FieldValue.Computed) {
            return new SlotLook(SlotState.COMPUTED, warned, "");
        }
        if (value instanceof FieldValue.Given given) {
            boolean kept = given.source().origin().kind() == Origin.Kind.DEFAULT;
            return new SlotLook(kept ? SlotState.KEPT : SlotState.FILLED, warned, "");
        }
        Value raw = entries.current().get(key);
        return raw == null || !warned
                ? new SlotLook(SlotState.EMPTY, warned, "")
                : new SlotLook(SlotState.WRONG, true, raw.raw());
    }

    private FieldViewModel fieldModel(String key) {
        FieldViewModel model = fieldModels.computeIfAbsent(key, this::newFieldModel);
        show(model, look(key, filling.get().value(key)));
        return model;
    }

    private FieldViewModel newFieldModel(String key) {
        Field field = field(key);
        String sentence = work.template().firstPlace(key).map(sentences::of).orElse("");
        FieldViewModel model = new FieldViewModel(field, sentence, document.placeCount(key), lastKeys.contains(key));
        model.onTyped(text -> type(key, text), text -> typeLast(key, text));
        return model;
    }

    private void show(FieldViewModel model, SlotLook look) {
        String key = model.key();
        FieldValue value = filling.get().value(key);
        Optional<String> formula =
                value instanceof FieldValue.Computed computed ? Optional.of(computed.formula()) : Optional.empty();
        Optional<Origin> origin = value instanceof FieldValue.Given given
                ? Optional.of(given.source().origin())
                : Optional.empty();
        model.show(
                Optional.ofNullable(entries.current().get(key)),
                lastText(key),
                new FieldViewModel.State(
                        look,
                        value.printed().orElse(""),
                        origin,
                        formula,
                        Optional.ofNullable(problemOfKey.get(key)),
                        document.around(key)));
    }

    private String lastText(String key) {
        Value last = entries.last().get(key);
        return last == null ? field(key).last() : last.raw() + (isOwnUnit(last, key) ? "" : last.unit());
    }

    private boolean isOwnUnit(Value value, String key) {
        return value.unit().isEmpty()
                || value.unit().equals(field(key).kind().unit().text());
    }

    /** The fields that are open, in the order of the form. */
    List<Field> openFields() {
        List<Field> open = new ArrayList<>();
        order.stream().filter(this::isOpen).forEach(key -> open.add(field(key)));
        return open;
    }

    private SavedFilling toSave() {
        return new SavedFilling(
                work.source(),
                work.asReport(),
                services.clock().instant(),
                filledCount.get(),
                fieldCount(),
                form.currentKeyProperty().get(),
                entries);
    }
}
