package io.github.tiankong.gui.work;

import io.github.tiankong.gui.filling.ListRow;
import io.github.tiankong.template.Field;
import java.util.ArrayList;
import java.util.List;

/** The rows of a list after somebody has changed them; rows and columns count from 0. */
final class ListRows {
    private ListRows() {}

    /** With a value in one cell; the row behind the last is made by it. */
    static List<ListRow> typed(List<ListRow> rows, int row, String key, String text) {
        List<ListRow> changed = reaching(rows, text.isBlank() ? 0 : row + 1);
        if (row < changed.size()) {
            changed.set(row, changed.get(row).with(key, EnteredValues.typed(text)));
        }
        return changed;
    }

    static List<ListRow> without(List<ListRow> rows, int row) {
        List<ListRow> changed = new ArrayList<>(rows);
        if (row < changed.size()) {
            changed.remove(row);
        }
        return changed;
    }

    /** With a blank row before another. */
    static List<ListRow> withBlank(List<ListRow> rows, int before) {
        List<ListRow> changed = reaching(rows, before);
        changed.add(before, ListRow.BLANK);
        return changed;
    }

    /**
     * With cells of a spreadsheet, from one cell on to the right and down. Cells that name the columns say where each of
     * theirs goes.
     */
    static List<ListRow> pasted(
            List<ListRow> rows, int row, int column, List<Field> columns, List<List<String>> cells) {
        List<Integer> headings = headings(columns, cells.get(0));
        boolean named = headings.stream().filter(at -> at >= 0).count() * 2 > headings.size();
        List<List<String>> values = named ? cells.subList(1, cells.size()) : cells;
        List<ListRow> changed = reaching(rows, row + values.size());
        for (int i = 0; i < values.size(); i++) {
            List<String> line = values.get(i);
            for (int j = 0; j < line.size(); j++) {
                int to = named ? at(headings, j) : column + j;
                if (to >= 0 && to < columns.size()) {
                    String key = columns.get(to).key();
                    changed.set(row + i, changed.get(row + i).with(key, EnteredValues.typed(line.get(j))));
                }
            }
        }
        return changed;
    }

    private static int at(List<Integer> headings, int index) {
        return index < headings.size() ? headings.get(index) : -1;
    }

    /** For each cell the column it names, -1 for none. */
    private static List<Integer> headings(List<Field> columns, List<String> cells) {
        List<Integer> named = new ArrayList<>();
        for (String cell : cells) {
            int found = -1;
            for (int i = 0; i < columns.size(); i++) {
                Field field = columns.get(i);
                String inEntry = field.key().substring(field.key().indexOf('.') + 1);
                String name = cell.strip();
                if (name.equals(field.label()) || name.equals(field.key()) || name.equals(inEntry)) {
                    found = i;
                }
            }
            named.add(found);
        }
        return named;
    }

    private static List<ListRow> reaching(List<ListRow> rows, int count) {
        List<ListRow> changed = new ArrayList<>(rows);
        while (changed.size() < count) {
            changed.add(ListRow.BLANK);
        }
        return changed;
    }
}
