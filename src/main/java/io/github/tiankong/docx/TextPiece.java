package io.github.tiankong.docx;

import io.github.tiankong.xml.XmlSpan;

/**
 * A stretch of a paragraph's text that stands in one place of the part's XML.
 *
 * <p>The content of a {@code w:t} is text that can be cut and replaced; what stands for a tab, a line break or a hyphen is
 * an element, kept or replaced whole.
 */
final class TextPiece {
    private final int textStart;
    private final String text;
    private final int xmlStart;
    private final RunMark run;
    private final int[] offsets;
    /** Where an element ends; 0 for text. */
    private final int elementEnd;

    private TextPiece(int textStart, String text, int xmlStart, RunMark run, int[] offsets, int elementEnd) {
        this.textStart = textStart;
        this.text = text;
        this.xmlStart = xmlStart;
        this.run = run;
        this.offsets = offsets;
        this.elementEnd = elementEnd;
    }

    /**
     * The content of a {@code w:t}.
     *
     * @param textStart where its text begins in the paragraph
     * @param raw the content as it stands in the XML, entities and all
     * @param xmlStart where the content begins in the part
     * @param run the run it stands in
     */
    static TextPiece ofText(int textStart, String raw, int xmlStart, RunMark run) {
        RawText decoded = RawText.decode(raw);
        return new TextPiece(textStart, decoded.text(), xmlStart, run, decoded.rawOffsets(), 0);
    }

    /**
     * An element that is shown as a character.
     *
     * @param element where it stands in the part
     * @param run the run it stands in
     */
    static TextPiece ofElement(int textStart, String text, XmlSpan element, RunMark run) {
        return new TextPiece(textStart, text, element.start(), run, null, element.end());
    }

    boolean isElement() {
        return elementEnd > 0;
    }

    int textStart() {
        return textStart;
    }

    int textEnd() {
        return textStart + text.length();
    }

    String text() {
        return text;
    }

    RunMark run() {
        return run;
    }

    /** How the run is left and taken up again there. */
    RunSeam seam() {
        return isElement() ? RunSeam.atElement(run) : RunSeam.inText(run);
    }

    /** Where the content begins in the part, right behind the tag; that of an element is itself. */
    int xmlStart() {
        return xmlStart;
    }

    /** The place in the part's XML of a place in the paragraph's text. */
    int xmlOffset(int textOffset) {
        int index = textOffset - textStart;
        if (isElement()) {
            return index == 0 ? xmlStart : elementEnd;
        }
        return xmlStart + (offsets == null ? index : offsets[index]);
    }
}
