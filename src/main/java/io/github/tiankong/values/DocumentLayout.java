package io.github.tiankong.values;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A column a field, a row a document: one row of headings, then the rows. */
final class DocumentLayout implements TableLayout {
    private final Table table;
    private final Row heading;

    DocumentLayout(Table table, Row heading) {
        this.table = table;
        this.heading = heading;
    }

    @Override
    public Reading read(Collector collector) {
        List<Row> rows = table.rows().stream()
                .filter(row -> row.number() > heading.number() && !row.isBlank() && !NoteRow.isNote(row))
                .toList();
        List<Reading.Binding> bindings = bind(collector);
        if (rows.size() == 1) {
            read(rows.get(0), bindings, collector);
        } else {
            Location location = Location.ofFile(table.file());
            collector.add(
                    rows.isEmpty()
                            ? Problem.error("rows-none", table.rowLocation(heading.number()))
                            : Problem.error("rows-many", location, Integer.toString(rows.size())));
        }
        return new Reading(table.file(), table.sheet(), Layout.DOCUMENT_ROWS, heading.number(), bindings);
    }

    private List<Reading.Binding> bind(Collector collector) {
        List<Reading.Binding> bindings = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < heading.cells().size(); i++) {
            String name = heading.cell(i);
            Integer earlier = name.isEmpty() ? null : seen.putIfAbsent(NameFolding.squeeze(name), i);
            if (earlier != null) {
                collector.add(Problem.error(
                        "header-duplicate",
                        table.origin(heading.number(), i, "").location(),
                        name,
                        Table.columnLetter(earlier)));
            }
            bindings.add(new Reading.Binding(name, earlier == null ? bind(i, name, collector) : ""));
        }
        return bindings;
    }

    private String bind(int columnIndex, String name, Collector collector) {
        Location location = table.origin(heading.number(), columnIndex, "").location();
        if (!name.isEmpty()) {
            return collector.keyOf(name, "", location);
        }
        boolean holdsSomething = table.rows().stream()
                .anyMatch(row -> row.number() > heading.number()
                        && !row.cell(columnIndex).isEmpty());
        if (holdsSomething) {
            collector.add(Problem.warning("header-empty", location));
        }
        return "";
    }

    private void read(Row row, List<Reading.Binding> bindings, Collector collector) {
        for (int i = 0; i < bindings.size(); i++) {
            Reading.Binding binding = bindings.get(i);
            if (!binding.key().isEmpty() && !row.cell(i).isEmpty()) {
                Origin origin = table.origin(row.number(), i, binding.name());
                collector.addCurrent(
                        binding.key(), new Value(row.cell(i), NameFolding.bracketed(binding.name()), origin));
            }
        }
    }
}
