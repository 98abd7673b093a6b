package io.github.tiankong.typeset;

/**
 * The page of a section, in twips.
 *
 * @param margins of the text
 * @param headerTwips from the upper edge to the header
 * @param footerTwips from the lower edge to the footer
 * @param linePitchTwips of the grid of lines, 0 for none
 * @param firstPageNumber where numbers begin anew, -1 where they go on
 * @param continuous whether the section begins on the page the one before ends on
 * @param titlePage whether its first page has a header and footer of its own
 */
public record PageSetup(
        int widthTwips,
        int heightTwips,
        Margins margins,
        int headerTwips,
        int footerTwips,
        int linePitchTwips,
        int firstPageNumber,
        boolean continuous,
        boolean titlePage) {

    /** Distances from the edges of the page to the text, in twips. */
    public record Margins(int top, int right, int bottom, int left, int gutter) {}
}
