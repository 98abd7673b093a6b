package io.github.tiankong.gui.work;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What the form shows of one {@link FormItem}. */
abstract class FormBox extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    abstract String key();

    /** What takes the keyboard; it is to be brought into sight. */
    abstract Node entry();

    /** Gives it the keyboard. */
    abstract void focusEntry();

    void mark(String currentKey) {
        pseudoClassStateChanged(CURRENT, key().equals(currentKey));
    }
}
