package io.github.tiankong.typing;

import java.util.List;

/**
 * A table pasted one cell to a line, as text taken from a web page has it.
 *
 * <pre>{@code
 * table = head row row { row }   as many lines in each row as in the head
 * head  = words { words }
 * row   = words { cell }         figures below figures, words below words; a row's number may stand before its words
 * }</pre>
 *
 * @param width lines a row
 * @param height rows below the head
 */
record CellLines(int width, int height) {
    static final CellLines NONE = new CellLines(0, 0);

    private static final int NARROWEST = 2;
    private static final int WIDEST = 12;
    private static final int FEWEST_ROWS = 2;
    /** Lines that tell whether a table begins, however long it is. */
    static final int LONGEST_BEGINNING = 3 * WIDEST;

    private static final String EMPTY = "-－—–/／…";

    /** What stands in a cell; nothing agrees with both. */
    private enum Kind {
        NOTHING,
        FIGURE,
        WORDS
    }

    /** The table that begins with the first of these lines; {@link #NONE} where none does. */
    static CellLines of(List<String> lines) {
        int figure = firstFigure(lines);
        for (int width = Math.max(NARROWEST, figure / 2 + 1); width < figure && width <= WIDEST; width++) {
            int height = height(lines, width);
            if (height >= FEWEST_ROWS) {
                return new CellLines(width, height);
            }
        }
        return NONE;
    }

    /** The lines of the table. */
    int cells() {
        return width * (height + 1);
    }

    /** Where the first figure stands; 0 where it is too far off for a table. */
    private static int firstFigure(List<String> lines) {
        int most = Math.min(lines.size(), 2 * WIDEST);
        for (int i = 0; i < most; i++) {
            if (kind(lines.get(i)) == Kind.FIGURE) {
                return i;
            }
        }
        return 0;
    }

    private static int height(List<String> lines, int width) {
        Kind[] columns = new Kind[width];
        int height = 0;
        while ((height + 2) * width <= lines.size()
                && agrees(lines.subList((height + 1) * width, (height + 2) * width), columns)) {
            height++;
        }
        return height;
    }

    /** Whether a row holds what the columns hold so far; what it adds is noted. */
    private static boolean agrees(List<String> row, Kind[] columns) {
        boolean speaks = kind(row.get(0)) == Kind.WORDS || kind(row.get(1)) == Kind.WORDS;
        boolean counts = false;
        for (int column = 0; column < columns.length; column++) {
            Kind kind = kind(row.get(column));
            counts |= column > 0 && kind == Kind.FIGURE;
            if (kind != Kind.NOTHING && columns[column] != null && columns[column] != kind) {
                return false;
            }
            columns[column] = kind == Kind.NOTHING ? columns[column] : kind;
        }
        return speaks && counts;
    }

    private static Kind kind(String cell) {
        if (MaskTyper.isFigure(cell)) {
            return Kind.FIGURE;
        }
        return cell.chars().allMatch(c -> EMPTY.indexOf(c) >= 0) ? Kind.NOTHING : Kind.WORDS;
    }
}
