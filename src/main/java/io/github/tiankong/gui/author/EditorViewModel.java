package io.github.tiankong.gui.author;

import io.github.tiankong.fill.Filling;
import io.github.tiankong.gui.document.DocumentViewModel;
import io.github.tiankong.gui.document.SlotLook;
import io.github.tiankong.gui.document.SlotState;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Supply;
import io.github.tiankong.template.Template;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * A template under its author's hands: what it is by now ({@link EditorSteps}), which slot is worked on, and what is wrong
 * with it.
 *
 * <p>Belongs to the window's thread.
 */
final class EditorViewModel {
    private final OpenedTemplate opened;
    private final AuthorServices services;
    private final EditorSteps steps;
    private final Edits edits;
    private final ReadOnlyObjectWrapper<Lint> lint = new ReadOnlyObjectWrapper<>(this, "lint", Lint.NONE);
    private final ReadOnlyObjectWrapper<Optional<Place>> place =
            new ReadOnlyObjectWrapper<>(this, "place", Optional.empty());
    private final ReadOnlyStringWrapper key = new ReadOnlyStringWrapper(this, "key", "");
    private final SuggestionsViewModel suggestions;
    private final KeepingViewModel keeping;

    /** Slow: it lays the document out. */
    EditorViewModel(OpenedTemplate opened, AuthorServices services) {
        this.opened = opened;
        this.services = services;
        this.steps = new EditorSteps(opened.template(), services, this::showLooks, this::shown);
        this.edits = new Edits(steps, key::get);
        this.suggestions = new SuggestionsViewModel(this, opened.suggestions());
        this.keeping = new KeepingViewModel(this, services);
        showLooks(steps.documentProperty().get());
    }

    OpenedTemplate opened() {
        return opened;
    }

    ReadOnlyObjectProperty<Template> templateProperty() {
        return steps.templateProperty();
    }

    Template template() {
        return steps.template();
    }

    /** Another one after each step that changes where slots stand. */
    ReadOnlyObjectProperty<DocumentViewModel> documentProperty() {
        return steps.documentProperty();
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
        return steps.problemProperty();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return steps.canUndoProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return steps.canRedoProperty();
    }

    SuggestionsViewModel suggestions() {
        return suggestions;
    }

    KeepingViewModel keeping() {
        return keeping;
    }

    EditorSteps steps() {
        return steps;
    }

    Edits edits() {
        return edits;
    }

    /** Whether its author has done something that is not saved. */
    boolean hasUnsavedWork() {
        return keeping.dirtyProperty().get() && canUndoProperty().get();
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
        documentProperty().get().setCurrentKey(chosenKey);
    }

    Optional<Field> field() {
        return template().field(key.get());
    }

    void undo() {
        steps.undo(key.get());
    }

    void redo() {
        steps.redo(key.get());
    }

    private void shown(EditorSteps.Prepared done) {
        Optional<Place> stays = place.get()
                .filter(p -> done.template().places().contains(p) && p.key().equals(done.key()));
        String now = done.template().field(done.key()).isPresent() ? done.key() : "";
        choose(now, stays.or(() -> done.template().firstPlace(now)));
        suggestions.refresh();
        check();
    }

    /** Tells what is wrong with the template as it is now; what was found for an earlier one is passed over. */
    void check() {
        Template checked = template();
        services.checks()
                .work(() -> Lint.of(checked))
                .onSuccess(found -> {
                    if (Versions.same(checked, template())) {
                        lint.set(found.after(keeping.toldOnReading()));
                        showLooks(documentProperty().get());
                    }
                })
                .start();
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
}
