package io.github.tiankong.draft;

import io.github.tiankong.typeset.LaidBlock;
import io.github.tiankong.typeset.LaidParagraph;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;

/**
 * Reads a stretch of a DOC into paragraphs and tables.
 *
 * <p>A table is nothing but paragraphs that say how deep in tables they are, which of them ends a cell, and which a row
 * (MS-DOC 2.4.3).
 */
final class DocBlocks {
    private final DocParagraphs paragraphs;
    private final DocPieces pieces;
    private final DocFormats formats;
    private final DocNumbers numbers;

    DocBlocks(HWPFDocument document) {
        formats = new DocFormats(document.getFontTable());
        paragraphs = new DocParagraphs(document);
        pieces = new DocPieces(document, formats, DocFields.of(document.getText()));
        numbers = new DocNumbers(document.getListTables());
    }

    /** The blocks between two offsets of the document. */
    List<LaidBlock> between(int start, int end, DocStory story) {
        return new Walk(paragraphs.between(start, end), story).blocks(0);
    }

    private LaidParagraph laid(DocParagraph paragraph, DocStory story) {
        String number = numbers.next(paragraph.properties());
        short style = (short) paragraph.properties().getIstd();
        return new LaidParagraph(
                formats.of(paragraph.properties()),
                pieces.of(paragraph.start(), paragraph.end(), number, style, story));
    }

    /** Goes through the paragraphs once, into tables and out again. */
    private final class Walk {
        private final List<DocParagraph> found;
        private final DocStory story;
        private int next;

        Walk(List<DocParagraph> found, DocStory story) {
            this.found = found;
            this.story = story;
        }

        List<LaidBlock> blocks(int depth) {
            List<LaidBlock> blocks = new ArrayList<>();
            while (next < found.size()) {
                if (found.get(next).tableDepth() > depth) {
                    blocks.add(table(depth + 1));
                } else {
                    blocks.add(laid(found.get(next++), story));
                }
            }
            return blocks;
        }

        private LaidBlock table(int depth) {
            DocTable table = new DocTable();
            while (next < found.size() && found.get(next).tableDepth() >= depth) {
                DocParagraph paragraph = found.get(next);
                if (paragraph.tableDepth() > depth) {
                    table.add(table(depth + 1));
                    continue;
                }
                next++;
                if (paragraph.endsRow()) {
                    table.endRow(paragraph.papx());
                } else {
                    table.add(laid(paragraph, story));
                    if (paragraph.endsCell()) {
                        table.endCell();
                    }
                }
            }
            return table.laid();
        }
    }
}
