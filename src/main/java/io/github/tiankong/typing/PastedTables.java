package io.github.tiankong.typing;

import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.draft.TableCell;
import io.github.tiankong.typing.TableLine.Parting;
import io.github.tiankong.typing.TableLine.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables pasted as text: lines of cells that follow one another, parted by tabs, bars or spaces. They are given numbers
 * below zero, which no table of a document has.
 *
 * <pre>{@code
 * table = head row { row }       lines of one part, nothing between them; no row holds a sentence
 * head  = words { gap words }    every cell speaks
 * row   = cell { gap cell }      one of the first rows holds a figure alone in its cell
 * }</pre>
 *
 * The fewer the spaces between the cells, the more the lines must agree. A line of three cells far apart, or parted by
 * tabs, is a row without a head, too. Of tables with one cell to a line see {@link CellLines}.
 */
final class PastedTables {
    private static final int LONGEST_HEAD = 24;
    private static final int FARTHEST_FIGURE = 3;
    private static final int FEWEST_CELLS = 3;
    private static final int FEWEST_LINES_OF_TWO = 3;

    /**
     * A line that is a row.
     *
     * @param cells from left to right
     * @param headed whether it belongs to a table with a head: its cells are read one by one
     */
    record Row(List<CellText> cells, boolean headed) {
        /** Where its first cell begins in the paragraph. */
        int start() {
            return cells.get(0).start();
        }

        /** Where its last cell ends in the paragraph. */
        int end() {
            CellText last = cells.get(cells.size() - 1);
            return last.start() + last.text().length();
        }
    }

    private final List<TextLine> lines;
    private final LineTables oneCellToALine;
    private final Map<Integer, List<Row>> rows = new HashMap<>();
    private int table;

    private PastedTables(List<TextLine> lines) {
        this.lines = lines;
        oneCellToALine = new LineTables(lines);
        int at = 0;
        int rowsBefore = 0;
        while (at < lines.size()) {
            int end = headed(at);
            end = end > at ? end : inLines(at);
            if (end > at) {
                rowsBefore = 0;
                at = end;
            } else {
                rowsBefore = addLone(at, rowsBefore) ? rowsBefore + 1 : 0;
                at++;
            }
        }
    }

    static PastedTables of(List<Paragraph> paragraphs) {
        List<TextLine> lines = new ArrayList<>();
        for (int index = 0; index < paragraphs.size(); index++) {
            Paragraph paragraph = paragraphs.get(index);
            if (paragraph.cell().isEmpty()) {
                addLines(index, paragraph, lines);
            }
        }
        return new PastedTables(lines);
    }

