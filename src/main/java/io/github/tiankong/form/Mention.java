package io.github.tiankong.form;

/**
 * Where a draft first speaks of a field.
 *
 * @param section the heading it stands under, empty if none
 * @param before what its paragraph says before it, masks included; the last {@value #MOST} characters of it. Empty for a
 *     cell of a table
 */
public record Mention(String section, String before) {
    public static final int MOST = 500;

    /** Nothing is known of the draft. */
    public static final Mention NONE = new Mention("", "");
}
