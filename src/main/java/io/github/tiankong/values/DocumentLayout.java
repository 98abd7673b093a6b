package io.github.tiankong.values;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.NoteRow;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A column a field, a row a document, read for one document: it must have one row, or the one that is wanted. */
final class DocumentLayout implements TableLayout {
    private final Table table;
    private final Heading heading;
    private final OptionalInt wantedRow;

    DocumentLayout(Table table, Heading heading, OptionalInt wantedRow) {
        this.table = table;
        this.heading = heading;
        this.wantedRow = wantedRow;
    }

    @Override
    public Reading read(Collector collector) {
        collector.checkPeriod(table, heading.rowNumber(), "");
        List<Row> rows = table.rows().stream()
                .filter(row -> row.number() > heading.rowNumber() && !row.isBlank() && !NoteRow.isNote(row))
                .toList();
        List<Row> wanted = rows.stream()
                .filter(row -> wantedRow.isEmpty() || row.number() == wantedRow.getAsInt())
                .toList();
        DocumentColumns columns = new DocumentColumns(heading, table, i -> sample(wanted, rows, i), collector);
        if (wanted.size() == 1) {
            columns.read(wanted.get(0), table, collector);
            columns.faults(new DocumentRow(wanted.get(0), lostDigits(wanted.get(0))))
                    .forEach(collector::add);
        } else {
            collector.add(fault(rows));
        }
        return new Reading(table.file(), table.sheet(), Layout.DOCUMENT_ROWS, heading.rowNumber(), columns.bindings());
    }

    /** What a text of these cells would print is not what somebody typed. */
    private List<Problem> lostDigits(Row row) {
        return table.problems().stream()
                .filter(p -> p.code().equals(DocumentColumns.DIGITS_LOST)
                        && p.location().rowNumber() == row.number())
                .toList();
    }

    /** Of the wanted rows; of any other where those are empty, because then the column is not. */
    private static String sample(List<Row> wanted, List<Row> rows, int columnIndex) {
        return Stream.concat(wanted.stream(), rows.stream())
                .map(row -> row.cell(columnIndex))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Problem fault(List<Row> rows) {
        if (rows.isEmpty()) {
            return Problem.error("rows-none", table.rowLocation(heading.rowNumber()));
        }
        if (wantedRow.isEmpty()) {
            Location location = new Location(table.file(), table.sheet(), 0, "", "", "");
            return Problem.error("rows-many", location, Integer.toString(rows.size()));
        }
        String first = Integer.toString(rows.get(0).number());
        String last = Integer.toString(rows.get(rows.size() - 1).number());
        return Problem.error("row-missing", table.rowLocation(wantedRow.getAsInt()), first, last);
    }
}
