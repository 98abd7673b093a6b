package io.github.tiankong.gui.author;

import io.github.tiankong.gui.fill.TemplateShelf;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The first page of the place 模板: a draft, a finished report or a template is opened. */
final class AuthorStartViewModel {
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2199;

    private final AuthorServices services;
    private final AuthorReader reader;
    private final TemplateShelf shelf;
    private final ObservableList<Path> templates = FXCollections.observableArrayList();
    /** Held here: it hears of the list it shows only as long as somebody holds it. */
    private final ObservableList<Path> shownTemplates = FXCollections.unmodifiableObservableList(templates);

    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Path>> report =
            new ReadOnlyObjectWrapper<>(this, "report", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<EditorViewModel>> editor =
            new ReadOnlyObjectWrapper<>(this, "editor", Optional.empty());

    AuthorStartViewModel(AuthorServices services, TemplateShelf shelf) {
        this.services = services;
        this.reader = new AuthorReader(services.memory());
        this.shelf = shelf;
    }

    /** The templates that lie ready, by name. */
    ObservableList<Path> templates() {
        return shownTemplates;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** A file that may be taken as a finished report. */
    ReadOnlyObjectProperty<Optional<Path>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** What is worked on; empty while the start page is shown. */
    ReadOnlyObjectProperty<Optional<EditorViewModel>> editorProperty() {
        return editor.getReadOnlyProperty();
    }

    /** The year a report is moved on to unless its author says another. */
    int nextYear() {
        return Year.now(services.clock()).getValue();
    }

    /** Looks for the templates again. */
    void load() {
        services.runner().work(shelf::templates).onSuccess(templates::setAll).start();
    }

    /** Opens the one file or folder that was given. */
    void openOneOf(List<Path> given) {
        if (given.size() == 1) {
            open(given.get(0));
        } else if (given.size() > 1) {
            problem.set(Optional.of(
                    Problem.error("window-one-at-a-time", Location.NOWHERE, Integer.toString(given.size()))));
        }
    }

    /** Opens a draft or a template folder; a file without masks is offered as a finished report. */
    void open(Path path) {
        start(() -> reader.open(path), Optional.of(path));
    }

    /** Opens the offered report; false if the year cannot be one. */
    boolean openReport(String yearText) {
        String digits = yearText.strip();
        boolean possible = digits.matches("[0-9]{4}")
                && FIRST_YEAR <= Integer.parseInt(digits)
                && Integer.parseInt(digits) <= LAST_YEAR;
        if (possible) {
            Path path = report.get().orElseThrow();
            start(() -> reader.openReport(path, Integer.parseInt(digits)), Optional.empty());
        }
        return possible;
    }

    /** Leaves the editor for the start page. */
    void leave() {
        editor.set(Optional.empty());
        load();
    }

    /** Something slow that opens a template. */
    @FunctionalInterface
    private interface Opening {
        OpenedTemplate open() throws InputException;
    }

    private void start(Opening opening, Optional<Path> mayBeReport) {
        busy.set(true);
        services.runner()
                .work(() -> new EditorViewModel(opening.open(), services))
                .onSuccess(opened -> {
                    problem.set(Optional.empty());
                    report.set(Optional.empty());
                    editor.set(Optional.of(opened));
                })
                .onProblems(problems -> fail(problems, mayBeReport))
                .atEnd(() -> busy.set(false))
                .start();
    }

    private void fail(List<Problem> problems, Optional<Path> mayBeReport) {
        Optional<Problem> first = problems.stream().findFirst();
        boolean noBlanks =
                first.filter(p -> p.code().equals(AuthorReader.NO_BLANKS)).isPresent();
        report.set(noBlanks ? mayBeReport : report.get());
        problem.set(noBlanks && mayBeReport.isPresent() ? Optional.empty() : first);
    }
}
