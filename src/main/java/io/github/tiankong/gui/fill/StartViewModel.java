package io.github.tiankong.gui.fill;

import io.github.tiankong.gui.memory.RecentFile;
import io.github.tiankong.gui.memory.RecentFiles;
import io.github.tiankong.gui.task.TaskRunner;
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

/** The state of the start page: what was opened, what went wrong, what was opened before, which templates lie ready. */
public final class StartViewModel {
    private final DraftOpener opener;
    private final RecentFiles recentFiles;
    private final Installation installation;
    private final TaskRunner runner;
    private final Clock clock;

    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Summary>> summary =
            new ReadOnlyObjectWrapper<>(this, "summary", Optional.empty());
    private final ObservableList<RecentEntry> recent = FXCollections.observableArrayList();
    private final ObservableList<Path> templates = FXCollections.observableArrayList();
    // kept here, because such a view hears of changes only as long as somebody holds it
    private final ObservableList<RecentEntry> recentView = FXCollections.unmodifiableObservableList(recent);
    private final ObservableList<Path> templatesView = FXCollections.unmodifiableObservableList(templates);

    public StartViewModel(
            DraftOpener opener, RecentFiles recentFiles, Installation installation, TaskRunner runner, Clock clock) {
        this.opener = opener;
        this.recentFiles = recentFiles;
        this.installation = installation;
        this.runner = runner;
        this.clock = clock;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Summary>> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Newest first. */
    ObservableList<RecentEntry> recent() {
        return recentView;
    }

    ObservableList<Path> templates() {
        return templatesView;
    }

    Clock clock() {
        return clock;
    }

    /** Looks up the recent list and the templates. */
    public void load() {
        runner.work(() -> entries(recentFiles.read()))
                .onSuccess(recent::setAll)
                .onProblems(this::explain)
                .start();
        runner.work(() -> new TemplateShelf(installation.templateFolders()).templates())
                .onSuccess(templates::setAll)
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

    /** Opens a draft or a template folder; a second one has to wait for the first. */
    void open(Path given) {
        if (busy.get()) {
            return;
        }
        Path path = given.toAbsolutePath().normalize();
        busy.set(true);
        problem.set(Optional.empty());
        runner.work(() -> look(path))
                .onSuccess(this::show)
                .onProblems(this::refuse)
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

    private Summary look(Path path) throws InputException {
        OpenedDraft draft = opener.open(path);
        List<NextStep> steps = Files.isDirectory(path)
                ? NextStep.afterTemplate(path, installation)
                : NextStep.afterDraft(path, installation);
        return new Summary(path, draft, steps);
    }

    private void show(Summary found) {
        summary.set(Optional.of(found));
        RecentFile file = new RecentFile(found.path(), clock.instant());
        runner.work(() -> entries(recentFiles.add(file)))
                .onSuccess(recent::setAll)
                .onProblems(this::explain)
                .start();
    }

    /** What was opened before must not stand under the problem as if it were the file asked for. */
    private void refuse(List<Problem> problems) {
        summary.set(Optional.empty());
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
