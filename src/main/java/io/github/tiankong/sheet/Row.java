package io.github.tiankong.sheet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A row of a table.
 *
 * @param number from 1, as a spreadsheet program counts; empty rows count
 * @param cells the texts, blanks around them taken off; an empty cell is an empty text
 * @param decimals for each cell the digits after the point that its format shows, {@link #UNTOLD} where it tells none;
 *     empty for text tables
 * @param spaced the texts of the cells that have spaces at their ends, with them, by column from 0
 */
public record Row(int number, List<String> cells, List<Integer> decimals, Map<Integer, String> spaced)
        implements Serializable {
    /** The format of a cell says nothing of its decimals. */
    static final int UNTOLD = -1;

    public Row {
        cells = List.copyOf(cells);
        decimals = List.copyOf(decimals);
        spaced = Map.copyOf(spaced);
    }

    /** Cells as they stand in a table, blanks and all. */
    static Row of(int number, List<String> texts, List<Integer> decimals) {
        List<String> cells = new ArrayList<>(texts.size());
        Map<Integer, String> spaced = new TreeMap<>();
        for (String text : texts) {
            String cell = CellText.strip(text);
            String typed = cell.length() == text.length() ? cell : CellText.spaced(text);
            if (typed.length() > cell.length()) {
                spaced.put(cells.size(), typed);
            }
            cells.add(cell);
        }
        return new Row(number, cells, decimals, spaced);
    }

    /** A row of texts that show their decimals themselves. */
    public Row(int number, List<String> cells) {
        this(number, cells, List.of(), Map.of());
    }

    /** The text of a column, empty beyond the row's end. */
    public String cell(int columnIndex) {
        return columnIndex < cells.size() ? cells.get(columnIndex) : "";
    }

    /** The same with the spaces at its ends, which are part of a text that is printed. */
    public String spaced(int columnIndex) {
        String cell = spaced.get(columnIndex);
        return cell == null ? cell(columnIndex) : cell;
    }

    /** The part of a row that stands in some columns, which are counted anew from 0; {@code to} is exclusive. */
    public Row columns(int from, int to) {
        int end = Math.min(to, cells.size());
        Map<Integer, String> part = new TreeMap<>();
        spaced.forEach((column, text) -> {
            if (column >= from && column < end) {
                part.put(column - from, text);
            }
        });
        return new Row(number, part(cells, from, end), part(decimals, from, end), part);
    }

    private static <T> List<T> part(List<T> all, int from, int to) {
        return all.subList(Math.min(from, all.size()), Math.max(Math.min(from, all.size()), Math.min(to, all.size())));
    }

    /** The same with a text in one more cell behind its last. */
    public Row with(String text) {
        List<String> more = new ArrayList<>(cells);
        more.add(text);
        return new Row(number, more, decimals, spaced);
    }

    /** All cells, with the spaces at their ends. */
    public List<String> spacedCells() {
        return spaced.isEmpty()
                ? cells
                : IntStream.range(0, cells.size()).mapToObj(this::spaced).toList();
    }

    /** How many cells hold a text. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    public boolean isBlank() {
        return firstFilled(0) == cells.size();
    }

    /** The first cell from one on that holds a text, by its index; how many cells there are if none does. */
    public int firstFilled(int from) {
        int index = from;
        while (index < cells.size() && cells.get(index).isEmpty()) {
            index++;
        }
        return index;
    }

    /** The decimals the cell shows, if its format tells. */
    public OptionalInt shownDecimals(int columnIndex) {
        boolean told = columnIndex < decimals.size() && decimals.get(columnIndex) != UNTOLD;
        return told ? OptionalInt.of(decimals.get(columnIndex)) : OptionalInt.empty();
    }
}
