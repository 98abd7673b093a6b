package io.github.tiankong.values;

import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.Units;
import io.github.tiankong.files.Resource;
import io.github.tiankong.sheet.NameFolding;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The line above a table that tells the unit of all its figures: 单位：万元. */
final class UnitLine {
    private static final List<String> STARTS = List.of(Resource.properties(UnitLine.class, "leads.properties")
            .getProperty("unit")
            .split(",", -1));

    private static final Set<UnitKind> OWN =
            EnumSet.of(UnitKind.PERCENT, UnitKind.PERCENTAGE_POINT, UnitKind.COUNT, UnitKind.RANK);

    private UnitLine() {}

    /** The unit told at or above a row, empty if none or if the line names several amounts'. */
    static String find(Table table, int headingRowNumber) {
        for (Row row : table.rows()) {
            if (row.number() > Math.max(headingRowNumber, 1)) {
                break;
            }
            for (String cell : row.cells()) {
                String squeezed = NameFolding.squeeze(cell);
                for (String start : STARTS) {
                    if (squeezed.startsWith(start)) {
                        return unitOf(squeezed.substring(start.length()));
                    }
                }
            }
        }
        return "";
    }

    /** Of 亿元、个、% it is 亿元, because counts and rates have their own unit. */
    private static String unitOf(String told) {
        if (told.indexOf('、') < 0 && told.indexOf(',') < 0) {
            return told;
        }
        List<String> units = Stream.of(told.replace(',', '、').split("、", -1))
                .filter(unit -> !OWN.contains(Units.kindOf(Units.of(unit))))
                .toList();
        return units.size() == 1 ? units.get(0) : "";
    }
}
