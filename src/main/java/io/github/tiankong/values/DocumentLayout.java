package io.github.tiankong.values;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.List;

/** A column a field, a row a document, read for one document: it must have one row. */
final class DocumentLayout implements TableLayout {
    private final Table table;
    private final Heading heading;

    DocumentLayout(Table table, Heading heading) {
        this.table = table;
        this.heading = heading;
    }

    @Override
    public Reading read(Collector collector) {
        List<Row> rows = table.rows().stream()
                .filter(row -> row.number() > heading.rowNumber() && !row.isBlank() && !NoteRow.isNote(row))
                .toList();
        DocumentColumns columns = new DocumentColumns(
                heading, table, i -> rows.stream().anyMatch(row -> !row.cell(i).isEmpty()), collector);
        if (rows.size() == 1) {
            columns.read(rows.get(0), table, collector);
        } else {
            Location location = new Location(table.file(), table.sheet(), 0, "", "", "");
            collector.add(
                    rows.isEmpty()
                            ? Problem.error("rows-none", table.rowLocation(heading.rowNumber()))
                            : Problem.error("rows-many", location, Integer.toString(rows.size())));
        }
        return new Reading(table.file(), table.sheet(), Layout.DOCUMENT_ROWS, heading.rowNumber(), columns.bindings());
    }
}
