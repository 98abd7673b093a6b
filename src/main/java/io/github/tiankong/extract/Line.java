package io.github.tiankong.extract;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What is compared as one: a paragraph, or a row of a table with all its cells.
 *
 * @param paragraphs the paragraphs in {@code DocxText.paragraphs()}, from 0
 * @param breaks what stands before each of them: nothing, the tab between cells, or a line break within a cell
 */
record Line(List<Integer> paragraphs, List<String> breaks) {
    static final char CELL = '\t';
    static final char PARAGRAPH = '\n';

    Line {
        paragraphs = List.copyOf(paragraphs);
        breaks = List.copyOf(breaks);
    }

    /** The lines of a document, second copies of text boxes left out, empty ones among them. */
    static List<Line> of(DocxText document) {
        List<Line> lines = new ArrayList<>();
        List<Integer> row = new ArrayList<>();
        List<String> breaks = new ArrayList<>();
        Optional<DocxParagraph.Cell> before = Optional.empty();
        for (int i = 0; i < document.paragraphs().size(); i++) {
            DocxParagraph paragraph = document.paragraphs().get(i);
            if (paragraph.original().isPresent()) {
                continue;
            }
            Optional<DocxParagraph.Cell> cell = paragraph.cell();
            boolean continued = cell.isPresent() && before.isPresent() && sameRow(cell.get(), before.get());
            if (!continued && !row.isEmpty()) {
                lines.add(new Line(row, breaks));
                row.clear();
                breaks.clear();
            }
            boolean sameCell = continued && cell.get().column() == before.get().column();
            row.add(i);
            breaks.add(continued ? String.valueOf(sameCell ? PARAGRAPH : CELL) : "");
            before = cell;
        }
        if (!row.isEmpty()) {
            lines.add(new Line(row, breaks));
        }
        return lines;
    }

    private static boolean sameRow(DocxParagraph.Cell cell, DocxParagraph.Cell other) {
        return cell.table() == other.table() && cell.row() == other.row();
    }

    /** The line in one piece. */
    String join(IntFunction<String> textOf) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            text.append(breaks.get(i)).append(textOf.apply(paragraphs.get(i)));
        }
        return text.toString();
    }

    boolean isRow() {
        return paragraphs.size() > 1;
    }
}
