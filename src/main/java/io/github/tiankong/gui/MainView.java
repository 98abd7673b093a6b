package io.github.tiankong.gui;

import io.github.tiankong.gui.language.Messages;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The whole window: the rail, the place that is open, and the help laid over both. */
final class MainView extends StackPane {
    private final MainViewModel model;
    private final Runnable choose;
    private final BorderPane desk = new BorderPane();
    private final StackPane veil;
    private final HelpCard help;
    private Node focusBefore = this;

    /**
     * @param places what is shown in each place
     * @param choose asks for a draft in the place 填写
     */
    MainView(MainViewModel model, Messages messages, Map<Place, Node> places, Runnable choose) {
        this.model = model;
        this.choose = choose;
        this.help = new HelpCard(messages, () -> showHelp(false));
        this.veil = new StackPane(help);
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        veil.setOnMouseClicked(event -> showHelp(event.getTarget() != veil));
        desk.setLeft(new Rail(model, messages, () -> showHelp(true)));
        desk.disableProperty().bind(veil.visibleProperty());
        getChildren().addAll(desk, veil);
        model.placeProperty().subscribe(place -> desk.setCenter(places.get(place)));
    }

    /** The keys that work everywhere. */
    void putKeysOn(Scene scene) {
        var keys = scene.getAccelerators();
        keys.put(new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN), this::chooseDraft);
        keys.put(new KeyCodeCombination(KeyCode.F1), () -> showHelp(true));
        for (Place place : Place.values()) {
            KeyCode digit = KeyCode.getKeyCode(place.digit());
            keys.put(
                    new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN),
                    () -> model.placeProperty().set(place));
        }
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && veil.isVisible()) {
            showHelp(false);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof ButtonBase button) {
            // not every platform lets Enter press the focused button
            button.fire();
            event.consume();
        }
    }

    private void chooseDraft() {
        if (!veil.isVisible()) {
            model.placeProperty().set(Place.FILL);
            choose.run();
        }
    }

    private void showHelp(boolean shown) {
        if (shown && !veil.isVisible()) {
            Node owner = getScene().getFocusOwner();
            focusBefore = owner == null ? this : owner;
            veil.setVisible(true);
            help.focus();
        } else if (!shown && veil.isVisible()) {
            veil.setVisible(false);
            focusBefore.requestFocus();
        }
    }
}
