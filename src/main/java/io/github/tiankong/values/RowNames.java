package io.github.tiankong.values;

import io.github.tiankong.sheet.NameFolding;
import io.github.tiankong.sheet.NoteRow;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A table with a row an indicator: its rows with all the names each may go by. 其中： rows belong to the row above them,
 * rows with nothing but a name are headings of those below.
 */
final class RowNames {
    private final Table table;
    private final int labelColumn;
    private final Heading heading;
    private final RowSections sections;
    private final FieldMatcher matcher;

    /** @param matcher tells whether sections are part of the names of fields */
    RowNames(Table table, int labelColumn, Heading heading, FieldMatcher matcher) {
        this.table = table;
        this.labelColumn = labelColumn;
        this.heading = heading;
        this.matcher = matcher;
        this.sections = new RowSections(table, labelColumn, heading, matcher);
    }

    /**
     * @param ownName what its cell says
     * @param names what the row may be called, its path first, its own name last if that is enough
     * @param told the unit its own column or its name tells, else that of the whole table
     */
    record Named(Row row, String ownName, List<String> names, RowUnits.Told told) {
        String unit() {
            return told.text();
        }

        /** The same under a heading that tells a unit; empty if it does not. */
        Named under(String headingUnit) {
            return new Named(row, ownName, names, told.under(headingUnit));
        }

        /** Whether a unit is that of the table, which need not be the row's. */
        boolean isOfTable(String other) {
            return told.ofTable() && other.equals(told.text());
        }

        /** The names with something told of them: 工业产值 and 同比. */
        List<String> with(String measure) {
            return names.stream()
                    .map(name -> NameFolding.withoutBrackets(NameFolding.squeeze(name)) + measure)
                    .toList();
        }
    }

    Table table() {
        return table;
    }

    Heading heading() {
        return heading;
    }

    int labelColumn() {
        return labelColumn;
    }

    /** The rows of data, up to the notes below the table. */
    List<Named> rows() {
        List<Named> named = new ArrayList<>();
        String tableUnit = UnitLine.find(table, heading.rowNumber(), labelColumn, name -> matcher.knows(name, ""));
        RowUnits units = new RowUnits(table, heading, tableUnit);
        RowSections.Section section = RowSections.Section.NONE;
        String parent = "";
        for (Row row : table.rows()) {
            String name = row.cell(labelColumn);
            if (row.number() <= heading.rowNumber() || name.isEmpty() || NoteRow.isNote(row)) {
                continue;
            }
            boolean part = NameFolding.isPart(name);
            if (row.filled() == 1) {
                section = sections.at(row);
                continue;
            }
            List<String> paths = paths(section, part ? parent : "", name);
            named.add(new Named(row, name, paths, units.at(row, name)));
            parent = part ? parent : NameFolding.fold(name);
        }
        return named;
    }

    private List<String> paths(RowSections.Section section, String parent, String name) {
        String folded = NameFolding.fold(name);
        List<String> paths = new ArrayList<>();
        if (!section.name().isEmpty() && !parent.isEmpty()) {
            paths.add(section.name() + parent + folded);
        }
        if (!parent.isEmpty() && !section.isSubject()) {
            paths.add(parent + folded);
        }
        if (!section.name().isEmpty()) {
            paths.add(section.name() + folded);
        }
        if (!section.isSubject() && (section.name().isEmpty() || !sections.isRepeated(folded))) {
            paths.add(name);
        }
        return paths;
    }
}
