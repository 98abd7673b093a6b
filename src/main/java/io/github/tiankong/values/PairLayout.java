package io.github.tiankong.values;

import io.github.tiankong.form.Headings;
import io.github.tiankong.sheet.NoteRow;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Two columns, name and value; a first row of headings is passed over. */
final class PairLayout implements TableLayout {
    private final Table table;

    PairLayout(Table table) {
        this.table = table;
    }

    @Override
    public Reading read(Collector collector) {
        List<Reading.Binding> bindings = new ArrayList<>();
        Row heading = heading(collector);
        Predicate<String> isField = name -> isField(name, collector);
        String tableUnit = UnitLine.find(table, heading.number(), 0, isField);
        String told = UnitLine.bracketed(heading.cell(1));
        collector.checkPeriod(table, heading.number(), heading.cell(1));
        for (Row row : table.rows()) {
            boolean below = row.number() > heading.number();
            if (below && !row.cell(0).isEmpty() && !row.cell(1).isEmpty() && !isNote(row, collector)) {
                bindings.add(read(row, heading.cell(1), told.isEmpty() ? tableUnit : told, collector));
            }
        }
        return new Reading(table.file(), table.sheet(), Layout.KEY_VALUE, heading.number(), bindings);
    }

    /** The last row of headings above the first field; one with the number 0 if there is none. */
    private Row heading(Collector collector) {
        Row heading = new Row(0, List.of());
        for (Row row : table.rows()) {
            if (!row.cell(0).isEmpty() && !row.cell(1).isEmpty()) {
                if (!isHeading(row) && (isField(row.cell(0), collector) || !tellsUnit(row.cell(1)))) {
                    break;
                }
                heading = row;
            }
        }
        return heading;
    }

    private static boolean isField(String name, Collector collector) {
        return collector.find(List.of(name), "").isPresent();
    }

    /** 备注 and 填表人 are names as others are where a field goes by them. */
    private static boolean isNote(Row row, Collector collector) {
        String name = row.cell(0);
        return NoteRow.isNote(row)
                || NoteRow.isNoteWord(name) && collector.find(List.of(name), "").isEmpty();
    }

    private static boolean isHeading(Row row) {
        return Headings.of(row.cell(0)).isPresent() && headsValues(row.cell(1));
    }

    private static boolean headsValues(String cell) {
        return Headings.of(cell).isPresent()
                || ColumnRole.of(cell).isPresent()
                || Period.of(cell).isPresent() && Period.isAlone(cell);
    }

    /** 发生额（万元） heads values whatever it means, 12（万元） does not. */
    private static boolean tellsUnit(String cell) {
        return UnitLine.isUnit(UnitLine.bracketed(cell)) && !Character.isDigit(cell.charAt(0)) || headsValues(cell);
    }

    private Reading.Binding read(Row row, String heading, String tableUnit, Collector collector) {
        String name = row.cell(0);
        Origin origin = table.origin(row.number(), 1, heading);
        String key = collector.keyOf(name, "", table.origin(row.number(), 0, "").location());
        if (!key.isEmpty()) {
            String told = UnitLine.bracketed(name);
            String unit = told.isEmpty() ? collector.underTable(key, tableUnit) : told;
            collector.addCurrent(key, new Value(row.spaced(1), unit, row.shownDecimals(1), origin));
        }
        return new Reading.Binding(name, key, row.cell(1));
    }
}
