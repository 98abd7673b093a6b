package io.github.tiankong.values;

import io.github.tiankong.form.Headings;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Our own form: known by a heading for keys and one for values. */
final class FormLayout implements TableLayout {
    private final Table table;
    private final Row heading;
    private final Map<Headings, Integer> columns;

    private FormLayout(Table table, Row heading, Map<Headings, Integer> columns) {
        this.table = table;
        this.heading = heading;
        this.columns = columns;
    }

    static Optional<TableLayout> find(Table table) {
        for (Row row : table.rows()) {
            Map<Headings, Integer> columns = new EnumMap<>(Headings.class);
            for (int i = 0; i < row.cells().size(); i++) {
                int columnIndex = i;
                Headings.of(row.cell(i))
                        .filter(Headings.formColumns()::contains)
                        .ifPresent(heading -> columns.putIfAbsent(heading, columnIndex));
            }
            if (columns.containsKey(Headings.KEY) && columns.containsKey(Headings.VALUE) && columns.size() > 2) {
                return Optional.of(new FormLayout(table, row, columns));
            }
        }
        return Optional.empty();
    }

    @Override
    public Reading read(Collector collector) {
        List<Reading.Binding> bindings = new ArrayList<>();
        for (Row row : table.rows()) {
            boolean given = !cell(row, Headings.VALUE).isEmpty()
                    || !cell(row, Headings.LAST).isEmpty();
            if (row.number() > heading.number() && given) {
                bindings.add(read(row, collector));
            }
        }
        return new Reading(table.file(), table.sheet(), Layout.FORM, heading.number(), bindings);
    }

    private Reading.Binding read(Row row, Collector collector) {
        String name = cell(row, Headings.KEY).isEmpty() ? cell(row, Headings.LABEL) : cell(row, Headings.KEY);
        String key = collector.keyOf(name, "", origin(row, Headings.KEY).location());
        if (!key.isEmpty()) {
            value(row, Headings.VALUE).ifPresent(value -> collector.addCurrent(key, value));
            value(row, Headings.LAST).ifPresent(value -> collector.addLast(key, value));
        }
        String value = cell(row, Headings.VALUE);
        boolean ofLast = value.isEmpty();
        return new Reading.Binding(name, key, ofLast ? cell(row, Headings.LAST) : value, ofLast);
    }

    private Optional<Value> value(Row row, Headings column) {
        return cell(row, column).isEmpty()
                ? Optional.empty()
                : Optional.of(new Value(
                        row.spaced(columns.get(column)),
                        cell(row, Headings.UNIT),
                        row.shownDecimals(columns.get(column)),
                        origin(row, column)));
    }

    private String cell(Row row, Headings column) {
        return columns.containsKey(column) ? row.cell(columns.get(column)) : "";
    }

    private Origin origin(Row row, Headings column) {
        int columnIndex = columns.get(column);
        return table.origin(row.number(), columnIndex, heading.cell(columnIndex));
    }
}
