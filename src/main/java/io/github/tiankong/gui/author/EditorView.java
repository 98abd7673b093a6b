package io.github.tiankong.gui.author;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.CardPage;
import io.github.tiankong.gui.look.Keys;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.gui.work.FindBar;
import io.github.tiankong.template.TemplateFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The editor: document and slots side by side, a bar above, questions laid over them. */
final class EditorView extends CardPage {
    private static final Duration WORD_PAUSE = Duration.seconds(1.5);
    private static final KeyCombination LABEL = new KeyCodeCombination(KeyCode.F2);
    private static final KeyCombination MAKE = Keys.shortcut(KeyCode.M);

    private final EditorViewModel model;
    private final Messages messages;
    private final AuthorDesk desk;
    private final Path home;
    private final Runnable leave;
    private final TextPane pane;
    private final SlotsPane side;
    private final Cards cards;
    private final Timeline word;
    private final VBox left = new VBox();
    private Optional<FindBar> findBar = Optional.empty();

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
        cards = new Cards(messages, desk, this::closeCard);
        pane = new TextPane(model, messages, this::selectInLine);
        side = new SlotsPane(model, messages, pane::reveal);
        page().setTop(new VBox(
                new EditorBar(
                        model,
                        messages,
                        new EditorBar.Actions(this::back, this::tryOut, this::openInWord, () -> save(() -> {}))),
                Parts.banner(messages.sentence(model.problemProperty()), "author-step-problem"),
                Parts.banner(messages.sentence(model.keeping().problemProperty()), "author-save-problem"),
                notice()));
        page().setCenter(panes());
        word = new Timeline(new KeyFrame(WORD_PAUSE, event -> model.keeping().lookForWord()));
        word.setCycleCount(Animation.INDEFINITE);
        model.documentProperty().subscribe(changed -> endFind());
        watchWord();
    }

    /** Looks at Word's file as long as the page is shown. */
    private void watchWord() {
        sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                word.stop();
            } else {
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

    @Override
    protected Optional<Runnable> action(KeyEvent event) {
        if (Keys.isUndo(event)) {
            return Optional.of(model::undo);
        }
        if (Keys.isRedo(event)) {
            return Optional.of(model::redo);
        }
        if (Keys.SAVE.match(event)) {
            // what is typed just now belongs to it
            return Optional.of(() -> {
                page().requestFocus();
                save(() -> {});
            });
        }
        if (Keys.GENERATE.match(event)) {
            return Optional.of(this::tryOut);
        }
        if (Keys.FIND.match(event)) {
            return Optional.of(this::find);
        }
        if (LABEL.match(event)) {
            return Optional.of(side::focusField);
        }
        return MAKE.match(event)
                ? Optional.of(() -> pane.selectionProperty().get().ifPresent(model.edits()::makeSlot))
                : Optional.empty();
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
        askBefore(leave);
    }

    /** Leaves at once, or after its author has said what becomes of the work that is not saved. */
    void askBefore(Runnable leaving) {
        if (model.hasUnsavedWork()) {
            showCard(cards.leave(() -> save(leaving), leaving));
        } else {
            leaving.run();
        }
    }

    /** Rows that could not be read would be gone from the folder: its author is asked, and a copy of them stays. */
    private void save(Runnable then) {
        Optional<Path> folder = model.keeping().folderProperty().get();
        if (folder.isEmpty()) {
            showCard(cards.save(
                    home,
                    model.keeping().proposedName(),
                    target -> model.keeping().save(target, then)));
        } else if (model.keeping().unread().isEmpty()) {
            model.keeping().save(folder.get(), then);
        } else {
            showCard(
                    cards.unread(model.keeping().unread(), () -> model.keeping().save(folder.get(), then)));
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
        showCard(card.node());
        applyCss();
        layout();
        card.first().requestFocus();
    }

    @Override
    protected void afterCard() {
        side.focusSlots();
    }
}
