package io.github.tiankong.values;

import io.github.tiankong.form.Headings;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.CellText;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A row an indicator, and columns no word tells apart: 全国, 全省, 全县. Those whose heading the draft names as the owner are
 * read; where nothing tells which column is meant, none is.
 */
final class OwnerLayout implements TableLayout {
    private final RowNames names;
    private final List<Integer> columns;
    private final TableOwners owners;
    private final Optional<String> region;

    private OwnerLayout(RowNames names, List<Integer> columns, FieldMatcher matcher) {
        this.names = names;
        this.columns = columns;
        this.owners = matcher.ownedBy(columns.stream()
                .map(i -> owner(names, i))
                .filter(name -> !ColumnOwner.isTotal(name))
                .toList());
        this.region = matcher.region();
    }

    /** The table so read; empty where it has one column that may be read, whatever its heading. */
    static Optional<TableLayout> find(RowNames names, FieldMatcher matcher) {
        List<Integer> columns = columns(names);
        boolean sure = columns.isEmpty()
                || columns.size() == 1 && !isOthers(names.heading().name(columns.get(0)), matcher);
        return sure ? Optional.empty() : Optional.of(new OwnerLayout(names, columns, matcher));
    }

    /** Whether what stands below a heading is planned, or of a region that is not the draft's. */
    static boolean isOthers(String heading, FieldMatcher matcher) {
        Optional<String> named = ColumnOwner.region(heading);
        boolean another = named.isPresent() && matcher.region().isPresent() && !named.equals(matcher.region());
        return ColumnOwner.isPlan(heading) && ColumnRole.of(heading).isEmpty() || another;
    }

    /** Those with numbers, from 0; where there are none, those with anything. Plans only where there is nothing else. */
    static List<Integer> columns(RowNames names) {
        List<Integer> numbers = columns(names, true);
        List<Integer> filled = numbers.isEmpty() ? columns(names, false) : numbers;
        List<Integer> done = filled.stream()
                .filter(i -> !ColumnOwner.isPlan(names.heading().name(i)))
                .toList();
        return done.isEmpty() ? filled : done;
    }

    private static List<Integer> columns(RowNames names, boolean numbers) {
        List<RowNames.Named> rows = names.rows();
        int width =
                rows.stream().mapToInt(row -> row.row().cells().size()).max().orElse(0);
        return IntStream.range(names.labelColumn() + 1, width)
                .filter(i -> Headings.of(names.heading().name(i))
                                .filter(word -> word != Headings.VALUE)
                                .isEmpty()
                        && !ColumnOwner.isIdle(names.heading().name(i)))
                .filter(i -> rows.stream().anyMatch(row -> isFilled(row.row().cell(i), numbers)))
                .boxed()
                .toList();
    }

    private static boolean isFilled(String cell, boolean number) {
        return number ? NumberText.parse(cell).kind() == NumberText.Kind.NUMBER : !cell.isEmpty();
    }

    private static String owner(RowNames names, int column) {
        return ColumnOwner.bare(names.heading().name(column));
    }

    @Override
    public Reading read(Collector collector) {
        List<Reading.Binding> bindings = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        for (RowNames.Named row : names.rows()) {
            boolean any = false;
            for (int column : columns) {
                Optional<String> key =
                        row.row().cell(column).isEmpty() ? Optional.empty() : key(row, column, collector);
                key.ifPresent(k -> bindings.add(read(row, column, k, collector)));
                any |= key.isPresent();
            }
            if (!any && collector.find(row.names(), row, row.unit()).isPresent()) {
                unclear.add(row.ownName());
            }
        }
        if (!unclear.isEmpty()) {
            collector.add(unclear(unclear));
        }
        return new Reading(
                names.table().file(),
                names.table().sheet(),
                Layout.INDICATOR_ROWS,
                names.heading().rowNumber(),
                bindings);
    }

    /** The field a row and the owner in a heading together speak of. */
    private Optional<String> key(RowNames.Named row, int column, Collector collector) {
        String owner = owner(names, column);
        String unit = unit(row, column);
        if (ColumnOwner.isPlan(owner)) {
            return Optional.empty();
        }
        for (String name : row.names()) {
            Optional<String> key = collector
                    .find(List.of(owner + name), unit)
                    .or(() -> collector.take(owners.match(owner, name, unit), name))
                    .or(() -> isWhole(owner) ? collector.take(owners.ofNobody(name, unit), name) : Optional.empty());
            if (key.isPresent()) {
                return key;
            }
        }
        return Optional.empty();
    }

    private boolean isWhole(String owner) {
        return ColumnOwner.isTotal(owner) || region.filter(owner::equals).isPresent();
    }

    private String unit(RowNames.Named row, int column) {
        String told = names.heading().unit(column);
        return told.isEmpty() ? row.unit() : told;
    }

    private Reading.Binding read(RowNames.Named row, int column, String key, Collector collector) {
        String heading = names.heading().name(column);
        Origin origin = names.table().origin(row.row().number(), column, heading);
        String unit = collector.unitOf(key, row, unit(row, column));
        collector.addCurrent(
                key, new Value(row.row().spaced(column), unit, row.row().shownDecimals(column), origin));
        return new Reading.Binding(
                row.ownName() + " / " + CellText.oneLine(heading),
                key,
                row.row().cell(column));
    }

    private Problem unclear(List<String> rows) {
        List<String> headings = columns.stream()
                .map(i -> names.heading().name(i).isEmpty()
                        ? Table.columnLetter(i)
                        : CellText.oneLine(names.heading().name(i)))
                .toList();
        return Problem.error(
                "columns-unclear",
                names.table().rowLocation(names.heading().rowNumber()),
                String.join("、", headings),
                rows.get(0));
    }
}
