package io.github.tiankong.values;

import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.Units;
import io.github.tiankong.files.Resource;
import io.github.tiankong.form.Headings;
import io.github.tiankong.sheet.MergedCells;
import io.github.tiankong.sheet.NameFolding;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The unit of each row of a table: its cell of the unit column, the brackets of its name, else that of the whole table. */
final class RowUnits {
    private static final List<String> DITTO = Stream.of(Resource.properties(RowUnits.class, "leads.properties")
                    .getProperty("ditto")
                    .split(",", -1))
            .map(NameFolding::squeeze)
            .toList();

    private final int column;
    private final String tableUnit;
    /** What a cell merged over several rows says to all of them. */
    private final Map<Integer, String> merged = new HashMap<>();

    private String above = "";

    RowUnits(Table table, Heading heading, String tableUnit) {
        this.column = heading.columnOf(Headings.UNIT);
        this.tableUnit = tableUnit;
        for (MergedCells area : table.merged()) {
            if (column >= 0 && area.firstColumn() <= column + 1 && column + 1 <= area.lastColumn()) {
                table.rows().stream()
                        .filter(row -> row.number() == area.firstRow())
                        .forEach(row -> spread(area, row.cell(column)));
            }
        }
    }

    private void spread(MergedCells area, String unit) {
        for (int number = area.firstRow() + 1; number <= area.lastRow(); number++) {
            merged.put(number, unit);
        }
    }

    /**
     * The unit of one row.
     *
     * @param text the unit, empty if none is told
     * @param ofTable whether only the table tells it
     * @param above where a unit column is empty here, the unit that stands there above, which may go on or not
     */
    record Told(String text, boolean ofTable, String above) {
        /** The unit of a figure below a heading that tells one, which is for whatever is in no unit of its own: 户 under 万元. */
        Told under(String headingUnit) {
            boolean own = !ofTable && !text.isEmpty();
            return headingUnit.isEmpty() || own ? this : new Told(headingUnit, true, "");
        }

        /** Whether its own unit and that of a heading make two values of one figure: 万元 and 亿元. */
        boolean clashesWith(String headingUnit) {
            return !ofTable && differ(text, headingUnit);
        }

        /** Whether nobody can say if a figure is in the unit above or in that of its field. */
        boolean isUnclear(String fieldUnit) {
            return differ(above, fieldUnit);
        }

        private static boolean differ(String unit, String otherUnit) {
            Unit one = Units.of(unit);
            Unit other = Units.of(otherUnit);
            return one.convertsTo(other) && one.scale().compareTo(other.scale()) != 0;
        }
    }

    /** To be asked row by row, from above. */
    Told at(Row row, String name) {
        String cell = column < 0 ? "" : row.cell(column);
        String told = DITTO.contains(NameFolding.squeeze(cell)) ? above : cell;
        above = told.isEmpty() ? above : told;
        if (told.isEmpty()) {
            told = UnitLine.bracketed(name);
        }
        if (told.isEmpty() && merged.containsKey(row.number())) {
            // of what is counted 万元 is no more the unit than under 单位：万元
            return new Told(merged.get(row.number()), true, "");
        }
        boolean open = told.isEmpty() && tableUnit.isEmpty();
        return new Told(told.isEmpty() ? tableUnit : told, told.isEmpty(), open ? above : "");
    }
}
