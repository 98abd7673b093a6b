package io.github.tiankong.gui.document;

import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.gui.look.Parts;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A slot in its line. What it is shows in its border and its signs, and is heard; colour only helps. */
final class Chip extends Label {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** A chip is a word of the text and stays on one line. */
    private static final int MOST = 28;

    private final String key;

    Chip(Piece.Chip piece, Messages messages) {
        this.key = piece.key();
        String text = piece.text();
        setText(text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…");
        getStyleClass()
                .addAll("chip", "elidable", "chip-" + piece.look().state().styleName());
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(messages.now(piece.look().state().heardKey(), piece.key(), text));
        HBox signs = new HBox();
        signs.getStyleClass().add("chip-signs");
        if (piece.look().warned() || piece.look().state() == SlotState.WRONG) {
            getStyleClass().add("chip-warned");
            signs.getChildren().add(Parts.icon("icon-warned"));
        }
        if (piece.look().state() == SlotState.COMPUTED) {
            signs.getChildren().add(Parts.icon("icon-computed"));
        }
        if (piece.look().state() == SlotState.KEPT) {
            signs.getChildren().add(Parts.icon("icon-kept"));
        }
        if (piece.linked()) {
            signs.getChildren().add(Parts.icon("icon-linked"));
        }
        if (!signs.getChildren().isEmpty()) {
            setGraphic(signs);
        }
    }

    String key() {
        return key;
    }

    void mark(String currentKey) {
        pseudoClassStateChanged(CURRENT, key.equals(currentKey));
    }
}
