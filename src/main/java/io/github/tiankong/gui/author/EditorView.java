package io.github.tiankong.gui.author;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.gui.work.FindBar;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.TemplateFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The editor: document and slots side by side, a bar above, questions laid over them. */
final class EditorView extends StackPane {
    private static final Duration WORD_PAUSE = Duration.seconds(1.5);
    private static final KeyCombination UNDO = shortcut(KeyCode.Z);
    private static final KeyCombination REDO = shortcut(KeyCode.Y);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination SAVE = shortcut(KeyCode.S);
    private static final KeyCombination TRY = shortcut(KeyCode.G);
    private static final KeyCombination FIND = shortcut(KeyCode.F);
    private static final KeyCombination LABEL = new KeyCodeCombination(KeyCode.F2);
    private static final KeyCombination MAKE = shortcut(KeyCode.M);

    private final EditorViewModel model;
    private final Messages messages;
    private final AuthorDesk desk;
    private final Path home;
    private final Runnable leave;
    private final TextPane pane;
    private final SlotsPane side;
    private final Cards cards;
    private final BorderPane page = new BorderPane();
    private final StackPane veil = new StackPane();
    private final Timeline word;
    private final VBox left = new VBox();
    private Optional<FindBar> findBar = Optional.empty();

    private static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /**
     * @param home where a new template lies unless its author says otherwise
     * @param leave goes back to the start page
     */
    EditorView(EditorViewModel model, Messages messages, AuthorDesk desk, Path home, Runnable leave) {
        this.model = model;
        this.messages = messages;
        this.desk = desk;
        this.home = home;
        this.leave = leave;
        getStyleClass().add("work-page");
        cards = new Cards(messages, desk, this::closeCard);
        pane = new TextPane(model, messages, this::selectInLine);
        side = new SlotsPane(model, messages, pane::reveal);
        page.setTop(new VBox(
                new EditorBar(
                        model,
                        messages,
                        new EditorBar.Actions(this::back, this::tryOut, this::openInWord, () -> save(() -> {}))),
                problem(model.problemProperty(), "author-step-problem"),
                problem(model.keeping().problemProperty(), "author-save-problem"),
                notice()));
        page.setCenter(panes());
        page.disableProperty().bind(veil.visibleProperty());
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        getChildren().addAll(page, veil);
        word = new Timeline(new KeyFrame(WORD_PAUSE, event -> model.keeping().lookForWord()));
        word.setCycleCount(Animation.INDEFINITE);
        model.documentProperty().subscribe(changed -> endFind());
        listen();
    }

    /** The keyboard and the look at Word's file, as long as the page is shown. */
    private void listen() {
        EventHandler<KeyEvent> keys = this::press;
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
                word.stop();
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
                word.play();
            }
        });
    }

    /** Gives the keyboard to the slots. */
    void begin() {
        applyCss();
        layout();
        side.focusSlots();
    }

    private Node panes() {
        left.getChildren().addAll(pane, new SelectionBar(model, messages, pane, new Questions()), status());
        left.getStyleClass().add("middle");
        VBox.setVgrow(pane, Priority.ALWAYS);
        SplitPane panes = new SplitPane(left, side);
        SplitPane.setResizableWithParent(side, false);
        panes.setDividerPositions(0.58);
        panes.getStyleClass().add("panes");
        return panes;
    }

    private Node status() {
        Label saved = Parts.line(
                Bindings.createStringBinding(
                        this::savedText,
                        model.keeping().dirtyProperty(),
                        model.keeping().folderProperty(),
                        messages.languageProperty()),
                "small",
                "quiet",
                "elidable");
        saved.setId("author-saved");
        HBox status = new HBox(saved);
        status.getStyleClass().add("author-status");
        return status;
    }

    private String savedText() {
        Optional<Path> folder = model.keeping().folderProperty().get();
        if (model.keeping().dirtyProperty().get()) {
            return messages.now(folder.isEmpty() ? "templates.status.never" : "templates.status.changed");
        }
        return messages.now("templates.status.saved", folder.map(Path::toString).orElse(""));
    }

    private Label problem(ObservableValue<Optional<Problem>> problem, String id) {
        Label banner = Parts.label(
                Bindings.createStringBinding(
                        () -> problem.getValue().map(messages::sentence).orElse(""),
                        problem,
                        messages.languageProperty()),
                "problem",
                "author-problem");
        banner.setId(id);
        banner.setGraphic(Parts.icon("icon-warning"));
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.visibleProperty().bind(banner.textProperty().isNotEmpty());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    /** That Word's change was taken in. */
    private Node notice() {
        Button close = Parts.iconButton("icon-close", messages.text("templates.word.close"));
        close.setOnAction(event -> model.keeping().told());
        HBox notice = new HBox(Parts.line(messages.text("templates.word.taken")), close);
        notice.setId("author-word-taken");
        notice.getStyleClass().add("notice");
        notice.visibleProperty().bind(model.keeping().tookInProperty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
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
            return model::undo;
        }
        if (REDO.match(event) || REDO_TOO.match(event)) {
            return model::redo;
        }
        if (SAVE.match(event)) {
            // what is typed just now belongs to it
            return () -> {
                page.requestFocus();
                save(() -> {});
            };
        }
        if (TRY.match(event)) {
            return this::tryOut;
        }
        if (FIND.match(event)) {
            return this::find;
        }
        if (LABEL.match(event)) {
            return side::focusField;
        }
        return MAKE.match(event) ? () -> pane.selectionProperty().get().ifPresent(model::makeSlot) : null;
    }

    /** Finds in the document as it is now; a step that changes it ends the search. */
    private void find() {
        endFind();
        FindBar bar = pane.find(() -> {
            endFind();
            side.focusSlots();
        });
        findBar = Optional.of(bar);
        left.getChildren().add(0, bar);
        bar.begin();
    }

    private void endFind() {
        findBar.ifPresent(bar -> {
            bar.end();
            left.getChildren().remove(bar);
        });
        findBar = Optional.empty();
    }

    private void back() {
        if (model.keeping().dirtyProperty().get() && model.canUndoProperty().get()) {
            showCard(cards.leave(() -> save(leave), leave));
        } else {
            leave.run();
        }
    }

    private void save(Runnable then) {
        Optional<Path> folder = model.keeping().folderProperty().get();
        if (folder.isPresent()) {
            model.keeping().save(folder.get(), then);
        } else {
            showCard(cards.save(
                    home,
                    model.keeping().proposedName(),
                    target -> model.keeping().save(target, then)));
        }
    }

    private void tryOut() {
        model.keeping().tryOut(desk::open);
    }

    /** Word gets what is saved, so it is saved first. */
    private void openInWord() {
        save(() ->
                model.keeping().folderProperty().get().ifPresent(folder -> desk.open(TemplateFolder.document(folder))));
    }

    private void selectInLine(int paragraph) {
        showCard(cards.line(model, paragraph, range -> pane.select(Optional.of(range))));
    }

    private final class Questions implements SelectionBar.Asking {
        @Override
        public void field(String exceptKey, Consumer<String> chosen) {
            showCard(cards.field(model, exceptKey, chosen));
        }

        @Override
        public void cut(String mask, Consumer<Integer> at) {
            showCard(cards.cut(mask, at));
        }
    }

    private void showCard(Cards.Card card) {
        veil.getChildren().setAll(card.node());
        veil.setVisible(true);
        applyCss();
        layout();
        card.first().requestFocus();
    }

    private void closeCard() {
        veil.setVisible(false);
        veil.getChildren().clear();
        side.focusSlots();
    }
}
