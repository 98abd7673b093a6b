package io.github.tiankong.typing;

import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.figure.Figure;
import java.util.ArrayList;
import java.util.List;

/**
 * What is read at once when masks are sought: a paragraph, or a cell of a table pasted into one, so that no unit and no
 * range reaches over the edge of a cell. A cell that holds a figure alone is read between bars.
 *
 * @param paragraphIndex the paragraph, from 0
 * @param start where the text begins in it, one before the cell where a bar stands first
 */
record Stretch(int paragraphIndex, int start, String text) {

    static List<Stretch> of(List<Paragraph> paragraphs, CellTexts cells) {
        List<Stretch> all = new ArrayList<>(paragraphs.size());
        for (int index = 0; index < paragraphs.size(); index++) {
            Paragraph paragraph = paragraphs.get(index);
            if (paragraph.cell().isPresent()) {
                all.add(ofCell(index, 0, paragraph.text()));
            } else {
                addLines(index, paragraph.text(), cells.rows(index), all);
            }
        }
        return all;
    }

    private static void addLines(int index, String text, List<PastedTables.Row> rows, List<Stretch> all) {
        int from = 0;
        for (PastedTables.Row row : rows) {
            if (row.headed()) {
                addLine(index, from, text.substring(from, row.start()), all);
                row.cells().forEach(cell -> all.add(ofCell(index, cell.start(), cell.text())));
                from = row.end();
            }
        }
        addLine(index, from, text.substring(from), all);
    }

    private static void addLine(int index, int start, String text, List<Stretch> all) {
        if (!text.isBlank()) {
            all.add(new Stretch(index, start, text));
        }
    }

    private static Stretch ofCell(int index, int start, String text) {
        return MaskTyper.isFigure(text)
                ? new Stretch(index, start - 1, "|" + text + "|")
                : new Stretch(index, start, text);
    }

    /** The figure where it stands in the paragraph. */
    Figure inParagraph(Figure found) {
        return new Figure(found.start() + start, found.end() + start, found.text(), found.unit(), found.decimals());
    }
}
