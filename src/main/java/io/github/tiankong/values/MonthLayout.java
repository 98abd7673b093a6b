package io.github.tiankong.values;

import io.github.tiankong.files.Resource;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.sheet.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/**
 * A row an indicator, a column a month. The value is that of the year so far: the last month filled if the columns are
 * cumulative (1—2月, 1—3月, or 累计 above them), the sum if somebody said that they are not.
 */
final class MonthLayout implements TableLayout {
    private static final Properties LEADS = Resource.properties(MonthLayout.class, "leads.properties");
    private static final List<String> SO_FAR = words("months.sofar");
    private static final List<String> EACH = words("months.each");

    private final RowNames names;
    private final Optional<Boolean> saidCumulative;

    MonthLayout(RowNames names, Optional<Boolean> saidCumulative) {
        this.names = names;
        this.saidCumulative = saidCumulative;
    }

    /** The columns headed by a month, from 0, in the table's order. */
    static List<Integer> monthColumns(Heading heading) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < heading.names().size(); i++) {
            if (heading.name(i).contains("月")
                    && Period.of(heading.name(i)).isPresent()
                    && ColumnRole.of(heading.name(i)).isEmpty()
                    && !Period.isLastYears(heading.name(i))
                    && !tellsOther(heading.name(i))) {
                columns.add(i);
            }
        }
        return columns;
    }

    /** Whether a table goes on from month to month, which last year's figures beside this year's do not. */
    static boolean isHeadedByMonths(Heading heading) {
        List<Integer> columns = monthColumns(heading);
        boolean ascends = true;
        for (int i = 1; i < columns.size(); i++) {
            Period earlier = Period.of(heading.name(columns.get(i - 1))).orElseThrow();
            Period period = Period.of(heading.name(columns.get(i))).orElseThrow();
            ascends &= earlier.isBefore(period);
        }
        return columns.size() > 2 && ascends;
    }

    /** 1—10月上年同期 and 1—10月同比, from a period above and a word below, are no values of this year. */
    private static boolean tellsOther(String heading) {
        return ColumnRole.atEndOf(heading)
                .filter(role -> role.kind() != ColumnRole.Kind.CURRENT)
                .isPresent();
    }

    @Override
    public Reading read(Collector collector) {
        Table table = names.table();
        int headingRow = names.heading().rowNumber();
        List<Integer> filled = filledColumns();
        Optional<Boolean> cumulative = saidCumulative.or(() -> isCumulative(filled));
        List<Integer> columns = upTo(collector.period(), filled);
        List<Reading.Binding> bindings = new ArrayList<>();
        if (cumulative.isEmpty()) {
            collector.add(Problem.error("months-unclear", table.rowLocation(headingRow)));
        } else if (!filled.isEmpty() && columns.isEmpty()) {
            String last = names.heading().name(filled.get(filled.size() - 1));
            String wanted = collector.period().text();
            collector.add(Problem.error("months-other", table.rowLocation(headingRow), last, wanted));
        } else {
            tell(columns, cumulative.get(), collector);
            for (RowNames.Named row : names.rows()) {
                bindings.add(read(row, columns, cumulative.get(), collector));
            }
        }
        return new Reading(table.file(), table.sheet(), Layout.MONTHS, headingRow, bindings);
    }

    /** The columns up to that of the report's month, all if it is not known; none if the table has not got so far. */
    private List<Integer> upTo(ReportPeriod period, List<Integer> filled) {
        for (int i = filled.size() - 1; i >= 0 && period.month() > 0; i--) {
            Period month = Period.of(names.heading().name(filled.get(i))).orElseThrow();
            if (month.month() == period.month()) {
                return filled.subList(0, i + 1);
            }
        }
        return period.month() > 0 ? List.of() : filled;
    }

    private void tell(List<Integer> columns, boolean cumulative, Collector collector) {
        int headingRow = names.heading().rowNumber();
        if (!columns.isEmpty()) {
            String last = names.heading().name(columns.get(columns.size() - 1));
            String code = collector.period().month() > 0 ? "months-read" : "months-last";
            String first = cumulative ? "" : names.heading().name(columns.get(0)) + "—";
            collector.add(Problem.note(code, names.table().rowLocation(headingRow), first + last));
            collector.checkPeriod(names.table(), headingRow, last);
        }
    }

    /** Future months are empty in all rows. */
    private List<Integer> filledColumns() {
        List<Integer> filled = new ArrayList<>();
        for (int column : monthColumns(names.heading())) {
            boolean anyNumber = names.rows().stream()
                    .anyMatch(row -> NumberText.parse(row.row().cell(column)).kind() == NumberText.Kind.NUMBER);
            if (anyNumber) {
                filled.add(column);
            }
        }
        return filled;
    }

    private Optional<Boolean> isCumulative(List<Integer> columns) {
        boolean byHeading = columns.stream()
                .skip(1)
                .allMatch(column ->
                        Period.of(names.heading().name(column)).orElseThrow().fromJanuary());
        boolean soFar = byHeading || isSaid(SO_FAR);
        return soFar == isSaid(EACH) ? Optional.empty() : Optional.of(soFar);
    }

    private boolean isSaid(List<String> words) {
        return names.table().rows().stream()
                .filter(row -> row.number() <= names.heading().rowNumber())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> words.stream().anyMatch(cell::contains));
    }

    private static List<String> words(String key) {
        return List.of(LEADS.getProperty(key).split(",", -1));
    }

    private Reading.Binding read(RowNames.Named named, List<Integer> columns, boolean cumulative, Collector collector) {
        int last = columns.isEmpty() ? names.labelColumn() + 1 : columns.get(columns.size() - 1);
        String heading = names.heading().name(last);
        String headingUnit = names.heading().unit(last);
        RowNames.Named row = named.under(headingUnit);
        Origin origin = names.table().origin(row.row().number(), last, heading);
        String key = collector.keyOf(row.names(), row, row.unit(), origin.location());
        String unit = collector.unitOf(key, row, row.unit());
        String lastCell = row.row().cell(last);
        if (!collector.isUnitSure(key, named, headingUnit, origin.location())) {
            return new Reading.Binding(row.ownName(), key, lastCell);
        }
        if (!key.isEmpty() && (cumulative || columns.size() < 2)) {
            if (!lastCell.isEmpty()) {
                collector.addCurrent(key, new Value(lastCell, unit, row.row().shownDecimals(last), origin));
            }
        } else if (!key.isEmpty()) {
            String span = names.heading().name(columns.get(0)) + "—" + heading;
            sum(row, columns)
                    .ifPresentOrElse(
                            sum -> collector.addCurrent(
                                    key,
                                    new Value(
                                            sum.toPlainString(),
                                            unit,
                                            OptionalInt.empty(),
                                            names.table().origin(row.row().number(), last, span))),
                            () -> collector.add(Problem.warning("months-incomplete", origin.location(), key)));
        }
        return new Reading.Binding(row.ownName(), key, lastCell);
    }

    private static Optional<BigDecimal> sum(RowNames.Named row, List<Integer> columns) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int column : columns) {
            NumberText number = NumberText.parse(row.row().cell(column));
            if (number.kind() != NumberText.Kind.NUMBER) {
                return Optional.empty();
            }
            sum = sum.add(number.value());
        }
        return Optional.of(sum);
    }
}
