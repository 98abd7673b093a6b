package io.github.tiankong.values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the columns of a table with a row an indicator tell: words say it (本期, 同比), or periods, or a period above and a
 * word below (2025年1—10月 over 本期, 上年同期, 同比).
 */
final class IndicatorColumns {
    private static final ColumnRole CURRENT = new ColumnRole(ColumnRole.Kind.CURRENT, "");
    private static final ColumnRole LAST = new ColumnRole(ColumnRole.Kind.LAST, "");
    private static final Comparator<Period> OLDEST_FIRST =
            Comparator.<Period>naturalOrder().thenComparing(Period::fromJanuary);

    private final RowNames names;
    /** The one the draft tells of. */
    private final Optional<String> region;

    private final List<Told> told = new ArrayList<>();
    private final List<Period> periods;
    private final ReportPeriod own;

    private IndicatorColumns(RowNames names, Optional<String> region, ReportPeriod own) {
        this.names = names;
        this.region = region;
        this.own = own;
        List<String> headings = names.heading().names();
        for (int i = 0; i < headings.size(); i++) {
            told.add(i == names.labelColumn() ? new Told(ColumnRole.OTHER, Optional.empty()) : told(headings.get(i)));
        }
        periods = told.stream().flatMap(t -> t.period().stream()).toList();
    }

    /**
     * A column that tells something.
     *
     * @param ofMonth whether it speaks of this month alone
     */
    record Column(int index, ColumnRole role, boolean ofMonth, String unit) {}

    /** What a heading alone says. */
    private record Told(ColumnRole role, Optional<Period> period) {}

    /**
     * The columns of a table.
     *
     * @param region the one the draft tells of; the columns of others are left alone
     * @param own the report's period; where the table tells of several, its is this one, else the latest
     */
    static List<Column> of(RowNames names, Optional<String> region, ReportPeriod own) {
        List<Column> columns = new IndicatorColumns(names, region, own).columns();
        return columns.isEmpty() ? onlyColumn(names) : columns;
    }

    /** Whether no heading is a word we know. */
    static boolean areUntold(RowNames names, Optional<String> region) {
        return new IndicatorColumns(names, region, ReportPeriod.NONE).columns().isEmpty();
    }

    private List<Column> columns() {
        Heading heading = names.heading();
        List<Column> columns = new ArrayList<>();
        boolean ofMonth = false;
        for (int i = 0; i < told.size(); i++) {
            ColumnRole role = role(told.get(i));
            boolean starts = ColumnRole.startsWithMonth(heading.name(i))
                    || told.get(i).period().filter(this::isMonthBesideYear).isPresent();
            if (role.kind() == ColumnRole.Kind.CURRENT || role.kind() == ColumnRole.Kind.MONTH) {
                ofMonth = role.kind() == ColumnRole.Kind.MONTH || starts;
            }
            if (role.kind() != ColumnRole.Kind.OTHER) {
                columns.add(new Column(i, role, ofMonth || starts, heading.unit(i)));
            }
        }
        return columns;
    }

    private Told told(String name) {
        Optional<ColumnRole> word = ColumnRole.of(name);
        if (word.isPresent()) {
            return new Told(word.get(), Optional.empty());
        }
        if (Period.isLastYears(name)) {
            return new Told(LAST, Optional.empty());
        }
        Optional<ColumnRole> lower = ColumnRole.atEndOf(name);
        if (lower.isPresent() && ColumnOwner.isAnothers(name, region)) {
            return new Told(ColumnRole.OTHER, Optional.empty());
        }
        Optional<Period> period = Period.of(name);
        if (lower.isPresent()) {
            return new Told(lower.get(), period);
        }
        // 2025年目标 is no value of 2025
        return period.isPresent() && Period.isAlone(name)
                ? new Told(CURRENT, period)
                : new Told(ColumnRole.OTHER, Optional.empty());
    }

    private ColumnRole role(Told column) {
        if (column.period().isEmpty()) {
            return column.role();
        }
        Period period = dated(column.period().get());
        Period latest = latest();
        if (period.year() == latest.year() && period.month() == latest.month()) {
            return column.role();
        }
        boolean lastYear = period.isYearBefore(latest) && column.role().kind() == ColumnRole.Kind.CURRENT;
        return lastYear ? LAST : ColumnRole.OTHER;
    }

    private Period latest() {
        List<Period> dated = periods.stream().map(this::dated).toList();
        return dated.stream()
                .filter(period -> own.month() > 0 && own.mayBe(period.year(), period.month()))
                .max(OLDEST_FIRST)
                .or(() -> dated.stream().max(OLDEST_FIRST))
                .orElseThrow();
    }

    /** 10月 beside 1—10月. */
    private boolean isMonthBesideYear(Period period) {
        return !period.fromJanuary()
                && periods.stream().anyMatch(p -> p.fromJanuary() && p.month() == latest().month());
    }

    /** A period without its year is of the year others tell; where those tell of the same months, of the next. */
    private Period dated(Period period) {
        if (period.year() > 0) {
            return period;
        }
        int year = periods.stream().mapToInt(Period::year).max().orElse(0);
        boolean told = periods.contains(new Period(year, period.month(), period.fromJanuary()));
        return new Period(year > 0 && told ? year + 1 : year, period.month(), period.fromJanuary());
    }

    /** Without any word we know, the only column with something in it besides the names. */
    private static List<Column> onlyColumn(RowNames names) {
        return OwnerLayout.columns(names).stream()
                .limit(1)
                .map(i -> new Column(i, CURRENT, false, names.heading().unit(i)))
                .toList();
    }
}
