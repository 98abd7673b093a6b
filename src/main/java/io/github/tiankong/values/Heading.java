package io.github.tiankong.values;

import io.github.tiankong.form.Headings;
import io.github.tiankong.sheet.NameFolding;
import io.github.tiankong.sheet.NoteRow;
import io.github.tiankong.sheet.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * The headings of a table, from one row or from two whose upper cells span the lower ones.
 *
 * @param rowNumber the lower row, from 1; data begin below; 0 if there is none
 * @param names a name for each column, upper and lower heading together; empty where there is none
 * @param units the unit each heading tells in brackets, that of the lower row first
 */
record Heading(int rowNumber, List<String> names, List<String> units) {
    static final Heading NONE = new Heading(0, List.of(), List.of());

    Heading {
        names = List.copyOf(names);
        units = List.copyOf(units);
    }

    static Heading of(Row row) {
        return new Heading(
                row.number(),
                row.cells().stream().map(Heading::name).toList(),
                row.cells().stream().map(UnitLine::bracketed).toList());
    }

    /** An upper heading holds for the columns on its right that have a lower one only, because its cells were merged. */
    static Heading of(Row upper, Row lower) {
        List<String> names = new ArrayList<>();
        List<String> units = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
            String below = name(lower.cell(i));
            String above = name(upper.cell(i));
            group = above.isEmpty() && !below.isEmpty() ? group : above;
            String unit = UnitLine.bracketed(below);
            names.add(below.isEmpty() ? group : NameFolding.withoutBrackets(NameFolding.squeeze(group)) + below);
            units.add(unit.isEmpty() ? UnitLine.bracketed(group) : unit);
        }
        return new Heading(lower.number(), names, units);
    }

    /** A unit told in the row of headings, or right above it, heads no column. */
    private static String name(String cell) {
        return UnitLine.isLine(cell) ? "" : cell;
    }

    /** Whether the lower row can be the second row of headings under the upper one. */
    static boolean isPair(Row upper, Row lower) {
        boolean fillsGap = false;
        for (int i = 0; i < lower.cells().size(); i++) {
            String cell = lower.cell(i);
            fillsGap |= !cell.isEmpty() && upper.cell(i).isEmpty();
        }
        boolean heads = upper.cells().stream().anyMatch(cell -> !name(cell).isEmpty());
        return heads && fillsGap && isPossible(upper) && isPossible(lower) && !NoteRow.isNote(lower);
    }

    /** Whether a row can be one of headings: it has texts and no bare number, though 1月 and 2026年 may be headings. */
    static boolean isPossible(Row row) {
        return !row.isBlank() && row.cells().stream().noneMatch(Heading::isBareNumber);
    }

    private static boolean isBareNumber(String cell) {
        NumberText number = NumberText.parse(cell);
        return number.kind() == NumberText.Kind.NUMBER && number.unit().text().isEmpty();
    }

    /**
     * The same with 同比, 上年 and their like named after the value on their left: the second 同比 of 产值, 同比, 投资, 同比 is
     * 投资同比. One that stands there once and goes by the very name of a field is that field's.
     *
     * @param isField whether a field goes by a name
     */
    Heading grouped(Predicate<String> isField) {
        List<String> grouped = new ArrayList<>();
        String group = "";
        for (String name : names) {
            boolean measure = ColumnRole.measureOf(name).isPresent() || YearWords.isLast(name);
            boolean own = measure && Collections.frequency(names, name) == 1 && isField.test(name);
            boolean whole = measure && !group.isEmpty() && !own;
            grouped.add(whole ? NameFolding.withoutBrackets(NameFolding.squeeze(group)) + name : name);
            group = measure || name.isEmpty()
                    ? group
                    : YearWords.of(name).map(YearWords.Told::base).orElse(name);
        }
        return new Heading(rowNumber, grouped, units);
    }

    /** Whether one of its names is a word that heads columns: 指标, 本期, 1月. */
    boolean isKnown() {
        return names.stream()
                .anyMatch(name -> Headings.of(name).isPresent()
                        || ColumnRole.of(name).isPresent()
                        || Period.of(name).isPresent());
    }

    String name(int columnIndex) {
        return columnIndex < names.size() ? names.get(columnIndex) : "";
    }

    String unit(int columnIndex) {
        String unit = columnIndex < units.size() ? units.get(columnIndex) : "";
        return YearWords.unit(name(columnIndex), unit);
    }

    /** The names to ask fields for: 2026年经费支出 beside 2025年经费支出 is 经费支出, and that 上年.经费支出. */
    List<String> asked() {
        return HeadingYears.plain(names);
    }

    /** The first column headed so, -1 if there is none. */
    int columnOf(Headings word) {
        for (int i = 0; i < names.size(); i++) {
            if (Headings.of(names.get(i)).filter(word::equals).isPresent()) {
                return i;
            }
        }
        return -1;
    }
}
