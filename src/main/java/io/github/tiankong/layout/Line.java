package io.github.tiankong.layout;

import io.github.tiankong.typeset.LineRole;

/**
 * A line of the document proper with what it is.
 *
 * @param text with a mask for each mark of a template
 * @param blankTwips the height left empty above it
 */
record Line(StyledParagraph paragraph, LineRole role, String text, int blankTwips) {

    boolean isTitle() {
        return role == LineRole.TITLE || role == LineRole.SUBTITLE;
    }
}
