package io.github.tiankong.values;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The columns of a table with a row a document: which field each one fills. */
final class DocumentColumns {
    private final List<Reading.Binding> bindings = new ArrayList<>();
    private final List<String> units = new ArrayList<>();

    /**
     * @param place the table, for the origins of its cells; only its rows above are asked
     * @param sample the first cell below it that holds something, else empty; an empty column needs no heading
     */
    DocumentColumns(Heading heading, Table place, IntFunction<String> sample, Collector collector) {
        String tableUnit = UnitLine.find(place, heading.rowNumber());
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < heading.names().size(); i++) {
            String name = heading.name(i);
            Location location = place.origin(heading.rowNumber(), i, "").location();
            Integer earlier = name.isEmpty() ? null : seen.putIfAbsent(NameFolding.squeeze(name), i);
            String key = "";
            if (earlier != null) {
                collector.add(Problem.error(
                        "header-duplicate", location, CellText.oneLine(name), Table.columnLetter(earlier)));
            } else if (name.isEmpty() && !sample.apply(i).isEmpty()) {
                collector.add(Problem.warning("header-empty", location));
            } else if (!name.isEmpty() && isIgnored(name)) {
                key = collector.find(List.of(name), heading.unit(i)).orElse("");
            } else if (!name.isEmpty()) {
                key = collector.keyOf(name, heading.unit(i), location);
            }
            bindings.add(new Reading.Binding(CellText.oneLine(name), key, sample.apply(i)));
            units.add(heading.unit(i).isEmpty() ? collector.underTable(key, tableUnit) : heading.unit(i));
        }
    }

    private static boolean isIgnored(String name) {
        return Headings.of(name).filter(Headings.IGNORED::equals).isPresent();
    }

    List<Reading.Binding> bindings() {
        return bindings;
    }

    /** Hands over the values of one row. */
    void read(Row row, Table place, Collector collector) {
        for (int i = 0; i < bindings.size(); i++) {
            Reading.Binding binding = bindings.get(i);
            String cell = row.cell(i);
            if (!binding.key().isEmpty() && !cell.isEmpty()) {
                Origin origin = Origin.ofCell(place.file(), place.sheet(), row.number(), binding.name());
                collector.addCurrent(binding.key(), new Value(cell, units.get(i), row.shownDecimals(i), origin));
            }
        }
    }
}
