package io.github.tiankong.gui.look;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that mean the same on every page. */
public final class Keys {
    public static final KeyCombination SAVE = shortcut(KeyCode.S);
    public static final KeyCombination SAVE_AS = shortcut(KeyCode.S, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination FIND = shortcut(KeyCode.F);
    public static final KeyCombination GENERATE = shortcut(KeyCode.G);
    public static final KeyCombination IMPORT = shortcut(KeyCode.I);

    private static final KeyCombination UNDO = shortcut(KeyCode.Z);
    private static final KeyCombination REDO = shortcut(KeyCode.Y);
    private static final KeyCombination REDO_TOO = shortcut(KeyCode.Z, KeyCombination.SHIFT_DOWN);

    private Keys() {}

    /** A key with Ctrl, on a Mac with Command. */
    public static KeyCombination shortcut(KeyCode code, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] all = new KeyCombination.Modifier[more.length + 1];
        all[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, all, 1, more.length);
        return new KeyCodeCombination(code, all);
    }

    public static boolean isUndo(KeyEvent event) {
        return UNDO.match(event);
    }

    /** Either of the two that programs have for it. */
    public static boolean isRedo(KeyEvent event) {
        return REDO.match(event) || REDO_TOO.match(event);
    }
}
