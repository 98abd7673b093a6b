package io.github.tiankong.typing;

import java.util.ArrayList;
import java.util.List;

/** Finds tables with one cell to a line ({@link CellLines}) among the lines of a text. */
final class LineTables {
    private static final int LONGEST_CELL = 24;

    private final List<TextLine> lines;
    /** The text of each line that can be a cell, empty for one that cannot. */
    private final List<String> cells;

    LineTables(List<TextLine> lines) {
        this.lines = lines;
        cells = lines.stream().map(LineTables::cell).toList();
    }

    private static String cell(TextLine line) {
        boolean fits = line.text().length() <= LONGEST_CELL && !line.isProse();
        return fits ? line.text().strip() : "";
    }

    /**
     * The lines of the table whose head begins at a line, row by row; none where none begins. A head must ask for figures,
     * or the line above it tell their unit.
     */
    List<List<Integer>> at(int first) {
        List<Integer> own = linesFrom(first, CellLines.LONGEST_BEGINNING);
        CellLines found = CellLines.of(texts(own));
        int width = found.width();
        boolean announced = first > 0 && HeadWords.announce(lines.get(first - 1).text());
        if (width == 0 || !announced && !HeadWords.ask(texts(own.subList(0, width)))) {
            return List.of();
        }
        boolean goesOn = true;
        while (goesOn && found.cells() + width > own.size()) {
            int before = own.size();
            own = linesFrom(first, 2 * before);
            found = CellLines.of(texts(own));
            goesOn = own.size() > before;
        }
        List<List<Integer>> rows = new ArrayList<>();
        for (int cell = 0; cell < found.cells(); cell += width) {
            rows.add(own.subList(cell, cell + width));
        }
        return rows;
    }

    /** The lines from here on that can be cells; one empty line may stand between two. */
    private List<Integer> linesFrom(int first, int most) {
        List<Integer> own = new ArrayList<>();
        int at = first;
        while (own.size() < most
                && at < lines.size()
                && !cells.get(at).isEmpty()
                && (at == first || lines.get(at).goesOn(lines.get(at - 1)))) {
            own.add(at);
            at++;
            at += at < lines.size() && lines.get(at).text().isBlank() ? 1 : 0;
        }
        return own;
    }

    private List<String> texts(List<Integer> own) {
        return own.stream().map(cells::get).toList();
    }
}
