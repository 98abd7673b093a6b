package io.github.tiankong.values;

import io.github.tiankong.form.Headings;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.sheet.CellText;
import io.github.tiankong.sheet.NameFolding;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** The columns of a table with a row a document: which field each one fills. */
final class DocumentColumns {
    /** The faults of cells whose value nobody knows. */
    private static final Set<String> VALUELESS = Set.of("cell-error", "formula-uncalculated");

    /** The fault of a cell whose last digits are lost: they matter in a text, not in a figure. */
    static final String DIGITS_LOST = "cell-digits";

    private final List<Reading.Binding> bindings = new ArrayList<>();
    /** The columns that fill a field. */
    private final List<Bound> bound = new ArrayList<>();
    /** The letters of those that fill one of text. */
    private final Set<String> ofText = new HashSet<>();

    /** @param signed whether the sign of its numbers tells a rise from a fall */
    private record Bound(int index, String name, String key, String unit, boolean signed) {
        Bound in(String otherUnit) {
            return new Bound(index, name, key, otherUnit, signed);
        }
    }

    /**
     * @param place the table, for the origins of its cells; only its rows above are asked
     * @param sample the first cell below it that holds something, else empty; an empty column needs no heading
     */
    DocumentColumns(Heading heading, Table place, IntFunction<String> sample, Collector collector) {
        String tableUnit = UnitLine.find(place, heading.rowNumber(), -1, name -> false);
        Map<String, Integer> seen = new HashMap<>();
        List<String> asked = heading.asked();
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
                boolean dated = !asked.get(i).equals(name) && !collector.isSaid(name);
                key = collector.keyOf(dated ? List.of(asked.get(i), name) : List.of(name), heading.unit(i), location);
            }
            bindings.add(new Reading.Binding(CellText.oneLine(name), key, sample.apply(i)));
            if (!key.isEmpty()) {
                bound.add(new Bound(i, CellText.oneLine(name), key, heading.unit(i), collector.isSigned(key)));
                if (!collector.isNumeric(key)) {
                    ofText.add(Table.columnLetter(i));
                }
            }
        }
        tellUnits(tableUnit, collector);
        yearsTold(heading, asked)
                .ifPresent(told -> collector.add(Problem.note(
                        "columns-years", place.rowLocation(heading.rowNumber()), told.get(0), told.get(1))));
    }

    /** Last year's values are in the unit of this year's beside them where their own heading tells none. */
    private void tellUnits(String tableUnit, Collector collector) {
        Map<String, String> units = new HashMap<>();
        bound.stream().filter(b -> !b.unit().isEmpty()).forEach(b -> units.putIfAbsent(b.key(), b.unit()));
        bound.replaceAll(column -> {
            String beside = LastYear.isKey(column.key()) ? units.get(LastYear.fieldOf(column.key())) : null;
            String fallback = beside == null ? collector.underTable(column.key(), tableUnit) : beside;
            return column.unit().isEmpty() ? column.in(fallback) : column;
        });
    }

    /** Of the columns that tell their years, one of this year and one of last year. */
    private Optional<List<String>> yearsTold(Heading heading, List<String> asked) {
        String now = "";
        String last = "";
        for (Bound column : bound) {
            if (!asked.get(column.index()).equals(heading.name(column.index()))) {
                now = now.isEmpty() && !LastYear.isKey(column.key()) ? column.name() : now;
                last = last.isEmpty() && LastYear.isKey(column.key()) ? column.name() : last;
            }
        }
        return now.isEmpty() || last.isEmpty() ? Optional.empty() : Optional.of(List.of(now, last));
    }

    private static boolean isIgnored(String name) {
        return Headings.of(name).filter(Headings.IGNORED::equals).isPresent();
    }

    List<Reading.Binding> bindings() {
        return bindings;
    }

    /** Hands over the values of one row. */
    void read(Row row, Table place, Collector collector) {
        for (Bound column : bound) {
            if (!row.cell(column.index()).isEmpty()) {
                Origin origin = Origin.ofCell(place.file(), place.sheet(), row.number(), column.name());
                Value value =
                        new Value(row.spaced(column.index()), column.unit(), row.shownDecimals(column.index()), origin);
                collector.addCurrent(column.key(), column.signed() ? value.ofGrowth() : value);
            }
        }
    }

    /**
     * What is wrong with the cells of a row, told of their headings; an error where the cell should fill a field, because an
     * empty place there would be printed as if nobody had had a value.
     */
    List<Problem> faults(DocumentRow row) {
        return row.faults().stream()
                .filter(fault -> !fault.code().equals(DIGITS_LOST)
                        || ofText.contains(fault.location().column()))
                .map(this::named)
                .toList();
    }

    private Problem named(Problem fault) {
        Location place = fault.location();
        for (int i = 0; i < bindings.size(); i++) {
            if (Table.columnLetter(i).equals(place.column())) {
                String name = bindings.get(i).name();
                boolean fills = !bindings.get(i).key().isEmpty() && VALUELESS.contains(fault.code())
                        || fault.code().equals(DIGITS_LOST);
                return new Problem(
                        fault.code(),
                        fills ? Severity.ERROR : fault.severity(),
                        name.isEmpty() ? place : Location.ofCell(place.file(), place.sheet(), place.rowNumber(), name),
                        fault.arguments());
            }
        }
        return fault;
    }

    /** How many columns fill a field. */
    int bound() {
        return bound.size();
    }
}
