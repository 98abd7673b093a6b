package io.github.tiankong.values;

import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.Units;
import io.github.tiankong.files.Resource;
import io.github.tiankong.sheet.NameFolding;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The unit told of all figures of a table at once: in a line above it (单位：万元, （万元）), at the end of its title
 * (主要指标（万元）), or beside the word that heads its names (指标（万元）).
 */
final class UnitLine {
    private static final Properties LEADS = Resource.properties(UnitLine.class, "leads.properties");
    private static final List<String> STARTS = words("unit");
    private static final List<String> CURRENCIES = words("currency");
    private static final List<String> REMARKS = words("remark");
    private static final String SEPARATOR = "、";

    private static final Set<UnitKind> OWN =
            EnumSet.of(UnitKind.PERCENT, UnitKind.PERCENTAGE_POINT, UnitKind.COUNT, UnitKind.RANK);
    private static final Set<UnitKind> NO_UNITS = EnumSet.of(UnitKind.UNKNOWN, UnitKind.CALENDAR, UnitKind.CLOCK);

    private UnitLine() {}

    /**
     * The unit told at or above a row; several with 、 between them if they are amounts of more than one unit, of which {@link
     * #among} takes the field's; empty if none.
     *
     * @param headingRowNumber the lowest row of the headings; 0 if there are none
     * @param labelColumn the column of the names, from 0; -1 if names stand across
     * @param isField whether a field goes by a name, which then is no title where no headings follow
     */
    static String find(Table table, int headingRowNumber, int labelColumn, Predicate<String> isField) {
        Set<String> told = new LinkedHashSet<>();
        for (Row row : table.rows()) {
            boolean bare = headingRowNumber == 0 && row.filled() < 2;
            if (row.number() > Math.max(headingRowNumber, 1) && !bare) {
                break;
            }
            boolean title = bare || row.number() < headingRowNumber && isTitle(row);
            for (int i = 0; i < row.cells().size(); i++) {
                String cell = row.cell(i);
                boolean speaks = headingRowNumber > 0 ? title || i == labelColumn : title && !isField.test(cell);
                told.addAll(units(cell, speaks));
            }
        }
        return String.join(SEPARATOR, told);
    }

    /** Whether a row above the headings holds one text, besides its unit and its date. */
    static boolean isTitle(Row row) {
        return row.cells().stream()
                        .filter(cell -> !cell.isEmpty() && !isLine(cell) && !Period.isAlone(cell))
                        .count()
                < 2;
    }

    /** @param speaks whether brackets at its end tell the unit */
    private static List<String> units(String cell, boolean speaks) {
        String line = line(cell);
        if (!line.isEmpty()) {
            return unitsOf(line);
        }
        String bracketed = speaks ? NameFolding.bracketed(cell) : "";
        if (bracketed.isEmpty()) {
            return List.of();
        }
        String inside = line(bracketed).isEmpty() ? bracketed : line(bracketed);
        return unitsOf(inside).stream().filter(UnitLine::isUnit).toList();
    }

    /** Whether a cell tells a unit and nothing else: it is neither a heading nor a title. */
    static boolean isLine(String cell) {
        return !line(cell).isEmpty();
    }

    /** What follows 单位：, brackets around the whole taken off; empty if it does not begin so. */
    private static String line(String cell) {
        String squeezed = NameFolding.squeeze(cell);
        boolean inBrackets = squeezed.startsWith("(") && squeezed.endsWith(")");
        String text = inBrackets ? squeezed.substring(1, squeezed.length() - 1) : squeezed;
        for (String start : STARTS) {
            if (text.startsWith(start)) {
                return text.substring(start.length());
            }
        }
        return "";
    }

    /** Whether a text is a unit the table of units knows, and no date. */
    static boolean isUnit(String text) {
        return !NO_UNITS.contains(Units.kindOf(Units.of(text)));
    }

    /** What stands in the last brackets of a name or heading, 单位： and 人民币 taken off. */
    static String bracketed(String name) {
        String inside = NameFolding.bracketed(name);
        String line = line(inside);
        String told = line.isEmpty() ? inside : line;
        return REMARKS.stream().anyMatch(told::contains) ? "" : bare(told);
    }

    /** 人民币万元 is 万元. */
    private static String bare(String unit) {
        String bare = Units.kindOf(Units.of(unit)) == UnitKind.UNKNOWN ? NameFolding.withoutBrackets(unit) : unit;
        for (String currency : CURRENCIES) {
            bare = bare.startsWith(currency) ? bare.substring(currency.length()) : bare;
        }
        return bare.isEmpty() ? unit : bare;
    }

    /** Of 亿元、个、% it is 亿元, because counts and rates have their own unit. */
    private static List<String> unitsOf(String told) {
        String listed = told.replace(',', '、').replace(';', '、');
        if (listed.indexOf(SEPARATOR) < 0) {
            return List.of(bare(listed));
        }
        List<String> units = new ArrayList<>();
        Stream.of(listed.split(SEPARATOR, -1))
                .map(UnitLine::bare)
                .filter(unit -> !unit.isEmpty() && !OWN.contains(Units.kindOf(Units.of(unit))))
                .forEach(units::add);
        return units;
    }

    /** Of several units the one that a field's converts into; all of them, which convert into nothing, if it is not one. */
    static String among(String told, String fieldUnit) {
        if (told.indexOf(SEPARATOR) < 0) {
            return told;
        }
        Unit wanted = Units.of(fieldUnit);
        List<String> fitting = Stream.of(told.split(SEPARATOR, -1))
                .filter(unit -> Units.of(unit).convertsTo(wanted))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : told;
    }

    private static List<String> words(String key) {
        return List.of(LEADS.getProperty(key).split(",", -1));
    }
}
