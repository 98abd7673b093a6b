package io.github.tiankong.gui.fill;

import io.github.tiankong.gui.filling.SavedFilling;
import io.github.tiankong.gui.memory.RecentFile;
import io.github.tiankong.gui.memory.RecentFiles;
import io.github.tiankong.gui.task.TaskRunner;
import io.github.tiankong.gui.work.WorkReader;
import io.github.tiankong.gui.work.WorkViewModel;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The state of the start page: what is opened, what went wrong, what was opened before, which templates lie ready. */
public final class StartViewModel {
    private final WorkOpener opener;
    private final RecentFiles recentFiles;
    private final Installation installation;
    private final TaskRunner runner;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<WorkViewModel>> work =
            new ReadOnlyObjectWrapper<>(this, "work", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> report =
            new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SavedFilling>> brokenOff =
            new ReadOnlyObjectWrapper<>(this, "brokenOff", Optional.empty());
    private final ObservableList<RecentEntry> recent = FXCollections.observableArrayList();
    private final ObservableList<Path> templates = FXCollections.observableArrayList();
    // kept here, because such a view hears of changes only as long as somebody holds it
    private final ObservableList<RecentEntry> recentView = FXCollections.unmodifiableObservableList(recent);
    private final ObservableList<Path> templatesView = FXCollections.unmodifiableObservableList(templates);

    public StartViewModel(WorkOpener opener, RecentFiles recentFiles, Installation installation) {
        this.opener = opener;
        this.recentFiles = recentFiles;
        this.installation = installation;
        this.runner = opener.services().runner();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What was opened and is worked on. */
    ReadOnlyObjectProperty<Optional<WorkViewModel>> workProperty() {
        return work.getReadOnlyProperty();
    }

    /** A file without masks, which may be a finished report. */
    ReadOnlyObjectProperty<Optional<Path>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** A filling that was open when the program broke off. */
    ReadOnlyObjectProperty<Optional<SavedFilling>> brokenOffProperty() {
        return brokenOff.getReadOnlyProperty();
    }

    /** Newest first. */
    ObservableList<RecentEntry> recent() {
        return recentView;
    }

    ObservableList<Path> templates() {
        return templatesView;
    }

    Clock clock() {
        return opener.services().clock();
    }

    /** Looks up the recent list, the templates, and what broke off. */
    public void load() {
        runner.work(() -> entries(recentFiles.read()))
                .onSuccess(recent::setAll)
                .onProblems(this::explain)
                .start();
        runner.work(() -> new TemplateShelf(installation.templateFolders()).templates())
                .onSuccess(templates::setAll)
                .onProblems(this::explain)
                .start();
        runner.work(() -> opener.services().sessions().brokenOff().stream().findFirst())
                .onSuccess(brokenOff::set)
                .onProblems(this::explain)
                .start();
    }

    /** Opens what was dropped or given at the start: one file at a time, the first; more are refused with a sentence. */
    public void openOneOf(List<Path> paths) {
        if (paths.size() > 1) {
            explain(List.of(Problem.error("window-one-at-a-time", Location.NOWHERE, Integer.toString(paths.size()))));
        } else {
            paths.forEach(this::open);
        }
    }

    /** Opens a draft, a template folder or a saved filling; a second one has to wait for the first. */
    void open(Path path) {
        open(path, opener::open);
    }

    /** Opens the file without masks as a finished report. */
    void openReport() {
        report.get().ifPresent(path -> open(path, opener::openReport));
    }

    /** Goes on with what broke off. */
    void resume() {
        brokenOff.get().ifPresent(saved -> {
            brokenOff.set(Optional.empty());
            open(saved.source());
        });
    }

    /** What broke off stays kept, but is not asked about again. */
    void dismiss() {
        brokenOff.get().ifPresent(saved -> {
            brokenOff.set(Optional.empty());
            runner.work(() -> {
                        opener.services().sessions().close(saved.source());
                        return saved;
                    })
                    .start();
        });
    }

    /** Leaves the work for the start page. */
    void leave() {
        work.set(Optional.empty());
        load();
    }

    /** How something is opened. */
    private interface Opening {
        WorkViewModel open(Path path) throws InputException;
    }

    private void open(Path given, Opening opening) {
        if (busy.get()) {
            return;
        }
        Path path = given.toAbsolutePath().normalize();
        busy.set(true);
        problem.set(Optional.empty());
        report.set(Optional.empty());
        // the same draft may be opened anew: it is to find what was filled until now
        work.get().ifPresent(WorkViewModel::save);
        runner.work(() -> opening.open(path))
                .onSuccess(this::show)
                .onProblems(problems -> refuse(path, problems))
                .atEnd(() -> busy.set(false))
                .start();
    }

    /** Takes a file off the recent list; the file itself stays. */
    void forget(RecentEntry entry) {
        runner.work(() -> entries(recentFiles.remove(entry.file().path())))
                .onSuccess(recent::setAll)
                .onProblems(this::explain)
                .start();
    }

    private void show(WorkViewModel opened) {
        work.set(Optional.of(opened));
        RecentFile file = new RecentFile(opened.work().source(), clock().instant());
        runner.work(() -> entries(recentFiles.add(file)))
                .onSuccess(recent::setAll)
                .onProblems(this::explain)
                .start();
    }

    private void refuse(Path path, List<Problem> problems) {
        boolean mayBeReport = problems.stream().anyMatch(p -> p.code().equals(WorkReader.NO_BLANKS));
        report.set(mayBeReport && !Files.isDirectory(path) ? Optional.of(path) : Optional.empty());
        explain(problems);
    }

    /** Only the first problem is shown; a draft that cannot be read has no more than one. */
    private void explain(List<Problem> problems) {
        problem.set(problems.stream().findFirst());
    }

    private static List<RecentEntry> entries(List<RecentFile> files) {
        return files.stream()
                .map(file -> new RecentEntry(file, !Files.exists(file.path())))
                .toList();
    }
}
