package io.github.tiankong.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The columns that all rows of a table share: every edge of a cell is one of theirs. */
final class DocGrid {
    /** Edges dragged by hand miss each other by a little; half a millimetre apart they are meant to be one. */
    private static final int SAME_TWIPS = 30;

    private final TreeSet<Integer> edges = new TreeSet<>();
    private List<Integer> columns = List.of();

    void edges(int left, int right) {
        edges.add(left);
        edges.add(right);
        columns = List.of();
    }

    /** The left edge of the table, in twips from the margin. */
    int left() {
        return edges.first();
    }

    /** The column that begins at an edge, from 0; behind the last one their number. */
    int column(int edge) {
        List<Integer> begins = columns();
        int low = 0;
        for (int high = begins.size() - 1; low < high; ) {
            int middle = (low + high + 1) >>> 1;
            if (begins.get(middle) <= edge) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Of the columns, in twips. */
    List<Integer> widths() {
        List<Integer> begins = columns();
        List<Integer> widths = new ArrayList<>();
        for (int i = 1; i < begins.size(); i++) {
            widths.add(begins.get(i) - begins.get(i - 1));
        }
        return widths.isEmpty() ? List.of(SAME_TWIPS) : widths;
    }

    private List<Integer> columns() {
        if (columns.isEmpty()) {
            List<Integer> found = new ArrayList<>();
            for (int edge : edges) {
                if (found.isEmpty() || edge - found.get(found.size() - 1) > SAME_TWIPS) {
                    found.add(edge);
                }
            }
            columns = found;
        }
        return columns;
    }
}
