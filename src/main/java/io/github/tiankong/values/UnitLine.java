package io.github.tiankong.values;

import io.github.tiankong.files.Resource;
import java.util.List;

/** The line above a table that tells the unit of all its figures: 单位：万元. */
final class UnitLine {
    private static final List<String> STARTS = List.of(Resource.properties(UnitLine.class, "leads.properties")
            .getProperty("unit")
            .split(",", -1));

    private UnitLine() {}

    /** The unit told at or above a row, empty if none or if the line names several. */
    static String find(Table table, int headingRowNumber) {
        for (Row row : table.rows()) {
            if (row.number() > Math.max(headingRowNumber, 1)) {
                break;
            }
            for (String cell : row.cells()) {
                String squeezed = NameFolding.squeeze(cell);
                for (String start : STARTS) {
                    if (squeezed.startsWith(start)) {
                        String unit = squeezed.substring(start.length());
                        return unit.indexOf('、') < 0 && unit.indexOf(',') < 0 ? unit : "";
                    }
                }
            }
        }
        return "";
    }
}
