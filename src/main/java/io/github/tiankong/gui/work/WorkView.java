package io.github.tiankong.gui.work;

import io.github.tiankong.fill.Forms;
import io.github.tiankong.gui.document.DocumentView;
import io.github.tiankong.gui.intake.IntakeView;
import io.github.tiankong.gui.intake.IntakeViewModel;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.CardPage;
import io.github.tiankong.gui.look.Keys;
import io.github.tiankong.gui.look.Parts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The work page: outline, document and form side by side, a bar above and one below, dialogs laid over them. */
public final class WorkView extends CardPage {
    private static final Duration AUTOSAVE = Duration.seconds(3);
    private static final double FIELDS_AT = 0.67;
    /** A list wants more room than fields do. */
    private static final double LIST_AT = 0.56;

    private final WorkViewModel work;
    private final Messages messages;
    private final WorkDesk desk;
    private final DocumentView document;
    private final FormView form;
    private final FindBar findBar;
    private final ProblemPanel problems;
    private final Zoom zoom = new Zoom();

    /** @param back leaves the page for the start page */
    public WorkView(WorkViewModel work, Messages messages, WorkDesk desk, Runnable back) {
        this.work = work;
        this.messages = messages;
        this.desk = desk;
        document = new DocumentView(work.document(), messages, this::go);
        form = new FormView(work, messages, this::go);
        findBar = new FindBar(work.document(), document, messages, () -> showFind(false));
        problems = new ProblemPanel(work, messages, this::go, () -> showProblems(false));
        WorkBar.Actions actions =
                new WorkBar.Actions(back, this::importData, () -> showProblems(true), () -> showFind(true), zoom);
        page().setTop(new VBox(
                new WorkBar(work, messages, actions), new ResumedNotice(work, messages, form::focusCurrent)));
        page().setCenter(panes());
        page().setBottom(new StatusBar(work, messages, () -> showProblems(!problems.isVisible()), this::generate));
        Parts.show(findBar, false);
        Parts.show(problems, false);
        work.form().currentKeyProperty().subscribe(this::reveal);
        takeDroppedTables();
        autosave();
    }

    /** Tables dropped on the page are imported. */
    private void takeDroppedTables() {
        setOnDragOver(event -> {
            if (!hasCard() && event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            importData(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    private Node panes() {
        OutlineView outline = new OutlineView(work.outline(), messages, this::goTo);
        VBox middle = new VBox(findBar, document, problems);
        middle.getStyleClass().add("middle");
        VBox.setVgrow(document, Priority.ALWAYS);
        SplitPane panes = new SplitPane(outline, middle, form);
        SplitPane.setResizableWithParent(outline, false);
        SplitPane.setResizableWithParent(form, false);
        panes.setDividerPositions(0.22, FIELDS_AT);
        panes.getStyleClass().add("panes");
        work.form()
                .shownProperty()
                .map(items -> work.form().hasList())
                .subscribe(list -> panes.setDividerPosition(1, list ? LIST_AT : FIELDS_AT));
        zoom.percentProperty().subscribe(percent -> {
            panes.getStyleClass().removeIf(name -> name.startsWith("zoom-"));
            panes.getStyleClass().add(Zoom.styleClass(percent.intValue()));
        });
        return panes;
    }

    /** Some seconds after a change the filling is written, and so on while it changes. */
    private void autosave() {
        PauseTransition pause = new PauseTransition(AUTOSAVE);
        pause.setOnFinished(event -> work.saving().save());
        work.saving().dirtyProperty().subscribe(dirty -> {
            if (dirty) {
                pause.playFromStart();
            }
        });
    }

    /** Gives the keyboard to the field that is worked on. */
    public void begin() {
        work.begin();
        // parts inside of scroll panes join the scene, and can take the keyboard, once they are laid out
        if (getScene() != null) {
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
            form.focusCurrent();
            // where a line lies is known only now: its key was turned to before there were any lines on screen
            reveal(work.form().currentKeyProperty().get());
        }
    }

    /** Makes a field the current one everywhere and gives it the keyboard. */
    private void go(String key) {
        closeCard();
        work.focus(key);
        form.focusCurrent();
        reveal(key);
    }

    private void goTo(OutlineEntry entry) {
        work.firstOf(entry.index()).ifPresent(this::go);
        work.document().lineOfParagraph(entry.section().firstParagraph()).ifPresent(document::reveal);
    }

    private void reveal(String key) {
        work.document().lineOf(key).ifPresent(line -> document.reveal(line, key));
    }

    @Override
    protected Optional<Runnable> action(KeyEvent event) {
        if (Keys.isUndo(event)) {
            return Optional.of(() -> step(work::undo));
        }
        if (Keys.isRedo(event)) {
            return Optional.of(() -> step(work::redo));
        }
        if (Keys.SAVE.match(event)) {
            return Optional.of(work.saving()::save);
        }
        if (Keys.SAVE_AS.match(event)) {
            return Optional.of(this::saveAs);
        }
        if (Keys.FIND.match(event)) {
            return Optional.of(() -> showFind(true));
        }
        if (Keys.GENERATE.match(event)) {
            return Optional.of(this::generate);
        }
        if (Keys.IMPORT.match(event)) {
            return Optional.of(this::importData);
        }
        return event.isShortcutDown() ? zoomAction(event.getCode()) : Optional.empty();
    }

    private Optional<Runnable> zoomAction(KeyCode code) {
        return switch (code) {
            case PLUS, EQUALS, ADD -> Optional.of(() -> zoom.step(1));
            case MINUS, SUBTRACT -> Optional.of(() -> zoom.step(-1));
            case DIGIT0, NUMPAD0 -> Optional.of(zoom::reset);
            default -> Optional.empty();
        };
    }

    private void step(Runnable undoOrRedo) {
        undoOrRedo.run();
        form.focusCurrent();
    }

    private void saveAs() {
        desk.pickTarget(work.work().template().name() + ".tiankong").ifPresent(work.saving()::saveAs);
    }

    private void showFind(boolean shown) {
        Parts.show(findBar, shown);
        if (shown) {
            findBar.begin();
        } else {
            findBar.end();
            form.focusCurrent();
        }
    }

    private void showProblems(boolean shown) {
        Parts.show(problems, shown);
        if (shown) {
            problems.begin();
        } else {
            form.focusCurrent();
        }
    }

    private void importData() {
        List<Path> files = desk.pickTables();
        if (!files.isEmpty()) {
            importData(files);
        }
    }

    private void importData(List<Path> files) {
        IntakeViewModel intake = new IntakeViewModel(
                Forms.names(work.work().template()),
                Forms.period(work.work().template()),
                work.work().source(),
                work.values().entries(),
                work.services().runner(),
                taken -> {
                    work.take(taken, files);
                    closeCard();
                });
        intake.open(files);
        showCard(new IntakeView(intake, messages, this::closeCard));
    }

    private void generate() {
        GenerateViewModel model = new GenerateViewModel(work);
        showCard(new GenerateCard(model, messages, desk, this::go, this::closeCard));
        model.start();
    }

    @Override
    protected void afterCard() {
        form.focusCurrent();
    }
}
