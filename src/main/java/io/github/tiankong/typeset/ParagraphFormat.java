package io.github.tiankong.typeset;

import java.util.List;

/**
 * How a paragraph stands.
 *
 * @param outlineLevel 1 to 9 for a heading, else 0
 * @param alignment as {@code ST_Jc} names it: {@code left}, {@code center}, {@code right}, {@code both},
 *     {@code distribute}
 * @param keepsWithNext whether no page ends behind it
 * @param beginsPage whether a page begins with it
 */
public record ParagraphFormat(
        int outlineLevel,
        String alignment,
        Indents indents,
        Spacing spacing,
        boolean keepsWithNext,
        boolean beginsPage,
        List<TabStop> tabStops,
        Borders borders) {

    public ParagraphFormat {
        tabStops = List.copyOf(tabStops);
    }

    /** In twips; a negative first line hangs out. */
    public record Indents(int left, int right, int firstLine) {}

    /**
     * In twips.
     *
     * @param line the height of a line; in 240ths of its own height where the rule is {@code auto}
     * @param rule as {@code ST_LineSpacingRule} names it: {@code auto}, {@code atLeast}, {@code exact}
     */
    public record Spacing(int before, int after, int line, String rule) {}

    /** A tab stop; the alignment as {@code ST_TabJc}, the leader as {@code ST_TabTlc} names it. */
    public record TabStop(int positionTwips, String alignment, String leader) {}
}
