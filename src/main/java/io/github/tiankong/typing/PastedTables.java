package io.github.tiankong.typing;

import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.draft.TableCell;
import io.github.tiankong.typing.TableLine.Parting;
import io.github.tiankong.typing.TableLine.Span;
import io.github.tiankong.typing.TableUnits.UnitWords;
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
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_HEAD = 24;
    private static final int FARTHEST_FIGURE = 3;
    private static final int FEWEST_TYPED = 2;
    private static final int FEWEST_CELLS = 3;
    private static final int FEWEST_LINES_OF_TWO = 3;
    private static final String PROSE = "。；;！？";

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

    private record Line(int paragraph, int number, String part, int start, String text) {
        boolean goesOn(Line before) {
            boolean next = part.equals(before.part) && number == before.number + 1;
            return paragraph == before.paragraph || next;
        }

        boolean isProse() {
            return text.length() > LONGEST_LINE || text.chars().anyMatch(c -> PROSE.indexOf(c) >= 0);
        }
    }

    private final List<Line> lines;
    private final List<String> cells;
    private final Map<Integer, List<Row>> rows = new HashMap<>();
    private int table;

    private PastedTables(List<Line> lines) {
        this.lines = lines;
        cells = lines.stream().map(PastedTables::cell).toList();
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
        List<Line> lines = new ArrayList<>();
        for (int index = 0; index < paragraphs.size(); index++) {
            Paragraph paragraph = paragraphs.get(index);
            if (paragraph.cell().isEmpty()) {
                addLines(index, paragraph, lines);
            }
        }
        return new PastedTables(lines);
    }

    private static void addLines(int index, Paragraph paragraph, List<Line> lines) {
        String text = paragraph.text();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(new Line(index, paragraph.number(), paragraph.part(), start, text.substring(start, end)));
            start = end + 1;
        }
        lines.add(new Line(index, paragraph.number(), paragraph.part(), start, text.substring(start)));
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
        boolean spoken = parting != Parting.SPACES || asks(head, cells) || head > 0 && announces(lines.get(head - 1));
        return figures > 0 && agrees && (wide || narrow) && spoken;
    }

    private boolean isRow(int at, int width, Parting parting) {
        if (at >= lines.size()
                || !lines.get(at).goesOn(lines.get(at - 1))
                || lines.get(at).isProse()) {
            return false;
        }
        Line line = lines.get(at);
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

    /** A head that asks for figures (单位, 均价（元/㎡）, 完成率%, 人数), or is one of a form (姓名 年龄 职务). */
    private boolean asks(int head, List<Span> cells) {
        String text = lines.get(head).text();
        return asks(cells.stream().map(c -> text.substring(c.start(), c.end())).toList());
    }

    private static boolean asks(List<String> words) {
        long typed = words.stream()
                .filter(word -> LabelTypes.endingAt(word, word.length()).isPresent())
                .limit(FEWEST_TYPED)
                .count();
        return typed == FEWEST_TYPED || words.stream().skip(1).anyMatch(PastedTables::asks);
    }

    private static boolean asks(String cell) {
        return cell.equals("单位")
                || cell.equals("计量单位")
                || UnitWords.inHead(cell).isPresent();
    }

    private static boolean announces(Line line) {
        return !UnitWords.announced(line.text()).isEmpty();
    }

    /** Adds the table of one cell to a line whose head begins here; tells where it ends, or the line itself. */
    private int inLines(int at) {
        List<Integer> own = cellLines(at, CellLines.LONGEST_BEGINNING);
        CellLines found = CellLines.of(texts(own));
        int width = found.width();
        if (width == 0 || !asks(texts(own.subList(0, width))) && !(at > 0 && announces(lines.get(at - 1)))) {
            return at;
        }
        boolean goesOn = true;
        while (goesOn && found.cells() + width > own.size()) {
            int before = own.size();
            own = cellLines(at, 2 * before);
            found = CellLines.of(texts(own));
            goesOn = own.size() > before;
        }
        table--;
        for (int i = 0; i < found.cells(); i++) {
            String text = lines.get(own.get(i)).text();
            Span span = TableLine.stripped(text, 0, text.length());
            add(own.get(i), List.of(span), new TableCell(table, i / width, i % width, 1, 1), true);
        }
        return own.get(found.cells() - 1) + 1;
    }

    /** The lines from here on that can be cells; one empty line may stand between two. */
    private List<Integer> cellLines(int from, int most) {
        List<Integer> own = new ArrayList<>();
        int at = from;
        while (own.size() < most
                && at < lines.size()
                && !cells.get(at).isEmpty()
                && (at == from || lines.get(at).goesOn(lines.get(at - 1)))) {
            own.add(at);
            at++;
            at += at < lines.size() && lines.get(at).text().isBlank() ? 1 : 0;
        }
        return own;
    }

    private List<String> texts(List<Integer> own) {
        return own.stream().map(cells::get).toList();
    }

    /** The text of a line that can be a cell, empty for one that cannot. */
    private static String cell(Line line) {
        boolean fits = line.text().length() <= LONGEST_HEAD && !line.isProse();
        return fits ? line.text().strip() : "";
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
        Line line = lines.get(at);
        List<CellText> cells = new ArrayList<>();
        for (Span span : spans) {
            TableCell place = new TableCell(table, first.row(), first.column() + cells.size(), 1, 1);
            cells.add(
                    new CellText(place, line.text().substring(span.start(), span.end()), line.start() + span.start()));
        }
        rows.computeIfAbsent(line.paragraph(), index -> new ArrayList<>()).add(new Row(cells, headed));
    }
}
