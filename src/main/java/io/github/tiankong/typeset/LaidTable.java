package io.github.tiankong.typeset;

import java.util.List;

/**
 * A table.
 *
 * @param columnTwips the widths of the grid's columns
 * @param alignment {@code left}, {@code center} or {@code right}
 * @param indentTwips of its left edge
 * @param cellMarginTwips between the sides of a cell and its text
 */
public record LaidTable(
        List<Integer> columnTwips, String alignment, int indentTwips, int cellMarginTwips, List<Row> rows)
        implements LaidBlock {

    public LaidTable {
        columnTwips = List.copyOf(columnTwips);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param heightTwips at least; exactly that if negative; 0 for the height of its text
     * @param heading whether it is repeated on every page
     * @param columnsBefore grid columns it leaves out at its beginning
     */
    public record Row(int heightTwips, boolean heading, int columnsBefore, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param column the grid column it begins at, from 0
     * @param columnSpan at least 1
     * @param verticalAlignment {@code top}, {@code center} or {@code bottom}
     * @param blocks none where the cell above goes on
     */
    public record Cell(
            int column,
            int columnSpan,
            Merge merge,
            String verticalAlignment,
            Borders borders,
            List<LaidBlock> blocks) {

        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    /** Whether a cell is the first of several under each other, or one of the further ones. */
    public enum Merge {
        NONE,
        FIRST,
        FURTHER
    }
}
