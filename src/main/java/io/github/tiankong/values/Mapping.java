package io.github.tiankong.values;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.MergedCells;
import io.github.tiankong.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the fields of a template in tables, whatever their layout. */
public final class Mapping {
    private Mapping() {}

    /** The fields a name is most like, the likeliest first: to be offered to a person, never to be taken unasked. */
    public static List<FieldName> like(String name, List<FieldName> fields) {
        FieldMatcher matcher = new FieldMatcher(fields);
        List<FieldName> same = matcher.match(name, "").fields();
        return same.isEmpty() ? matcher.suggestions(name) : same;
    }

    /** The values of one document, from tables nobody has mapped by hand. */
    public static Mapped map(List<Table> tables, List<FieldName> fields) {
        return map(tables, fields, SavedMapping.NONE);
    }

    /**
     * The values of one document. Problems, besides those of the tables: {@code column-unmatched}, {@code
     * column-unmatched-like}, {@code cells-merged}, {@code value-conflict}, {@code value-to-confirm}, {@code table-unmatched}, {@code
     * rows-many}, {@code months-unclear}.
     *
     * @param saved what somebody has said of these tables before; it goes before anything found
     */
    public static Mapped map(List<Table> tables, List<FieldName> fields, SavedMapping saved) {
        return map(tables, fields, saved, OptionalInt.empty());
    }

    /**
     * The same, where a table holds a row for each of many documents.
     *
     * @param documentRow the row of the document, from 1 as a spreadsheet program counts; a table without values there is a
     *     problem {@code row-missing}
     */
    public static Mapped map(List<Table> tables, List<FieldName> fields, SavedMapping saved, OptionalInt documentRow) {
        return map(tables, fields, saved, documentRow, ReportPeriod.NONE);
    }

    /**
     * The same for a report whose text tells its period, which tables have to agree with and which chooses among months.
     * Problems besides: {@code period-other}, {@code months-read}, {@code months-last}, {@code months-other}.
     *
     * @param told what the text tells; values of the tables go before it
     */
    public static Mapped map(
            List<Table> tables,
            List<FieldName> fields,
            SavedMapping saved,
            OptionalInt documentRow,
            ReportPeriod told) {
        Mapped mapped = mapOnce(tables, fields, saved, documentRow, told);
        ReportPeriod given = told.with(mapped.values().current());
        return given.equals(told) ? mapped : mapOnce(tables, fields, saved, documentRow, given);
    }

    private static Mapped mapOnce(
            List<Table> tables,
            List<FieldName> fields,
            SavedMapping saved,
            OptionalInt documentRow,
            ReportPeriod period) {
        FieldMatcher matcher =
                new FieldMatcher(fields.stream().filter(f -> f.list().isEmpty()).toList());
        Collector collector = new Collector(matcher, saved, period);
        ListTables lists = new ListTables(fields, saved);
        LayoutFinder finder = new LayoutFinder(matcher, saved, documentRow);
        List<Reading> readings = new ArrayList<>();
        for (Table table : tables) {
            int before = readings.size();
            // a row that was chosen is sought in the sheet as a whole
            List<Table> blocks = documentRow.isPresent() ? List.of(table) : Blocks.of(table, finder::standsAlone);
            for (Table block : blocks) {
                Optional<Reading> list = lists.read(block, collector);
                List<Reading> read = list.isPresent() ? List.of(list.get()) : read(block, finder, collector);
                readings.addAll(read);
                read.stream()
                        .findFirst()
                        .ifPresent(reading -> MergedCells.among(withoutUnits(block), reading.headingRowNumber())
                                .forEach(collector::add));
            }
            if (readings.size() == before) {
                collector.add(unmatched(table, tables));
            }
        }
        Values values = collector.values(tables);
        return new Mapped(new Values(values.current(), values.last(), values.problems(), lists.entries()), readings);
    }

    private static List<Reading> read(Table block, LayoutFinder finder, Collector collector) {
        return SideBySide.of(block).stream()
                .flatMap(part -> finder.find(part).stream())
                .map(found -> found.read(collector))
                .toList();
    }

    /** A unit merged over several rows is that of them all, and nothing is missing there. */
    private static Table withoutUnits(Table table) {
        List<MergedCells> others = table.merged().stream()
                .filter(area -> table.rows().stream()
                        .filter(row -> row.number() == area.firstRow())
                        .noneMatch(row -> UnitLine.isUnit(row.cell(area.firstColumn() - 1))))
                .toList();
        return new Table(table.file(), table.sheet(), table.rows(), others, table.problems());
    }

    /** A workbook may well have sheets that are about something else. */
    private static Problem unmatched(Table table, List<Table> tables) {
        Location location = new Location(table.file(), table.sheet(), 0, "", "", "");
        return tables.size() == 1
                ? Problem.error("table-unmatched", location)
                : Problem.warning("table-unmatched", location);
    }
}
