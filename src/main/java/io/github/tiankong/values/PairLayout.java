package io.github.tiankong.values;

import io.github.tiankong.form.Headings;
import io.github.tiankong.sheet.NameFolding;
import io.github.tiankong.sheet.NoteRow;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.ArrayList;
import java.util.List;

/** Two columns, name and value; a first row of headings is passed over. */
final class PairLayout implements TableLayout {
    private final Table table;

    PairLayout(Table table) {
        this.table = table;
    }

    @Override
    public Reading read(Collector collector) {
        List<Reading.Binding> bindings = new ArrayList<>();
        int headingRowNumber = 0;
        String heading = "";
        String tableUnit = "";
        for (Row row : table.rows()) {
            if (bindings.isEmpty() && isHeading(row)) {
                headingRowNumber = row.number();
                heading = row.cell(1);
            } else if (!row.cell(0).isEmpty() && !row.cell(1).isEmpty() && !isNote(row, collector)) {
                tableUnit = bindings.isEmpty() ? UnitLine.find(table, row.number() - 1) : tableUnit;
                bindings.add(read(row, heading, tableUnit, collector));
            }
        }
        return new Reading(table.file(), table.sheet(), Layout.KEY_VALUE, headingRowNumber, bindings);
    }

    /** 备注 and 填表人 are names as others are where a field goes by them. */
    private static boolean isNote(Row row, Collector collector) {
        String name = row.cell(0);
        return NoteRow.isNote(row)
                || NoteRow.isNoteWord(name) && collector.find(List.of(name), "").isEmpty();
    }

    private static boolean isHeading(Row row) {
        return Headings.of(row.cell(0)).isPresent() && Headings.of(row.cell(1)).isPresent();
    }

    private Reading.Binding read(Row row, String heading, String tableUnit, Collector collector) {
        String name = row.cell(0);
        Origin origin = table.origin(row.number(), 1, heading);
        String key = collector.keyOf(name, "", table.origin(row.number(), 0, "").location());
        if (!key.isEmpty()) {
            String told = NameFolding.bracketed(name);
            String unit = told.isEmpty() ? collector.underTable(key, tableUnit) : told;
            collector.addCurrent(key, new Value(row.spaced(1), unit, row.shownDecimals(1), origin));
        }
        return new Reading.Binding(name, key, row.cell(1));
    }
}