    private static void addLines(int index, Paragraph paragraph, List<TextLine> lines) {
        String text = paragraph.text();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new TextLine(index, paragraph.number(), paragraph.part(), start, text.substring(start, end)));
            start = end + 1;
        }
        lines.add(new TextLine(index, paragraph.number(), paragraph.part(), start, text.substring(start)));
    }

    /** The rows of a paragraph, in order; a paragraph with line breaks may hold several. */
    List<Row> of(int paragraphIndex) {
        return rows.getOrDefault(paragraphIndex, List.of());
    }

    /** Adds the table whose head is the line; tells where it ends, or the line itself where no table begins. */
    private int headed(int head) {
        if (lines.get(head).isProse()) {
            return head;
        }
        Parting[] partings =
                TableLine.isEdged(lines.get(head).text()) ? new Parting[] {Parting.EDGES} : Parting.values();
        for (Parting parting : partings) {
            List<Span> cells = TableLine.cells(lines.get(head).text(), parting);
            if (cells.size() > 1 && isHead(head, cells) && isTable(head, cells, parting)) {
                return addTable(head, cells.size(), parting);
            }
        }
        return head;
    }

    /** Every cell of a head speaks; only the corner over the row heads may be empty. */
    private boolean isHead(int head, List<Span> cells) {
        String text = lines.get(head).text();
        for (int i = 0; i < cells.size(); i++) {
            String cell = text.substring(cells.get(i).start(), cells.get(i).end());
            boolean corner = i == 0 && cell.isEmpty();
            boolean speaks = cell.length() <= LONGEST_HEAD
                    && (cell.chars().anyMatch(Character::isIdeographic) || cell.equals("%") || cell.equals("％"));
            if (!corner && !speaks || "：:".indexOf(last(cell)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static char last(String cell) {
        return cell.isEmpty() ? ' ' : cell.charAt(cell.length() - 1);
    }

    /** Whether rows follow that agree with the head, one of the first with a figure alone in a cell. */
    private boolean isTable(int head, List<Span> cells, Parting parting) {
        int figures = 0;
        int same = 0;
        int at = head + 1;
        while (at <= head + FARTHEST_FIGURE && isRow(at, cells.size(), parting)) {
            List<Span> row = TableLine.cells(lines.get(at).text(), parting);
            same += row.size() == cells.size() ? 1 : 0;
            figures += row.stream().skip(1).anyMatch(holdsFigure(at)) ? 1 : 0;
            at++;
        }
        boolean agrees = parting == Parting.EDGES || same > 0;
        boolean wide = cells.size() >= FEWEST_CELLS || parting == Parting.EDGES;
        boolean narrow = at - head >= FEWEST_LINES_OF_TWO && figures + 1 == at - head || asks(head, cells);
        boolean spoken = parting != Parting.SPACES
                || asks(head, cells)
                || head > 0 && HeadWords.announce(lines.get(head - 1).text());
        return figures > 0 && agrees && (wide || narrow) && spoken;
    }

    private boolean isRow(int at, int width, Parting parting) {
        if (at >= lines.size()
                || !lines.get(at).goesOn(lines.get(at - 1))
                || lines.get(at).isProse()) {
            return false;
        }
        TextLine line = lines.get(at);
        if (parting == Parting.EDGES ? !TableLine.isEdged(line.text()) : TableLine.isEdged(line.text())) {
            return false;
        }
        List<Span> cells = TableLine.cells(line.text(), parting);
        boolean fewer = parting != Parting.SPACES
                && cells.size() > 1
                && cells.size() < width
                && cells.stream().skip(1).anyMatch(holdsFigure(at));
        return parting == Parting.EDGES
                || cells.size() == width
                || fewer
                || parting == Parting.GAPS && cells.size() > 2;
    }

    private java.util.function.Predicate<Span> holdsFigure(int at) {
        String text = lines.get(at).text();
        return span -> MaskTyper.isFigure(text.substring(span.start(), span.end()));
    }

    private boolean asks(int head, List<Span> cells) {
        String text = lines.get(head).text();
        return HeadWords.ask(
                cells.stream().map(c -> text.substring(c.start(), c.end())).toList());
    }

    /** Adds the table of one cell to a line whose head begins here; tells where it ends, or the line itself. */
    private int inLines(int at) {
        List<List<Integer>> found = oneCellToALine.at(at);
        table -= found.isEmpty() ? 0 : 1;
        int end = at;
        for (int row = 0; row < found.size(); row++) {
            for (int column = 0; column < found.get(row).size(); column++) {
                end = found.get(row).get(column);
                String text = lines.get(end).text();
                Span span = TableLine.stripped(text, 0, text.length());
                add(end, List.of(span), new TableCell(table, row, column, 1, 1), true);
            }
        }
        return found.isEmpty() ? at : end + 1;
    }

    private int addTable(int head, int width, Parting parting) {
        table--;
        int at = head;
        do {
            add(at, TableLine.cells(lines.get(at).text(), parting), firstCell(at - head), true);
            at++;
        } while (isRow(at, width, parting));
        return at;
    }

    /** A row without a head; rows that follow one another are one table. */
    private boolean addLone(int at, int rowsBefore) {
        List<Span> cells = TableLine.cells(lines.get(at).text());
        if (cells.isEmpty()) {
            return false;
        }
        boolean goesOn = rowsBefore > 0 && lines.get(at).goesOn(lines.get(at - 1));
        table -= goesOn ? 0 : 1;
        add(at, cells, firstCell(goesOn ? rowsBefore : 0), false);
        return true;
    }

    private TableCell firstCell(int row) {
        return new TableCell(table, row, 0, 1, 1);
    }

    /** @param first the place of the first cell; the others follow in its row */
    private void add(int at, List<Span> spans, TableCell first, boolean headed) {
        TextLine line = lines.get(at);
        List<CellText> cells = new ArrayList<>();
        for (Span span : spans) {
            TableCell place = new TableCell(table, first.row(), first.column() + cells.size(), 1, 1);
            cells.add(
                    new CellText(place, line.text().substring(span.start(), span.end()), line.start() + span.start()));
        }
        rows.computeIfAbsent(line.paragraph(), index -> new ArrayList<>()).add(new Row(cells, headed));
    }
}
