package io.github.tiankong.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row an indicator: 指标 | 单位 | 本月 | 同比(%) | 本月止累计 | 同比(%), or this year and last year side by side. What is
 * told beside a value belongs to the value on its left.
 */
final class IndicatorLayout implements TableLayout {
    /** A value of this month alone keeps its month in its name. */
    private static final String MONTH_PREFIX = "本月";

    private static final String RATE = "%";

    private final RowNames names;
    private final List<Column> columns;

    IndicatorLayout(RowNames names) {
        this.names = names;
        this.columns = columns(names);
    }

    /**
     * A column that tells something.
     *
     * @param ofMonth whether it speaks of this month alone
     */
    private record Column(int index, ColumnRole role, boolean ofMonth, String unit) {}

    @Override
    public Reading read(Collector collector) {
        List<Reading.Binding> bindings = new ArrayList<>();
        for (RowNames.Named row : names.rows()) {
            for (Column column : columns) {
                String raw = row.row().cell(column.index());
                if (!raw.isEmpty()) {
                    bindings.add(read(row, column, raw, collector));
                }
            }
        }
        return new Reading(
                names.table().file(),
                names.table().sheet(),
                Layout.INDICATOR_ROWS,
                names.heading().rowNumber(),
                bindings);
    }

    private Reading.Binding read(RowNames.Named row, Column column, String raw, Collector collector) {
        boolean measure = column.role().kind() == ColumnRole.Kind.MEASURE;
        String heading = names.heading().name(column.index());
        Origin origin = names.table().origin(row.row().number(), column.index(), heading);
        String unit = unit(row, column, measure);
        List<String> candidates = candidates(row, column);
        boolean isMain = column.role().kind() == ColumnRole.Kind.CURRENT;
        String key = isMain
                ? collector.keyOf(candidates, unit, origin.location())
                : collector.find(candidates, unit).orElse("");
        Value value = new Value(raw, unit, row.row().shownDecimals(column.index()), origin);
        if (!key.isEmpty() && column.role().kind() == ColumnRole.Kind.LAST) {
            collector.addLast(key, value);
        } else if (!key.isEmpty()) {
            collector.addCurrent(key, value);
        }
        return new Reading.Binding(row.ownName() + (isMain ? "" : " / " + heading), key, raw);
    }

    private static List<String> candidates(RowNames.Named row, Column column) {
        String prefix = column.ofMonth() ? MONTH_PREFIX : "";
        if (prefix.isEmpty() && column.role().measure().isEmpty()) {
            return row.names();
        }
        return Stream.concat(
                        row.with(prefix + column.role().measure()).stream(),
                        row.with(column.role().measure()).stream().map(name -> prefix + name))
                .toList();
    }

    private static String unit(RowNames.Named row, Column column, boolean measure) {
        if (!column.unit().isEmpty()) {
            return column.unit();
        }
        boolean inUnitOfRow = !measure || column.role().measure().equals("同比增加");
        return inUnitOfRow ? row.unit() : RATE;
    }

    private static List<Column> columns(RowNames names) {
        Heading heading = names.heading();
        Optional<Period> latest = heading.names().stream()
                .flatMap(name -> Period.of(name).stream())
                .max(Period::compareTo);
        List<Column> columns = new ArrayList<>();
        boolean ofMonth = false;
        for (int i = 0; i < heading.names().size(); i++) {
            ColumnRole role = i == names.labelColumn() ? ColumnRole.OTHER : role(heading.name(i), latest);
            boolean starts = speaksOfMonth(heading.name(i));
            if (role.kind() == ColumnRole.Kind.CURRENT || role.kind() == ColumnRole.Kind.MONTH) {
                ofMonth = role.kind() == ColumnRole.Kind.MONTH || starts;
            }
            if (role.kind() != ColumnRole.Kind.OTHER) {
                columns.add(new Column(i, role, ofMonth || starts, heading.unit(i)));
            }
        }
        return columns.isEmpty() ? List.of(onlyColumn(names)) : columns;
    }

    /** 本月止累计 is the year so far. */
    private static boolean speaksOfMonth(String name) {
        String squeezed = NameFolding.squeeze(name);
        return squeezed.startsWith(MONTH_PREFIX) && !squeezed.startsWith(MONTH_PREFIX + "止");
    }

    private static ColumnRole role(String name, Optional<Period> latest) {
        Optional<ColumnRole> byWord = ColumnRole.of(name).or(() -> lowerRole(name));
        Optional<Period> period = Period.of(name);
        if (byWord.isEmpty() && period.isPresent()) {
            boolean last = period.get().isYearBefore(latest.orElseThrow());
            boolean current = period.equals(latest);
            return last
                    ? new ColumnRole(ColumnRole.Kind.LAST, "")
                    : current ? new ColumnRole(ColumnRole.Kind.CURRENT, "") : ColumnRole.OTHER;
        }
        return byWord.orElse(ColumnRole.OTHER);
    }

    /** 累计同比(%), from an upper heading 累计 and a lower one 同比(%), tells what its end tells. */
    private static Optional<ColumnRole> lowerRole(String name) {
        String squeezed = NameFolding.squeeze(name);
        for (int start = 1; start < squeezed.length(); start++) {
            Optional<ColumnRole> role = ColumnRole.of(squeezed.substring(start));
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    /** Without any word we know, the first column with something in it after the names. */
    private static Column onlyColumn(RowNames names) {
        int unitColumn = names.heading().columnOf(Headings.UNIT);
        int index = names.labelColumn() + 1;
        return new Column(
                index == unitColumn ? index + 1 : index, new ColumnRole(ColumnRole.Kind.CURRENT, ""), false, "");
    }
}
