package io.github.tiankong.gui.author;

import io.github.tiankong.docx.TextRange;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import io.github.tiankong.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The questions that are laid over the editor, a card each. */
final class Cards {
    private static final int MOST_PROBLEMS = 6;

    private final Messages messages;
    private final AuthorDesk desk;
    private final Runnable close;

    Cards(Messages messages, AuthorDesk desk, Runnable close) {
        this.messages = messages;
        this.desk = desk;
        this.close = close;
    }

    /** A card, and the part of it that takes the keyboard. */
    record Card(Node node, Node first) {}

    /** Where the template is to lie: a name below a folder. */
    Card save(Path home, String name, Consumer<Path> chosen) {
        ObjectProperty<Path> parent = new SimpleObjectProperty<>(home);
        TextField input = new TextField(name);
        input.setId("author-save-name");
        input.accessibleTextProperty().bind(messages.text("templates.save.name"));
        var place = Parts.label(parent.map(Path::toString), "small", "quiet");
        Button other = button(
                "templates.save.other",
                "author-save-other",
                () -> desk.pickFolder().ifPresent(parent::set));
        other.getStyleClass().add("flat-button");
        Runnable save = () -> {
            String text = input.getText().strip();
            if (isName(text)) {
                close.run();
                chosen.accept(parent.get().resolve(text));
            } else {
                input.requestFocus();
                input.selectAll();
            }
        };
        input.setOnAction(event -> save.run());
        return card(
                input,
                Parts.label(messages.text("templates.save.title"), "card-title"),
                Parts.label(messages.text("templates.save.text"), "quiet"),
                input,
                new VBox(place, other),
                buttons("templates.save.save", "author-save-confirm", save));
    }

    /** A name of one folder, on every platform. */
    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.chars().noneMatch(c -> c < ' ' || "\\/:*?\"<>|".indexOf(c) >= 0)
                && !text.startsWith(".")
                && !text.endsWith(".");
    }

    /** Which of the fields it is to be one with. */
    Card field(EditorViewModel model, String exceptKey, Consumer<String> chosen) {
        FieldSearch search = new FieldSearch(
                () -> model.template().fields().stream().filter(f -> !f.key().equals(exceptKey)), messages);
        Runnable take = () -> search.selected().ifPresent(field -> {
            close.run();
            chosen.accept(field.key());
        });
        search.onTaken(take);
        return card(
                search.sought(),
                Parts.label(messages.text("templates.same.title"), "card-title"),
                search.sought(),
                search.list(),
                buttons("templates.same.take", "author-field-take", take));
    }

    /** Where a mask is cut in two: where the caret stands. */
    Card cut(String mask, Consumer<Integer> chosen) {
        TextField input = new TextField(mask);
        input.setId("author-cut");
        input.setEditable(false);
        input.accessibleTextProperty().bind(messages.text("templates.split.text"));
        Runnable cut = () -> {
            int at = input.getCaretPosition();
            if (0 < at && at < mask.length()) {
                close.run();
                chosen.accept(at);
            } else {
                input.requestFocus();
                input.positionCaret(mask.length() / 2);
            }
        };
        input.setOnAction(event -> cut.run());
        return card(
                input,
                Parts.label(messages.text("templates.split.title"), "card-title"),
                Parts.label(messages.text("templates.split.text"), "quiet"),
                input,
                buttons("templates.split.split", "author-cut-confirm", cut));
    }

    /** A paragraph whose text is selected with the keyboard. */
    Card line(EditorViewModel model, int paragraph, Consumer<TextRange> chosen) {
        TextArea text = new TextArea(
                model.template().document().paragraphs().get(paragraph).text());
        text.setId("author-line");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(6);
        text.accessibleTextProperty().bind(messages.text("templates.line.text"));
        Runnable take = () -> {
            var selected = text.getSelection();
            if (selected.getLength() > 0) {
                close.run();
                chosen.accept(new TextRange(paragraph, selected.getStart(), selected.getEnd()));
            } else {
                text.requestFocus();
            }
        };
        text.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take.run();
                event.consume();
            }
        });
        return card(
                text,
                Parts.label(messages.text("templates.line.title"), "card-title"),
                Parts.label(messages.text("templates.line.text"), "quiet"),
                text,
                buttons("templates.line.take", "author-line-take", take));
    }

    /** Whether what is not saved is to be. */
    Card leave(Runnable save, Runnable drop) {
        HBox buttons = buttons("templates.leave.save", "author-leave-save", () -> {
            close.run();
            save.run();
        });
        buttons.getChildren().add(1, button("templates.leave.drop", "author-leave-drop", () -> {
            close.run();
            drop.run();
        }));
        return card(
                buttons.getChildren().get(0),
                Parts.label(messages.text("templates.leave.title"), "card-title"),
                Parts.label(messages.text("templates.leave.text"), "quiet"),
                buttons);
    }

    /** That rows of the folder's tables could not be read and would be gone. */
    Card unread(List<Problem> problems, Runnable save) {
        HBox buttons = buttons("templates.unread.save", "author-unread-save", () -> {
            close.run();
            save.run();
        });
        VBox rows = new VBox();
        rows.getStyleClass().add("dialog-list");
        problems.stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> rows.getChildren()
                        .add(Parts.label(
                                messages.sentence(new SimpleObjectProperty<>(Optional.of(problem))), "small")));
        return card(
                buttons.getChildren().get(0),
                Parts.label(messages.text("templates.unread.title", Integer.toString(problems.size())), "card-title"),
                Parts.label(messages.text("templates.unread.text"), "quiet"),
                rows,
                buttons);
    }

    private Card card(Node first, Node... parts) {
        VBox card = new VBox(parts);
        card.getStyleClass().addAll("card", "dialog-card", "author-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        return new Card(card, first);
    }

    private HBox buttons(String key, String id, Runnable action) {
        Button yes = button(key, id, action);
        yes.getStyleClass().add("accent");
        HBox buttons = new HBox(yes, button("templates.card.cancel", "author-cancel", close));
        buttons.getStyleClass().add("dialog-buttons");
        return buttons;
    }

    private Button button(String key, String id, Runnable action) {
        return Parts.button(messages.text(key), id, action);
    }
}
