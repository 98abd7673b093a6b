package io.github.tiankong.gui.document;

import io.github.tiankong.gui.language.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** The document as it will read; only the lines in sight have nodes. */
public final class DocumentView extends ListView<DocumentLine> {
    /** A line that is jumped to has some text above it. */
    private static final int LINES_ABOVE = 2;
    /** How tall a line is shows only when it is laid out, so that the first jump may miss. */
    private static final int MOST_PASSES = 3;

    /** @param chosen is told the key of a chip that was clicked */
    public DocumentView(DocumentViewModel model, Messages messages, Consumer<String> chosen) {
        super(model.lines());
        setId("document");
        getStyleClass().add("document");
        setCellFactory(list -> new LineCell(model, messages, chosen));
        accessibleTextProperty().bind(messages.text("document.view.accessible"));
    }

    /** Brings a line into sight, if it is not there already. */
    public void reveal(int line) {
        int above = Math.max(0, line - LINES_ABOVE);
        for (int pass = 0; pass < MOST_PASSES && !isInSight(line); pass++) {
            scrollTo(above);
            layout();
        }
    }

    /** Brings a chip into sight: its line may be taller than what is seen of the document. */
    public void reveal(int line, String key) {
        if (isInSight(key)) {
            return;
        }
        reveal(line);
        for (int pass = 0; pass < MOST_PASSES && !isInSight(key); pass++) {
            chip(key)
                    .ifPresent(chip -> flow().ifPresent(
                                    flow -> flow.scrollPixels(inView(chip).getMinY() - getHeight() / 3)));
            layout();
        }
    }

    private boolean isInSight(String key) {
        return chip(key)
                .map(this::inView)
                .filter(bounds -> bounds.getMinY() >= 0 && bounds.getMaxY() <= getHeight())
                .isPresent();
    }

    private Optional<Node> chip(String key) {
        return lookupAll(".chip").stream()
                .filter(node -> node instanceof Chip chip && chip.key().equals(key))
                .filter(this::isShown)
                .findFirst();
    }

    /** Cells that wait to be used again stay below the list, out of sight. */
    private boolean isShown(Node node) {
        return node.equals(this) || (node.isVisible() && node.getParent() != null && isShown(node.getParent()));
    }

    private Bounds inView(Node node) {
        return sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private boolean isInSight(int line) {
        return flow().map(flow -> {
                    IndexedCell<?> first = flow.getFirstVisibleCell();
                    IndexedCell<?> last = flow.getLastVisibleCell();
                    return first != null && last != null && first.getIndex() < line && line < last.getIndex();
                })
                .orElse(false);
    }

    private Optional<VirtualFlow<?>> flow() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? Optional.of(flow) : Optional.empty();
    }
}
