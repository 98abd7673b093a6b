package io.github.tiankong.gui.author;

import io.github.tiankong.gui.document.DocumentViewModel;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Template;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The steps a template goes through under its author's hands. They run beside the window, one after the other; each may be
 * undone.
 *
 * <p>Belongs to the window's thread.
 */
final class EditorSteps {
    private final AuthorServices services;
    private final Consumer<DocumentViewModel> dress;
    private final Consumer<Prepared> shown;
    private final Versions versions = new Versions();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Template> template;
    private final ReadOnlyObjectWrapper<DocumentViewModel> document;
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private boolean busy;

    /** A step: the template before it to the one after, and the field to look at then. */
    @FunctionalInterface
    interface Step {
        Outcome on(Template before) throws InputException;
    }

    /** What a step leads to. */
    record Outcome(Template template, String key) {}

    /** A template that is ready to be shown. */
    record Prepared(Template template, DocumentViewModel document, String key) {}

    /**
     * @param dress is given each document before it is shown
     * @param shown is told what a step has led to, when that holds
     */
    EditorSteps(Template begun, AuthorServices services, Consumer<DocumentViewModel> dress, Consumer<Prepared> shown) {
        this.services = services;
        this.dress = dress;
        this.shown = shown;
        this.template = new ReadOnlyObjectWrapper<>(this, "template", begun);
        this.document = new ReadOnlyObjectWrapper<>(this, "document", DocumentViewModel.asWritten(begun));
    }

    Template template() {
        return template.get();
    }

    ReadOnlyObjectProperty<Template> templateProperty() {
        return template.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<DocumentViewModel> documentProperty() {
        return document.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** @param key the field to look at, if it is there */
    void undo(String key) {
        after(() -> versions.back(template()).ifPresent(version -> goTo(version, key)));
    }

    void redo(String key) {
        after(() -> versions.forth(template()).ifPresent(version -> goTo(version, key)));
    }

    private void goTo(Template version, String key) {
        run(before -> new Outcome(version, version.field(key).isPresent() ? key : ""), false, done -> {});
    }

    /** Does a step as soon as those before it are done. */
    void step(Step step) {
        step(step, done -> {});
    }

    /** @param then is told what the step led to */
    void step(Step step, Consumer<Template> then) {
        after(() -> run(step, true, then));
    }

    /** Does something as soon as the steps before it are done. */
    void after(Runnable next) {
        if (busy) {
            waiting.add(next);
        } else {
            next.run();
        }
    }

    private void run(Step step, boolean noted, Consumer<Template> then) {
        busy = true;
        Template before = template();
        DocumentViewModel beforeShown = document.get();
        services.runner()
                .work(() -> prepare(before, beforeShown, step))
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
                    // what waits may begin nothing, as a save does: then it is the next one's turn at once
                    while (!busy && !waiting.isEmpty()) {
                        waiting.poll().run();
                    }
                })
                .start();
    }

    private void show(Prepared done) {
        template.set(done.template());
        dress.accept(done.document());
        document.set(done.document());
        canUndo.set(versions.canGoBack());
        canRedo.set(versions.canGoForth());
        shown.accept(done);
    }

    private static Prepared prepare(Template before, DocumentViewModel shown, Step step) throws InputException {
        Outcome outcome = step.on(before);
        Template after = outcome.template();
        boolean sameSlots =
                after.document() == before.document() && after.places().equals(before.places());
        return new Prepared(after, sameSlots ? shown : DocumentViewModel.asWritten(after), outcome.key());
    }
}
