package io.github.tiankong.values;

import io.github.tiankong.sheet.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row an indicator: 指标 | 单位 | 本月 | 同比(%) | 本月止累计 | 同比(%), or this year and last year side by side. What is
 * told beside a value belongs to the value on its left.
 */
final class IndicatorLayout implements TableLayout {
    private static final String RATE = "%";

    private final RowNames names;
    private final Optional<String> region;

    /** @param region the one the draft tells of */
    IndicatorLayout(RowNames names, Optional<String> region) {
        this.names = names;
        this.region = region;
    }

    @Override
    public Reading read(Collector collector) {
        List<Reading.Binding> bindings = new ArrayList<>();
        List<IndicatorColumns.Column> columns = IndicatorColumns.of(names, region, collector.period());
        String heading = columns.stream()
                .filter(column -> column.role().kind() == ColumnRole.Kind.CURRENT && !column.ofMonth())
                .map(column -> names.heading().name(column.index()))
                .findFirst()
                .orElse("");
        collector.checkPeriod(names.table(), names.heading().rowNumber(), heading);
        UnreadColumns unread = new UnreadColumns(names);
        for (RowNames.Named row : names.rows()) {
            Set<Integer> bound = new HashSet<>();
            for (IndicatorColumns.Column column : columns) {
                String raw = row.row().cell(column.index());
                if (!raw.isEmpty()) {
                    Reading.Binding binding = read(row, column, raw, collector);
                    bindings.add(binding);
                    if (!binding.key().isEmpty()) {
                        bound.add(column.index());
                    }
                }
            }
            unread.note(row, bound);
        }
        unread.problem().ifPresent(collector::add);
        return new Reading(
                names.table().file(),
                names.table().sheet(),
                Layout.INDICATOR_ROWS,
                names.heading().rowNumber(),
                bindings);
    }

    private Reading.Binding read(
            RowNames.Named named, IndicatorColumns.Column column, String raw, Collector collector) {
        boolean measure = column.role().kind() == ColumnRole.Kind.MEASURE;
        RowNames.Named row = measure ? named : named.under(column.unit());
        String heading = names.heading().name(column.index());
        Origin origin = names.table().origin(row.row().number(), column.index(), heading);
        String unit = unit(row, column, measure);
        List<String> candidates = candidates(row, column);
        boolean isMain = column.role().kind() == ColumnRole.Kind.CURRENT;
        String key = isMain
                ? collector.keyOf(candidates, row, unit, origin.location())
                : collector.find(candidates, row, unit).orElse("");
        Value value = new Value(
                row.row().spaced(column.index()),
                collector.unitOf(key, row, unit),
                row.row().shownDecimals(column.index()),
                origin);
        boolean ofLast = column.role().kind() == ColumnRole.Kind.LAST;
        boolean sure = measure || collector.isUnitSure(key, named, column.unit(), origin.location());
        if (!key.isEmpty() && sure) {
            add(key, value, ofLast, collector);
        }
        return new Reading.Binding(row.ownName() + (isMain ? "" : " / " + heading), key, raw, ofLast);
    }

    private static void add(String key, Value value, boolean ofLast, Collector collector) {
        if (ofLast) {
            collector.addLast(key, value);
        } else {
            collector.addCurrent(key, value);
        }
    }

    private static List<String> candidates(RowNames.Named row, IndicatorColumns.Column column) {
        String prefix = column.ofMonth() ? ColumnRole.MONTH : "";
        if (prefix.isEmpty() && column.role().measure().isEmpty()) {
            return row.names();
        }
        return Stream.concat(
                        row.with(prefix + column.role().measure()).stream(),
                        row.with(column.role().measure()).stream().map(name -> prefix + name))
                .toList();
    }

    private static String unit(RowNames.Named row, IndicatorColumns.Column column, boolean measure) {
        if (!measure) {
            return row.unit();
        }
        if (!column.unit().isEmpty()) {
            return column.unit();
        }
        return column.role().measure().equals("同比增加") ? row.unit() : RATE;
    }
}
