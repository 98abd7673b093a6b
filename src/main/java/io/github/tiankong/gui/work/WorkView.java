package io.github.tiankong.gui.work;

import io.github.tiankong.fill.Forms;
import io.github.tiankong.gui.document.DocumentView;
import io.github.tiankong.gui.intake.IntakeView;
import io.github.tiankong.gui.intake.IntakeViewModel;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The work page: outline, document and form side by side, a bar above and one below, dialogs laid over them. */
public final class WorkView extends StackPane {
    private static final Duration AUTOSAVE = Duration.seconds(3);
    private static final KeyCombination UNDO = shortcut(KeyCode.Z);
    private static final KeyCombination REDO = shortcut(KeyCode.Y);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination SAVE = shortcut(KeyCode.S);
    private static final KeyCombination SAVE_AS =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination FIND = shortcut(KeyCode.F);
    private static final KeyCombination GENERATE = shortcut(KeyCode.G);
    private static final KeyCombination IMPORT = shortcut(KeyCode.I);

    private final WorkViewModel work;
    private final Messages messages;
    private final WorkDesk desk;
    private final DocumentView document;
    private final FormView form;
    private final FindBar findBar;
    private final ProblemPanel problems;
    private final Zoom zoom = new Zoom();
    private final BorderPane page = new BorderPane();
    private final StackPane veil = new StackPane();

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /** @param back leaves the page for the start page */
    public WorkView(WorkViewModel work, Messages messages, WorkDesk desk, Runnable back) {
        this.work = work;
        this.messages = messages;
        this.desk = desk;
        getStyleClass().add("work-page");
        document = new DocumentView(work.document(), messages, this::go);
        form = new FormView(work, messages, this::go);
        findBar = new FindBar(work.document(), document, messages, () -> showFind(false));
        problems = new ProblemPanel(work, messages, this::go, () -> showProblems(false));
        page.setTop(new VBox(
                new WorkBar(
                        work,
                        messages,
                        new WorkBar.Actions(
                                back, this::importData, () -> showProblems(true), () -> showFind(true), zoom)),
                notice()));
        page.setCenter(panes());
        page.setBottom(new StatusBar(work, messages, () -> showProblems(!problems.isVisible()), this::generate));
        page.disableProperty().bind(veil.visibleProperty());
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        getChildren().addAll(page, veil);
        hide(findBar);
        hide(problems);
        work.form().currentKeyProperty().subscribe(this::reveal);
        // wherever the keyboard is in the window, as long as the page is shown
        EventHandler<KeyEvent> keys = this::press;
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
        });
        takeDroppedTables();
        autosave();
    }

    /** Tables dropped on the page are imported. */
    private void takeDroppedTables() {
        setOnDragOver(event -> {
            if (!veil.isVisible() && event.getDragboard().hasFiles()) {
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

    /** That the work goes on where it was left, and the way to begin anew. */
    private Node notice() {
        HBox notice = new HBox();
        notice.getStyleClass().add("notice");
        notice.setId("notice");
        Button anew = new Button();
        anew.textProperty().bind(messages.text("work.resumed.anew"));
        anew.getStyleClass().addAll("small", "flat-button");
        anew.setOnAction(event -> {
            work.values().clear();
            hide(notice);
            form.focusCurrent();
        });
        Button close = Parts.iconButton("icon-close", messages.text("work.resumed.close"));
        close.setOnAction(event -> {
            hide(notice);
            form.focusCurrent();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        notice.getChildren().addAll(Parts.line(messages.text("work.resumed.text")), anew, gap, close);
        if (!work.isResumed()) {
            hide(notice);
        }
        return notice;
    }

    private Node panes() {
        OutlineView outline = new OutlineView(work.outline(), messages, this::goTo);
        VBox middle = new VBox(findBar, document, problems);
        middle.getStyleClass().add("middle");
        VBox.setVgrow(document, Priority.ALWAYS);
        SplitPane panes = new SplitPane(outline, middle, form);
        SplitPane.setResizableWithParent(outline, false);
        SplitPane.setResizableWithParent(form, false);
        panes.setDividerPositions(0.22, 0.67);
        panes.getStyleClass().add("panes");
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
        }
    }

    /** Makes a field the current one everywhere and gives it the keyboard. */
    private void go(String key) {
        closeCard();
        work.focus(key);
        form.focusCurrent();
        reveal(work.form().currentKeyProperty().get());
    }

    private void goTo(OutlineEntry entry) {
        work.firstOf(entry.index()).ifPresent(this::go);
        work.document().lineOfParagraph(entry.section().firstParagraph()).ifPresent(document::reveal);
    }

    private void reveal(String key) {
        work.document().lineOf(key).ifPresent(document::reveal);
    }

    private void press(KeyEvent event) {
        if (isDisabled()) {
            // the help lies over everything
            return;
        }
        if (veil.isVisible()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                closeCard();
                event.consume();
            }
            return;
        }
        Runnable action = action(event);
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    private Runnable action(KeyEvent event) {
        if (UNDO.match(event)) {
            return () -> step(work::undo);
        }
        if (REDO.match(event) || REDO_TOO.match(event)) {
            return () -> step(work::redo);
        }
        if (SAVE.match(event)) {
            return work.saving()::save;
        }
        if (SAVE_AS.match(event)) {
            return this::saveAs;
        }
        if (FIND.match(event)) {
            return () -> showFind(true);
        }
        if (GENERATE.match(event)) {
            return this::generate;
        }
        if (IMPORT.match(event)) {
            return this::importData;
        }
        return event.isShortcutDown() ? zoomAction(event.getCode()) : null;
    }

    private Runnable zoomAction(KeyCode code) {
        return switch (code) {
            case PLUS, EQUALS, ADD -> () -> zoom.step(1);
            case MINUS, SUBTRACT -> () -> zoom.step(-1);
            case DIGIT0, NUMPAD0 -> zoom::reset;
            default -> null;
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
        findBar.setVisible(shown);
        findBar.setManaged(shown);
        if (shown) {
            findBar.begin();
        } else {
            findBar.end();
            form.focusCurrent();
        }
    }

    private void showProblems(boolean shown) {
        problems.setVisible(shown);
        problems.setManaged(shown);
        if (shown) {
            problems.focusFirst();
        } else {
            form.focusCurrent();
        }
    }

    private static void hide(Node node) {
        node.setVisible(false);
        node.setManaged(false);
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
                work.work().source(),
                work.values().entries(),
                work.services().runner(),
                taken -> {
                    work.values().take(taken);
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

    private void showCard(Node card) {
        veil.getChildren().setAll(card);
        veil.setVisible(true);
    }

    private void closeCard() {
        if (veil.isVisible()) {
            veil.setVisible(false);
            veil.getChildren().clear();
            form.focusCurrent();
        }
    }
}
