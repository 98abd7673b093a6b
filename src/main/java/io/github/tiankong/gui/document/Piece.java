package io.github.tiankong.gui.document;

/** A stretch of a line on screen. */
sealed interface Piece {

    /** What is read there. */
    String text();

    /** Text of the draft that no value changes. */
    record Plain(String text) implements Piece {}

    /**
     * A word that follows the sign of a value: 下降 where the draft has 增长.
     *
     * @param standing what the draft has
     */
    record Turned(String text, String standing) implements Piece {}

    /**
     * A slot.
     *
     * @param key its field
     * @param text its value as it will print, else its mask
     * @param linked whether its field stands in other places too
     */
    record Chip(String key, String text, SlotLook look, boolean linked) implements Piece {}
}
