package io.github.tiankong.gui.author;

import io.github.tiankong.docx.TextRange;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.gui.document.DocumentViewModel;
import io.github.tiankong.gui.document.SlotLook;
import io.github.tiankong.gui.document.SlotState;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Supply;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateEdit;
import io.github.tiankong.template.WorkingSlots;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * A template under its author's hands. Steps run beside the window, one after the other; each may be undone.
 *
 * <p>Belongs to the window's thread.
 */
final class EditorViewModel {
    private final OpenedTemplate opened;
    private final AuthorServices services;
    private final Versions versions = new Versions();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Template> template;
    private final ReadOnlyObjectWrapper<DocumentViewModel> document;
    private final ReadOnlyObjectWrapper<Lint> lint = new ReadOnlyObjectWrapper<>(this, "lint", Lint.NONE);
    private final ReadOnlyObjectWrapper<Optional<Place>> place =
            new ReadOnlyObjectWrapper<>(this, "place", Optional.empty());
    private final ReadOnlyStringWrapper key = new ReadOnlyStringWrapper(this, "key", "");
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private final SuggestionsViewModel suggestions;
    private final KeepingViewModel keeping;
    private boolean busy;

    /** A step: the template before it to the one after, and the field to look at then. */
    @FunctionalInterface
    interface Step {
        Outcome on(Template before) throws InputException;
    }

    /** What a step leads to. */
    record Outcome(Template template, String key) {}

    private record Prepared(Template template, DocumentViewModel document, String key) {}

    /** Slow: it lays the document out. */
    EditorViewModel(OpenedTemplate opened, AuthorServices services) {
        this.opened = opened;
        this.services = services;
        this.template = new ReadOnlyObjectWrapper<>(this, "template", opened.template());
        this.document = new ReadOnlyObjectWrapper<>(this, "document", DocumentViewModel.asWritten(opened.template()));
        this.suggestions = new SuggestionsViewModel(this, opened.suggestions());
        this.keeping = new KeepingViewModel(this, services);
        showLooks();
    }

    OpenedTemplate opened() {
        return opened;
    }

    ReadOnlyObjectProperty<Template> templateProperty() {
        return template.getReadOnlyProperty();
    }

    Template template() {
        return template.get();
    }

