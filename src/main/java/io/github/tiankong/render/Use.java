package io.github.tiankong.render;

/** How many documents a renderer is for: how much work ahead pays. The documents say the same either way. */
public enum Use {
    /** One or few: compressed the ordinary way. */
    ONCE,
    /** Many: the compression of what never changes is done beforehand. */
    MANY
}
