package io.github.tiankong.gui.author;

import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateEdit;
import io.github.tiankong.template.TemplateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The way of a template to its folder and back: saving, what Word changed there, a document to try it. */
final class KeepingViewModel {
    private final EditorViewModel editor;
    private final AuthorServices services;
    private final ReadOnlyObjectWrapper<Optional<Path>> folder;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper(this, "dirty");
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ReadOnlyBooleanWrapper tookIn = new ReadOnlyBooleanWrapper(this, "tookIn");
    private Template saved;
    private List<Problem> unread;
    private Optional<Stamp> stamp;

    /** By what a file is known to be another. */
    private record Stamp(FileTime time, long size) {
        static Optional<Stamp> of(Path file) {
            try {
                return Optional.of(new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
            } catch (IOException e) {
                // Word replaces the file and for a moment there is none
                return Optional.empty();
            }
        }
    }

    KeepingViewModel(EditorViewModel editor, AuthorServices services) {
        this.editor = editor;
        this.services = services;
        this.folder =
                new ReadOnlyObjectWrapper<>(this, "folder", editor.opened().folder());
        this.saved = editor.template();
        this.unread = editor.opened().problems().stream()
                .filter(KeepingViewModel::isOfRow)
                .toList();
        this.stamp = editor.opened().folder().flatMap(f -> Stamp.of(TemplateFolder.document(f)));
        dirty.set(folder.get().isEmpty());
        editor.templateProperty().subscribe(now -> dirty.set(folder.get().isEmpty() || !Versions.same(now, saved)));
    }

    /** Where the template lies; empty before it was saved. */
    ReadOnlyObjectProperty<Optional<Path>> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    /** Whether something is not saved yet. */
    ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** Why it was not saved, or not tried. */
    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether a change by Word was taken in since the author was told last. */
    ReadOnlyBooleanProperty tookInProperty() {
        return tookIn.getReadOnlyProperty();
    }

    /** A fault in a row of one of the tables. */
    private static boolean isOfRow(Problem problem) {
        return problem.location().rowNumber() > 0 && problem.severity() == Severity.ERROR;
    }

    /** The rows of the folder's tables that could not be read, or not wholly; none once they were written anew. */
    List<Problem> unread() {
        return unread;
    }

    /** What reading told that no later check tells again: rows that could not be read, what was taken out of the document. */
    List<Problem> toldOnReading() {
        List<Problem> told = new ArrayList<>(unread);
        editor.opened().problems().stream()
                .filter(editor.opened().template().document().docx().warnings()::contains)
                .forEach(told::add);
        return told;
    }

    /** The author knows. */
    void told() {
        tookIn.set(false);
        problem.set(Optional.empty());
    }

    /** A name for the folder: the draft's. */
    String proposedName() {
        return editor.template().name();
    }

    /**
     * Saves into a folder, new or the template's own, once the steps on their way are done; another template is never
     * overwritten.
     *
     * @param then what follows when it is saved
     */
    void save(Path target, Runnable then) {
        editor.steps().after(() -> saveNow(target, then));
    }

    private void saveNow(Path target, Runnable then) {
        Template now = editor.template();
        boolean own = folder.get().filter(target::equals).isPresent();
        boolean copies = own && !unread.isEmpty();
        services.runner()
                .work(() -> {
                    if (!own && TemplateFolder.isTemplate(target)) {
                        throw WholeFile.refusal("template-exists", target);
                    }
                    if (copies) {
                        TableCopies.keep(target);
                    }
                    TemplateFolder.save(now, target);
                    learn(now);
                    return Stamp.of(TemplateFolder.document(target));
                })
                .onSuccess(written -> {
                    stamp = written;
                    saved = now;
                    folder.set(Optional.of(target));
                    dirty.set(!Versions.same(editor.template(), saved));
                    problem.set(Optional.empty());
                    unread = List.of();
                    editor.check();
                    then.run();
                })
                .onProblems(found -> problem.set(found.stream().findFirst()))
                .start();
    }

    /** What cannot be remembered is no reason to call the template unsaved. */
    private void learn(Template now) {
        if (editor.opened().folder().isPresent()) {
            return;
        }
        try {
            services.memory().learn(editor.opened().template(), now);
        } catch (OutputException e) {
            System.getLogger(KeepingViewModel.class.getName())
                    .log(System.Logger.Level.WARNING, "corrections were not remembered", e);
        }
    }

    /** Takes in what Word did to the document, if it did. Cheap where it did not. */
    void lookForWord() {
        if (folder.get().isEmpty()) {
            return;
        }
        Path own = folder.get().get();
        services.runner()
                .work(() -> Stamp.of(TemplateFolder.document(own)))
                .onSuccess(now -> {
                    if (now.isPresent() && !now.equals(stamp)) {
                        stamp = now;
                        takeIn(own);
                    }
                })
                .start();
    }

    private void takeIn(Path own) {
        boolean wasSaved = !dirty.get();
        editor.steps()
                .step(
                        before -> new EditorSteps.Outcome(
                                TemplateEdit.takeIn(before, own),
                                editor.keyProperty().get()),
                        now -> {
                            if (wasSaved && now.fields().equals(saved.fields())) {
                                saved = now;
                                dirty.set(false);
                            }
                            tookIn.set(true);
                        });
    }

    /** Fills the template with values that might be; {@code then} is given the document. */
    void tryOut(Consumer<Path> then) {
        editor.steps().after(() -> tryOutNow(then));
    }

    private void tryOutNow(Consumer<Path> then) {
        Template now = editor.template();
        int year = Year.now(services.clock()).getValue();
        String name = proposedName();
        services.runner()
                .work(() -> new TryOut(now, year).write(name))
                .onSuccess(written -> {
                    problem.set(Optional.empty());
                    then.accept(written);
                })
                .onProblems(found -> problem.set(found.stream().findFirst()))
                .start();
    }
}