    /** Another one after each step that changes where slots stand. */
    ReadOnlyObjectProperty<DocumentViewModel> documentProperty() {
        return document.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Lint> lintProperty() {
        return lint.getReadOnlyProperty();
    }

    /** The field that is worked on; empty for none. */
    ReadOnlyStringProperty keyProperty() {
        return key.getReadOnlyProperty();
    }

    /** The slot that is worked on, one of its field's. */
    ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Why the last step was not done. */
    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    SuggestionsViewModel suggestions() {
        return suggestions;
    }

    KeepingViewModel keeping() {
        return keeping;
    }

    /** Begins with the first field. */
    void begin() {
        template().fields().stream().findFirst().ifPresent(f -> choose(f.key()));
        check();
    }

    /** Turns to a field, and of its slots to the first. */
    void choose(String chosen) {
        choose(chosen, template().firstPlace(chosen));
    }

    /** Turns to a slot. */
    void choose(Place chosen) {
        choose(chosen.key(), Optional.of(chosen));
    }

    private void choose(String chosenKey, Optional<Place> chosenPlace) {
        place.set(chosenPlace);
        key.set(chosenKey);
        document.get().setCurrentKey(chosenKey);
    }

    Optional<Field> field() {
        return template().field(key.get());
    }

    void makeSlot(TextRange range) {
        step(before -> {
            Field field = new WorkingSlots(before).describe(range);
            return new Outcome(TemplateEdit.makeSlot(before, range, field), field.key());
        });
    }

    /** Makes a slot that is one with a field there is. */
    void makeSlot(TextRange range, String sameAs) {
        step(before -> new Outcome(
                TemplateEdit.makeSlot(before, range, before.field(sameAs).orElseThrow()), sameAs));
    }

    void makeText(Place slot) {
        String next = neighbour(slot.key());
        step(before -> {
            Template after = TemplateEdit.makeText(before, slot);
            return new Outcome(after, after.field(slot.key()).isPresent() ? slot.key() : next);
        });
    }

    void link(String one, String other) {
        step(before -> new Outcome(TemplateEdit.link(before, one, other), one));
    }

    void unlink(Place slot) {
        step(before -> {
            String free = TemplateEdit.freeKey(before, slot.key());
            return new Outcome(TemplateEdit.unlink(before, slot, free), free);
        });
    }

    /** @param at where the second slot begins in the mask of the first, from 1 */
    void split(Place slot, int at) {
        step(before -> {
            String free = TemplateEdit.freeKey(before, slot.key());
            return new Outcome(TemplateEdit.split(before, slot, at, free), slot.key());
        });
    }

    void mergeWithNext(Place slot) {
        TemplateEdit.next(template(), slot)
                .ifPresent(next -> step(before -> new Outcome(TemplateEdit.merge(before, slot, next), slot.key())));
    }

    /** Gives the field another key; false if that cannot be one, or is another field's. */
    boolean rename(String old, String wished) {
        boolean possible =
                FieldForm.isKey(wished, old) && template().field(wished).isEmpty();
        if (possible) {
            step(before -> new Outcome(TemplateEdit.rename(before, old, wished), wished));
        }
        return possible;
    }

    /** Changes the qualities of a field; nothing happens where nothing changes. */
    void change(String changed, UnaryOperator<Field> by) {
        Field field = template().field(changed).orElseThrow();
        if (!by.apply(field).equals(field)) {
            step(before -> new Outcome(
                    before.field(changed)
                            .map(f -> TemplateEdit.change(before, by.apply(f)))
                            .orElse(before),
                    key.get()));
        }
    }

    void undo() {
        after(() -> versions.back(template()).ifPresent(this::goTo));
    }

    void redo() {
        after(() -> versions.forth(template()).ifPresent(this::goTo));
    }

    private void goTo(Template version) {
        run(before -> new Outcome(version, version.field(key.get()).isPresent() ? key.get() : ""), false, done -> {});
    }

    /** Does a step as soon as those before it are done. */
    void step(Step step) {
        step(step, done -> {});
    }

    /** @param then is told what the step led to */
    void step(Step step, Consumer<Template> then) {
        after(() -> run(step, true, then));
    }

    private void after(Runnable next) {
        if (busy) {
            waiting.add(next);
        } else {
            next.run();
        }
    }

    private void run(Step step, boolean noted, Consumer<Template> then) {
        busy = true;
        Template before = template();
        DocumentViewModel shown = document.get();
        services.runner()
                .work(() -> prepare(before, shown, step))
                .onSuccess(done -> {
                    if (noted && !Versions.same(done.template(), before)) {
                        versions.note(before);
                    }
                    problem.set(Optional.empty());
                    show(done);
                    then.accept(done.template());
                })
                .onProblems(problems -> problem.set(problems.stream().findFirst()))
                .atEnd(() -> {
                    busy = false;
                    Optional.ofNullable(waiting.poll()).ifPresent(Runnable::run);
                })
                .start();
    }

    private static Prepared prepare(Template before, DocumentViewModel shown, Step step) throws InputException {
        Outcome outcome = step.on(before);
        Template after = outcome.template();
        boolean sameSlots =
                after.document() == before.document() && after.places().equals(before.places());
        return new Prepared(after, sameSlots ? shown : DocumentViewModel.asWritten(after), outcome.key());
    }

    private void show(Prepared done) {
        template.set(done.template());
        showLooks(done.document());
        document.set(done.document());
        Optional<Place> stays = place.get()
                .filter(p -> done.template().places().contains(p) && p.key().equals(done.key()));
        String now = done.template().field(done.key()).isPresent() ? done.key() : "";
        choose(now, stays.or(() -> done.template().firstPlace(now)));
        canUndo.set(versions.canGoBack());
        canRedo.set(versions.canGoForth());
        suggestions.refresh();
        check();
    }

    /** Tells what is wrong with the template as it is now; what was found for an earlier one is passed over. */
    private void check() {
        Template checked = template();
        services.checks()
                .work(() -> Lint.of(checked))
                .onSuccess(found -> {
                    if (Versions.same(checked, template())) {
                        lint.set(found);
                        showLooks();
                    }
                })
                .start();
    }

    private void showLooks() {
        showLooks(document.get());
    }

    private void showLooks(DocumentViewModel shown) {
        Map<String, Field> fields = template().fieldsByKey();
        Map<String, Boolean> faulty = new HashMap<>();
        lint.get().rows().forEach(row -> faulty.put(row.key(), true));
        shown.show(Filling.open(template()), k -> look(fields.get(k), faulty.containsKey(k)));
    }

    /** A default is shown as it will print. */
    private static SlotLook look(Field field, boolean faulty) {
        Supply supply = field.supply();
        if (!supply.formula().isEmpty()) {
            return new SlotLook(SlotState.COMPUTED, faulty, "");
        }
        boolean kept = !supply.defaultValue().isEmpty();
        return new SlotLook(kept ? SlotState.KEPT : SlotState.EMPTY, faulty, supply.defaultValue());
    }

    /** In how many places a field stands. */
    long placeCount(String of) {
        return template().places().stream().filter(p -> p.key().equals(of)).count();
    }

    /** The field to look at when this one is gone: the one behind it, else the one before. */
    private String neighbour(String gone) {
        List<Field> fields = template().fields();
        int at = fields.stream().map(Field::key).toList().indexOf(gone);
        int next = at + 1 < fields.size() ? at + 1 : at - 1;
        return next < 0 ? "" : fields.get(next).key();
    }
}
