package io.github.tiankong.layout;

import java.util.List;

/**
 * How a document looks.
 *
 * @param paragraphs of the body, in its order, those of cells and text boxes among them
 * @param facingPages whether odd and even pages have feet of their own
 */
record StyledDocument(List<StyledSection> sections, List<StyledParagraph> paragraphs, boolean facingPages) {

    StyledDocument {
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
    }
}
