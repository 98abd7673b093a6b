package io.github.tiankong.slot;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table pasted as text: its cells are parted by tabs, by bars, or by two spaces and more. A line of prose has
 * no cells.
 */
final class TableLine {
    private static final String EDGES = "\t|｜";
    private static final String SPACES = " \u3000\u00a0";
    private static final int FEWEST_GAPS = 2;

    private TableLine() {}

    /** Where a cell stands in its line, without the spaces around it. */
    record Span(int start, int end) {}

    /** The cells from left to right, empty ones included between edges; none if the line is no row. */
    static List<Span> cells(String line) {
        boolean edged = line.chars().anyMatch(c -> EDGES.indexOf(c) >= 0);
        List<Span> cells = line.indexOf('。') >= 0 ? List.of() : split(line, edged);
        return cells.size() > (edged ? 1 : FEWEST_GAPS) ? cells : List.of();
    }

    private static List<Span> split(String line, boolean edged) {
        List<Span> cells = new ArrayList<>();
        int from = skipSpaces(line, 0);
        int i = from;
        while (i < line.length()) {
            int gap = edged ? edge(line, i) : gap(line, i);
            if (gap > i) {
                cells.add(stripped(line, from, i));
                from = gap;
                i = gap;
            } else {
                i++;
            }
        }
        if (edged || from < line.length()) {
            cells.add(stripped(line, from, line.length()));
        }
        return cells;
    }

    private static int edge(String line, int at) {
        return EDGES.indexOf(line.charAt(at)) >= 0 ? at + 1 : at;
    }

    /** The end of two spaces or more. */
    private static int gap(String line, int at) {
        int end = skipSpaces(line, at);
        return end - at >= FEWEST_GAPS ? end : at;
    }

    private static int skipSpaces(String line, int from) {
        int i = from;
        while (i < line.length() && SPACES.indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static Span stripped(String line, int from, int to) {
        int start = Math.min(skipSpaces(line, from), to);
        int end = to;
        while (end > start && SPACES.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }
}
