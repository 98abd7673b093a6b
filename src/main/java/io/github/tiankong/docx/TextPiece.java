package io.github.tiankong.docx;

/**
 * A stretch of a paragraph's text that stands in one place of the part's XML.
 *
 * <p>The content of a {@code w:t} is text that can be cut and replaced; what stands for a tab, a line break or a hyphen is
 * an element and can only be kept.
 */
final class TextPiece {
    private final int textStart;
    private final String text;
    private final int xmlStart;
    private final RunMark run;
    private final int[] offsets;

    private TextPiece(int textStart, String text, int xmlStart, RunMark run, int[] offsets) {
        this.textStart = textStart;
        this.text = text;
        this.xmlStart = xmlStart;
        this.run = run;
        this.offsets = offsets;
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
        return new TextPiece(textStart, decoded.text(), xmlStart, run, decoded.rawOffsets());
    }

    /** An element that is shown as the given text and cannot be cut. */
    static TextPiece ofElement(int textStart, String text) {
        return new TextPiece(textStart, text, -1, RunMark.NONE, null);
    }

    boolean isElement() {
        return xmlStart < 0;
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

    /** Where the content begins in the part, right behind the tag. */
    int xmlStart() {
        return xmlStart;
    }

    /** The place in the part's XML of a place in the paragraph's text. */
    int xmlOffset(int textOffset) {
        int index = textOffset - textStart;
        return xmlStart + (offsets == null ? index : offsets[index]);
    }
}
