package io.github.tiankong.draft;

import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.ParagraphProperties;

/**
 * A paragraph of a DOC: where its text stands, and what HWPF tells of it.
 *
 * @param start of its text in the document
 * @param end of its text, the mark that ends it left out
 * @param endMark that mark: a carriage return, a cell end or a section end
 * @param papx its properties as they are stored, those of a table row among them
 * @param properties the same with its style and list
 */
record DocParagraph(int start, int end, char endMark, PAPX papx, ParagraphProperties properties) {
    /** Ends a cell, and a row too. */
    static final char CELL_END = 0x07;

    /** Word itself nests a few tables; deeper ones are a damaged file. */
    private static final int DEEPEST = 20;

    /** How many tables it stands in. */
    int tableDepth() {
        return properties.getFInTable() ? Math.max(1, Math.min(DEEPEST, properties.getItap())) : 0;
    }

    boolean endsCell() {
        return endMark == CELL_END || properties.getFInnerTableCell();
    }

    boolean endsRow() {
        return properties.getFTtp() || properties.getFTtpEmbedded();
    }
}
