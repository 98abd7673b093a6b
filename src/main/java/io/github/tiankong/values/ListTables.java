package io.github.tiankong.values;

import io.github.tiankong.form.FieldName;
import io.github.tiankong.form.ListForm;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.NoteRow;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tables whose rows are the entries of a list: each row a 项目, a column for each of the fields 项目.名称, 项目.投资.
 *
 * <p>A table is one if two of its headings, and half of the list's fields, are named; or one where the file or sheet bears
 * the list's name. A heading may say the whole key, what stands behind its point, or the label.
 */
final class ListTables {
    private final Map<String, List<FieldName>> fields = new LinkedHashMap<>();
    private final Map<String, String> sheetNames;
    private final SavedMapping saved;
    private final Map<String, List<Values>> entries = new LinkedHashMap<>();

    ListTables(List<FieldName> names, SavedMapping saved) {
        this.saved = saved;
        for (FieldName name : names) {
            name.list()
                    .ifPresent(list ->
                            fields.computeIfAbsent(list, k -> new ArrayList<>()).add(name));
        }
        sheetNames = ListForm.sheetNames(fields.keySet());
    }

    /** The entries read so far, by list. */
    Map<String, List<Values>> entries() {
        return entries;
    }

    /**
     * A table that holds a list.
     *
     * @param rows the entries
     * @param passedOver a problem for each row that is none
     */
    record Found(String list, Heading heading, FieldMatcher matcher, List<Row> rows, List<Problem> passedOver) {}

    /** Reads a table if it holds a list; a further table of the same list adds to it. */
    Optional<Reading> read(Table table, Collector faults) {
        return find(table).map(found -> read(table, found, faults));
    }

    /** The list a table holds. */
    Optional<Found> find(Table table) {
        for (String list : likeliestFirst(table)) {
            FieldMatcher matcher = new FieldMatcher(fields.get(list));
            Heading heading = new LayoutFinder(matcher, saved, OptionalInt.empty()).headingAcross(table.rows());
            if (heading.rowNumber() > 0 && isEnough(list, fields.get(list).size(), heading, matcher, table)) {
                return Optional.of(found(list, heading, matcher, table));
            }
        }
        return Optional.empty();
    }

    /** The lists, those whose name a table bears before others: several may have the same headings. */
    private List<String> likeliestFirst(Table table) {
        List<String> lists = new ArrayList<>(fields.keySet());
        lists.sort(Comparator.comparing(list -> !ListForm.bears(table, list, sheetNames.get(list))));
        return lists;
    }

    private static Found found(String list, Heading heading, FieldMatcher matcher, Table table) {
        List<Row> entries = new ArrayList<>();
        List<Problem> passedOver = new ArrayList<>();
        for (Row row : table.rows()) {
            if (row.number() <= heading.rowNumber() || row.isBlank() || NoteRow.isNote(row)) {
                continue;
            }
            if (NoteRow.isTotal(row)) {
                passedOver.add(Problem.note("entry-total", table.rowLocation(row.number())));
            } else {
                entries.add(row);
            }
        }
        return new Found(list, heading, matcher, entries, passedOver);
    }

    private boolean isEnough(String list, int all, Heading heading, FieldMatcher matcher, Table table) {
        long found = 0;
        for (int i = 0; i < heading.names().size(); i++) {
            String name = heading.name(i);
            boolean known = !name.isEmpty()
                    && (saved.key(name).isPresent()
                            || matcher.match(name, heading.unit(i)).isSure());
            found += known ? 1 : 0;
        }
        boolean bearsName = ListForm.bears(table, list, sheetNames.get(list));
        return bearsName ? found > 0 : found >= 2 && 2 * found >= all;
    }

    private Reading read(Table table, Found found, Collector faults) {
        Collector headings = new Collector(found.matcher(), saved);
        DocumentColumns columns = new DocumentColumns(found.heading(), table, i -> sample(found.rows(), i), headings);
        headings.values(List.of()).problems().forEach(faults::add);
        found.passedOver().forEach(faults::add);
        List<Values> read = entries.computeIfAbsent(found.list(), k -> new ArrayList<>());
        for (Row row : found.rows()) {
            Collector entry = new Collector(found.matcher(), saved);
            columns.read(row, table, entry);
            read.add(entry.values(List.of()));
        }
        int headingRow = found.heading().rowNumber();
        return new Reading(table.file(), table.sheet(), Layout.LIST_ROWS, headingRow, columns.bindings());
    }

    private static String sample(List<Row> rows, int columnIndex) {
        return rows.stream()
                .map(row -> row.cell(columnIndex))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }
}
