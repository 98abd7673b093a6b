package io.github.tiankong.gui;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The help behind F1: how it goes, in three sentences, and the keys. */
final class HelpCard extends VBox {
    private final Messages messages;
    private final Button closeButton = new Button();

    HelpCard(Messages messages, Runnable close) {
        this.messages = messages;
        setId("help-card");
        getStyleClass().addAll("card", "help-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        closeButton.textProperty().bind(messages.text("help.close.label"));
        closeButton.getStyleClass().add("accent");
        closeButton.setOnAction(event -> close.run());
        getChildren()
                .addAll(
                        Parts.label(messages.text("help.head.title"), "page-title"),
                        Parts.label(messages.text("help.step.first")),
                        Parts.label(messages.text("help.step.second")),
                        Parts.label(messages.text("help.step.third")),
                        Parts.label(messages.text("help.keys.title"), "card-title"),
                        keys(),
                        closeButton);
    }

    /** So that Enter or Space closes the card again. */
    void focus() {
        closeButton.requestFocus();
    }

    private GridPane keys() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        grid.addRow(0, row("Ctrl+O", "help.keys.open"));
        grid.addRow(1, row("Enter · ↑ · ↓", "help.keys.fill"));
        grid.addRow(2, row("Ctrl+I · G · S", "help.keys.work"));
        grid.addRow(3, row("Ctrl+Z · Y", "help.keys.undo"));
        grid.addRow(4, row("Ctrl+F", "help.keys.find"));
        grid.addRow(5, row("Ctrl + · − · 0", "help.keys.zoom"));
        grid.addRow(6, row("Ctrl+1 2 3", "help.keys.places"));
        grid.addRow(7, row("Tab · Enter", "help.keys.move"));
        grid.addRow(8, row("F1 · Esc", "help.keys.help"));
        return grid;
    }

    private Node[] row(String keys, String wordsKey) {
        return new Node[] {key(keys), Parts.label(messages.text(wordsKey))};
    }

    private static Label key(String name) {
        Label key = new Label(name);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }
}
