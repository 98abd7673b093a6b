package io.github.tiankong.gui;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
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
        grid.addRow(0, key("Ctrl+O"), Parts.label(messages.text("help.keys.open")));
        grid.addRow(1, key("Ctrl+1 2 3"), Parts.label(messages.text("help.keys.places")));
        grid.addRow(2, key("Tab · Enter"), Parts.label(messages.text("help.keys.move")));
        grid.addRow(3, key("F1 · Esc"), Parts.label(messages.text("help.keys.help")));
        return grid;
    }

    private static Label key(String name) {
        Label key = new Label(name);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }
}
