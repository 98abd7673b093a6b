package io.github.tiankong.render;

/** What becomes of blanks nobody filled. */
public enum Gaps {
    /** No document is written. */
    FAIL,
    /** The mask stays as it stood. */
    KEEP,
    /** The mask stays and is marked in yellow. */
    HIGHLIGHT,
    /** Nothing is printed. */
    BLANK
}
