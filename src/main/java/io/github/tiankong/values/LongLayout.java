package io.github.tiankong.values;

import io.github.tiankong.form.Headings;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row a value: indicator, period, value. The latest period is this one, the same months a year earlier are last year;
 * other periods are left alone.
 */
final class LongLayout implements TableLayout {
    private final RowNames names;

    LongLayout(RowNames names) {
        this.names = names;
    }

    @Override
    public Reading read(Collector collector) {
        Table table = names.table();
        Heading heading = names.heading();
        int periodColumn = heading.columnOf(Headings.PERIOD);
        int valueColumn = heading.columnOf(Headings.VALUE);
        Optional<Period> latest = names.rows().stream()
                .flatMap(row -> Period.of(row.row().cell(periodColumn)).stream())
                .max(Period::compareTo);
        List<Reading.Binding> bindings = new ArrayList<>();
        for (RowNames.Named row : names.rows()) {
            Optional<Period> period = Period.of(row.row().cell(periodColumn));
            boolean current = period.equals(latest);
            boolean last = period.isPresent() && period.get().isYearBefore(latest.orElseThrow());
            String raw = row.row().cell(valueColumn);
            if ((current || last) && !raw.isEmpty()) {
                Origin origin = table.origin(row.row().number(), valueColumn, heading.name(valueColumn));
                RowNames.Named told = row.under(heading.unit(valueColumn));
                String key = collector.keyOf(row.names(), told, told.unit(), origin.location());
                Value value = new Value(
                        row.row().spaced(valueColumn),
                        collector.unitOf(key, told, told.unit()),
                        row.row().shownDecimals(valueColumn),
                        origin);
                boolean sure = collector.isUnitSure(key, row, heading.unit(valueColumn), origin.location());
                if (sure && current) {
                    collector.addCurrent(key, value);
                } else if (sure) {
                    collector.addLast(key, value);
                }
                bindings.add(new Reading.Binding(row.ownName(), key, raw, last));
            }
        }
        return new Reading(table.file(), table.sheet(), Layout.LONG, heading.rowNumber(), bindings);
    }
}
