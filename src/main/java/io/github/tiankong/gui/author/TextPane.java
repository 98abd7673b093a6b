package io.github.tiankong.gui.author;

import io.github.tiankong.docx.TextRange;
import io.github.tiankong.gui.document.DocumentLine;
import io.github.tiankong.gui.document.DocumentView;
import io.github.tiankong.gui.document.DocumentViewModel;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.work.FindBar;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.TemplateEdit;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.EventTarget;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;

/** The document on the left: text is selected with the pointer, slots are chosen by a click. */
final class TextPane extends StackPane {
    private final EditorViewModel model;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<TextRange>> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Optional.empty());
    private final Path mark = new Path();
    private Optional<SelectedText> pressed = Optional.empty();
    private DocumentView view;
    private int from;

    /** @param line is told which line the keyboard asks for, by its paragraph */
    TextPane(EditorViewModel model, Messages messages, IntConsumer line) {
        this.model = model;
        this.messages = messages;
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.getStyleClass().add("author-selection");
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            DocumentLine at = view.getFocusModel().getFocusedItem();
            boolean opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
            if (opens && at != null && at.kind() != DocumentLine.Kind.PART) {
                line.accept(at.paragraphs(0).get(0));
                event.consume();
            }
        });
        model.documentProperty().subscribe(this::show);
        model.placeProperty().subscribe(place -> reveal());
    }

    /** The text that is selected, if a slot can be made of it. */
    ReadOnlyObjectProperty<Optional<TextRange>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    void select(Optional<TextRange> range) {
        selection.set(range.filter(r -> TemplateEdit.isFree(model.template(), r)));
        if (selection.get().isEmpty()) {
            mark.getElements().clear();
        }
    }

    /** A bar that finds text in the document as it is now. */
    FindBar find(Runnable close) {
        return new FindBar(model.documentProperty().get(), view, messages, close);
    }

    private void show(DocumentViewModel document) {
        int first = view == null ? 0 : firstLine();
        select(Optional.empty());
        view = new DocumentView(document, messages, key -> {});
        getChildren().setAll(view);
        if (first > 0) {
            view.scrollTo(first);
        }
        document.setCurrentKey(model.keyProperty().get());
    }

    private int firstLine() {
        IndexedCell<?> cell =
                view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow.getFirstVisibleCell() : null;
        return cell == null ? 0 : cell.getIndex();
    }

    /** Brings the slot that is worked on into sight. */
    void reveal() {
        model.placeProperty()
                .get()
                .flatMap(place -> model.documentProperty().get().lineOfParagraph(place.paragraphIndex()))
                .ifPresent(view::reveal);
    }

    /** Brings a paragraph into sight. */
    void reveal(int paragraph) {
        model.documentProperty().get().lineOfParagraph(paragraph).ifPresent(view::reveal);
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !(event.getTarget() instanceof Node node)) {
            return;
        }
        select(Optional.empty());
        pressed = SelectedText.around(node, model.template());
        pressed.ifPresent(text -> from = text.insertionAt(event.getSceneX(), event.getSceneY()));
    }

    private void drag(MouseEvent event) {
        pressed.ifPresent(text -> {
            mark(text, from, text.insertionAt(event.getSceneX(), event.getSceneY()));
            event.consume();
        });
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || pressed.isEmpty() || !event.isStillSincePress()) {
            return;
        }
        Optional<Node> chip = chip(event.getTarget());
        if (chip.isPresent()) {
            pressed.get().slotOf(chip.get()).flatMap(this::placeAt).ifPresent(model::choose);
        } else if (event.getClickCount() == 2) {
            int[] word = pressed.get().wordAround(from);
            mark(pressed.get(), word[0], word[1]);
        }
    }

    private void mark(SelectedText text, int one, int other) {
        select(text.between(one, other));
        TextFlow flow = text.flow();
        if (selection.get().isPresent()) {
            Insets insets = flow.getInsets();
            mark.setTranslateX(insets.getLeft());
            mark.setTranslateY(insets.getTop());
            mark.getElements().setAll(text.shape(one, other));
            if (mark.getParent() != flow) {
                flow.getChildren().add(mark);
            }
        }
    }

    private static Optional<Node> chip(EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("chip")) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private Optional<Place> placeAt(TextRange range) {
        return model.template().places().stream()
                .filter(p -> p.paragraphIndex() == range.paragraphIndex() && p.start() == range.start())
                .findFirst();
    }
}
