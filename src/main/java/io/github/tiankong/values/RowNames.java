package io.github.tiankong.values;

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

    RowNames(Table table, int labelColumn, Heading heading) {
        this.table = table;
        this.labelColumn = labelColumn;
        this.heading = heading;
    }

    /**
     * @param names what the row may be called, its path first, its own name last
     * @param unit the unit its own column or its name tells, else that of the whole table
     */
    record Named(Row row, List<String> names, String unit) {
        String ownName() {
            return names.get(names.size() - 1);
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
        String tableUnit = UnitLine.find(table, heading.rowNumber());
        int unitColumn = heading.columnOf(Headings.UNIT);
        String section = "";
        String parent = "";
        for (Row row : table.rows()) {
            String name = row.cell(labelColumn);
            if (row.number() <= heading.rowNumber() || name.isEmpty() || NoteRow.isNote(row)) {
                continue;
            }
            boolean part = NameFolding.isPart(name);
            if (row.filled() == 1) {
                section = NameFolding.fold(name);
                continue;
            }
            String bracketed = NameFolding.bracketed(name);
            String told = unitColumn >= 0 && !row.cell(unitColumn).isEmpty() ? row.cell(unitColumn) : bracketed;
            named.add(new Named(row, paths(section, part ? parent : "", name), told.isEmpty() ? tableUnit : told));
            parent = part ? parent : NameFolding.fold(name);
        }
        return named;
    }

    private static List<String> paths(String section, String parent, String name) {
        String folded = NameFolding.fold(name);
        List<String> paths = new ArrayList<>();
        if (!section.isEmpty() && !parent.isEmpty()) {
            paths.add(section + parent + folded);
        }
        if (!parent.isEmpty()) {
            paths.add(parent + folded);
        }
        if (!section.isEmpty()) {
            paths.add(section + folded);
        }
        paths.add(name);
        return paths;
    }
}
