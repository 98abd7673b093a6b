package io.github.tiankong.gui.look;

/** The two looks of the window. */
public enum Theme {
    LIGHT,
    DARK;

    /** The one the theme button switches to. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
