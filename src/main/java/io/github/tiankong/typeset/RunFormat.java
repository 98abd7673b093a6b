package io.github.tiankong.typeset;

import java.util.Set;

/**
 * How characters look. An empty string stands for nothing special.
 *
 * @param fonts by script
 * @param halfPoints the size
 * @param marks bold and the like
 * @param underline as {@code ST_Underline} names it (ECMA-376 part 1, 17.18.99)
 * @param color six hexadecimal digits
 * @param highlight as {@code ST_HighlightColor} names it
 * @param spacingTwips by which characters stand further apart, or closer if negative
 */
public record RunFormat(
        Fonts fonts,
        int halfPoints,
        Set<Mark> marks,
        String underline,
        String color,
        String highlight,
        int spacingTwips) {

    public RunFormat {
        marks = Set.copyOf(marks);
    }

    /** The font of each script. */
    public record Fonts(String ascii, String eastAsian, String other) {}

    /** What is on or off. */
    public enum Mark {
        BOLD,
        ITALIC,
        STRIKE,
        HIDDEN,
        SUPERSCRIPT,
        SUBSCRIPT
    }
}
