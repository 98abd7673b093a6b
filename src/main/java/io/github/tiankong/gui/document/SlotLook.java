package io.github.tiankong.gui.document;

/**
 * How the chips of a field are to look.
 *
 * @param state where their text comes from
 * @param warned whether somebody should look at it
 * @param typed for {@link SlotState#WRONG} what was given, else empty
 */
public record SlotLook(SlotState state, boolean warned, String typed) {
    public static final SlotLook EMPTY = new SlotLook(SlotState.EMPTY, false, "");
}
