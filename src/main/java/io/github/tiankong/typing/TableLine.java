package io.github.tiankong.typing;

import java.util.ArrayList;
import java.util.List;

/** Cuts a line of text into the cells of a table row. A blank in brackets is one thing, whatever spaces it holds. */
final class TableLine {
    private static final String EDGES = "\t|｜";
    private static final String SPACES = " \u3000\u00a0";
    private static final String OPENING = "（([［【〔<＜{｛";
    private static final String CLOSING = "）)]］】〕>＞}｝";
    private static final int FEWEST_GAPS = 2;

    private TableLine() {}

    /** Where a cell stands in its line, without the spaces around it. */
    record Span(int start, int end) {}

    /** What parts the cells of a line, the surest first. */
    enum Parting {
        /** Tabs or bars. */
        EDGES,
        /** Two spaces and more. */
        GAPS,
        /** An ideographic space, or two spaces and more. */
        WIDE,
        /** One space. */
        SPACES
    }

    /** The cells of a line that is a row by itself, empty ones included between edges; none if it is prose. */
    static List<Span> cells(String line) {
        boolean edged = isEdged(line);
        List<Span> cells = line.indexOf('。') >= 0 ? List.of() : cells(line, edged ? Parting.EDGES : Parting.GAPS);
        return cells.size() > (edged ? 1 : FEWEST_GAPS) ? cells : List.of();
    }

    static boolean isEdged(String line) {
        return line.chars().anyMatch(c -> EDGES.indexOf(c) >= 0);
    }

    /** What stands between partings of one kind, from left to right. */
    static List<Span> cells(String line, Parting parting) {
        List<Span> cells = new ArrayList<>();
        int from = skipSpaces(line, 0);
        int i = from;
        while (i < line.length()) {
            int gap = gap(line, i, parting);
            if (gap > i) {
                cells.add(stripped(line, from, i));
                from = gap;
                i = gap;
            } else {
                i = afterBlank(line, i);
            }
        }
        if (parting == Parting.EDGES || from < line.length()) {
            cells.add(stripped(line, from, line.length()));
        }
        return cells;
    }

    /** The end of what parts two cells, the position itself where nothing does. */
    private static int gap(String line, int at, Parting parting) {
        if (parting == Parting.EDGES) {
            return EDGES.indexOf(line.charAt(at)) >= 0 ? at + 1 : at;
        }
        int end = skipSpaces(line, at);
        boolean parts = switch (parting) {
            case GAPS -> end - at >= FEWEST_GAPS;
            case WIDE -> end - at >= FEWEST_GAPS || end > at && line.charAt(at) == '\u3000';
            default -> end > at;
        };
        return parts ? end : at;
    }

    /** Behind the blank （　　） that begins here, else behind the character. */
    static int afterBlank(String line, int at) {
        if (at >= line.length() || OPENING.indexOf(line.charAt(at)) < 0) {
            return at + 1;
        }
        int close = skipSpaces(line, at + 1);
        return close < line.length() && CLOSING.indexOf(line.charAt(close)) >= 0 ? close + 1 : at + 1;
    }

    private static int skipSpaces(String line, int from) {
        int i = from;
        while (i < line.length() && SPACES.indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    static Span stripped(String line, int from, int to) {
        int start = Math.min(skipSpaces(line, from), to);
        int end = to;
        while (end > start && SPACES.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }
}
