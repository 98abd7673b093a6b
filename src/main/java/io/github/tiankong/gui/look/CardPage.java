package io.github.tiankong.gui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/**
 * A page with keys of its own, over which cards are laid: while one lies there the page waits, and Esc takes it away. The
 * keys work wherever the keyboard is in the window, as long as the page is shown.
 */
public abstract class CardPage extends StackPane {
    private final BorderPane page = new BorderPane();
    private final StackPane veil = new StackPane();

    protected CardPage() {
        getStyleClass().add("work-page");
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        page.disableProperty().bind(veil.visibleProperty());
        getChildren().addAll(page, veil);
        EventHandler<KeyEvent> keys = this::press;
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
        });
    }

    /** What lies below the cards. */
    protected final BorderPane page() {
        return page;
    }

    /** What a key does on this page; empty for a key that is none of its. */
    protected abstract Optional<Runnable> action(KeyEvent event);

    /** A card was taken away: the keyboard goes back to where the work is. */
    protected abstract void afterCard();

    private void press(KeyEvent event) {
        if (isDisabled()) {
            // the help lies over everything
            return;
        }
        if (veil.isVisible()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                closeCard();
                event.consume();
            } else if (event.getCode() == KeyCode.TAB) {
                stayOnCard(event);
            }
            return;
        }
        action(event).ifPresent(action -> {
            action.run();
            event.consume();
        });
    }

    /** Behind its last control comes its first: the keyboard does not leave a card for what waits below. */
    private void stayOnCard(KeyEvent event) {
        List<Node> stops = new ArrayList<>();
        addStops(veil, stops);
        if (stops.isEmpty()) {
            return;
        }
        Node edge = stops.get(event.isShiftDown() ? 0 : stops.size() - 1);
        Node owner = getScene().getFocusOwner();
        if (owner == edge || !stops.contains(owner)) {
            stops.get(event.isShiftDown() ? stops.size() - 1 : 0).requestFocus();
            event.consume();
        }
    }

    private static void addStops(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> addStops(child, stops));
        }
    }

    protected final boolean hasCard() {
        return veil.isVisible();
    }

    protected final void showCard(Node card) {
        veil.getChildren().setAll(card);
        veil.setVisible(true);
    }

    protected final void closeCard() {
        if (veil.isVisible()) {
            veil.setVisible(false);
            veil.getChildren().clear();
            afterCard();
        }
    }
}
