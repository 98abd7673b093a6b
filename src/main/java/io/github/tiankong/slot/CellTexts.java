package io.github.tiankong.slot;

import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.draft.TableCell;
import io.github.tiankong.figure.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells of a draft: those of its tables, and in plain text the rows pasted as lines. Such lines that follow one
 * another are one table; they are given numbers below zero, which no table of a document has.
 */
final class CellTexts {
    /** A cell with more beside its figure holds words. */
    private static final int MOST_SIGNS = 16;

    private final Map<String, List<CellText>> rows = new HashMap<>();
    private int table;
    private int row;
    private int lastNumber = Integer.MIN_VALUE;

    /** The cells of a paragraph; asked once for each paragraph in document order. */
    List<CellText> of(Paragraph paragraph) {
        if (paragraph.cell().isPresent()) {
            return List.of(new CellText(paragraph.cell().get(), paragraph.text(), 0));
        }
        List<TableLine.Span> spans = TableLine.cells(paragraph.text());
        if (spans.isEmpty()) {
            return List.of();
        }
        if (paragraph.number() != lastNumber + 1) {
            table--;
            row = 0;
        }
        lastNumber = paragraph.number();
        List<CellText> cells = split(paragraph.text(), spans);
        rows.put(key(paragraph), cells);
        row++;
        return cells;
    }

    /** The cell that holds a figure and nothing else but signs: -x.x, ↑x.x. */
    Optional<TableCell> holding(Paragraph paragraph, Figure figure) {
        return at(paragraph, figure).filter(cell -> isAlone(cell, figure)).map(CellText::place);
    }

    /** The cell a figure stands in, whatever else does. */
    Optional<CellText> at(Paragraph paragraph, Figure figure) {
        return paragraph
                .cell()
                .map(cell -> new CellText(cell, paragraph.text(), 0))
                .or(() -> cellAt(rows.getOrDefault(key(paragraph), List.of()), figure));
    }

    private List<CellText> split(String text, List<TableLine.Span> spans) {
        List<CellText> cells = new ArrayList<>();
        for (TableLine.Span span : spans) {
            TableCell place = new TableCell(table, row, cells.size(), 1, 1);
            cells.add(new CellText(place, text.substring(span.start(), span.end()), span.start()));
        }
        return cells;
    }

    private static Optional<CellText> cellAt(List<CellText> cells, Figure figure) {
        int low = 0;
        int high = cells.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (cells.get(middle).start() <= figure.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(cells.get(low));
    }

    private static boolean isAlone(CellText cell, Figure figure) {
        int from = figure.start() - cell.start();
        int to = figure.end() - cell.start();
        if (from < 0 || cell.text().length() < to || cell.text().length() - (to - from) > MOST_SIGNS) {
            return false;
        }
        String around = cell.text().substring(0, from) + cell.text().substring(to);
        return around.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static String key(Paragraph paragraph) {
        return paragraph.part() + ' ' + paragraph.number();
    }
}
