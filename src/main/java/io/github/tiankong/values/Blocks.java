package io.github.tiankong.values;

import io.github.tiankong.sheet.NoteRow;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Parts a sheet that holds several tables, one below the other with blank rows between (DOMAIN.md section 6, layout g).
 *
 * <p>A blank row alone parts nothing: what stands behind it must have headings of its own. Lines without figures above such
 * headings are their title, all else that cannot stand alone goes on with the table above.
 */
final class Blocks {
    private Blocks() {}

    /**
     * The tables of a sheet in their order, each with its own row numbers; the sheet itself if it holds but one.
     *
     * @param standsAlone whether rows are a table with headings
     */
    static List<Table> of(Table sheet, Predicate<Table> standsAlone) {
        List<Table> blocks = new ArrayList<>();
        List<Row> title = new ArrayList<>();
        for (Table stretch : stretches(sheet)) {
            if (standsAlone.test(stretch)) {
                blocks.add(joined(title, stretch));
                title.clear();
            } else if (isTitle(stretch) || blocks.isEmpty()) {
                title.addAll(stretch.rows());
            } else {
                title.addAll(stretch.rows());
                goOn(blocks, title);
            }
        }
        if (!blocks.isEmpty()) {
            goOn(blocks, title);
        }
        return blocks.size() > 1 ? List.copyOf(blocks) : List.of(sheet);
    }

    private static void goOn(List<Table> blocks, List<Row> rows) {
        int last = blocks.size() - 1;
        blocks.set(last, joined(blocks.get(last).rows(), of(blocks.get(last), rows)));
        rows.clear();
    }

    private static List<Table> stretches(Table sheet) {
        List<Table> stretches = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int expected = 0;
        for (Row row : sheet.rows()) {
            if ((row.isBlank() || row.number() > expected) && !rows.isEmpty()) {
                stretches.add(of(sheet, rows));
                rows.clear();
            }
            if (!row.isBlank()) {
                rows.add(row);
            }
            expected = row.number() + 1;
        }
        stretches.add(of(sheet, rows));
        return stretches;
    }

    private static boolean isTitle(Table stretch) {
        return stretch.rows().stream().allMatch(row -> row.filled() == 1 && !NoteRow.isNote(row));
    }

    private static Table joined(List<Row> above, Table table) {
        List<Row> rows = new ArrayList<>(above);
        rows.addAll(table.rows());
        return of(table, rows);
    }

    private static Table of(Table sheet, List<Row> rows) {
        return new Table(sheet.file(), sheet.sheet(), rows, sheet.merged(), List.of());
    }
}
