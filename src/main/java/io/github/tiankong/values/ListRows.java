package io.github.tiankong.values;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.sheet.MergedCells;
import io.github.tiankong.sheet.Table;
import io.github.tiankong.sheet.TableReader;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table whose rows are the entries of a list for many documents, not yet read as values: it can be sent elsewhere.
 *
 * @param list the list's key
 * @param head what stands above the rows
 * @param rows each with what is wrong with its cells
 */
public record ListRows(String list, TableHead head, List<DocumentRow> rows) implements Serializable {

    public ListRows {
        rows = List.copyOf(rows);
    }

    /**
     * The tables of a file that hold lists, which may be none, and what was found on the way.
     *
     * @param problems of what concerns the table as a whole
     */
    public record Found(List<ListRows> tables, List<Problem> problems) {
        public Found {
            tables = List.copyOf(tables);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a file, whose other sheets are passed over: at most 2 million cells.
     *
     * @param fields those of the lists among others
     * @throws InputException as {@link TableReader#read}
     */
    public static Found read(Path file, List<FieldName> fields, SavedMapping saved, Hidden hidden)
            throws InputException {
        ListTables lists = new ListTables(fields, saved);
        List<ListRows> tables = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Table table : TableReader.read(file, hidden)) {
            lists.find(table).ifPresent(found -> {
                Map<Integer, List<Problem>> faults = table.problems().stream()
                        .collect(Collectors.groupingBy(
                                p -> p.location().rowNumber(), TreeMap::new, Collectors.toList()));
                List<DocumentRow> rows = found.rows().stream()
                        .map(row -> new DocumentRow(row, faults.getOrDefault(row.number(), List.of())))
                        .toList();
                TableHead head = TableHead.of(table.file(), table.sheet(), found.heading(), table.rows());
                tables.add(new ListRows(found.list(), head, rows));
                found.rows().forEach(row -> faults.remove(row.number()));
                faults.values().forEach(problems::addAll);
                problems.addAll(found.passedOver());
                MergedCells.among(table, found.heading().rowNumber()).forEach(problems::add);
            });
        }
        if (tables.isEmpty()) {
            problems.add(Problem.error("table-unmatched", Location.ofFile(InputFile.name(file))));
        }
        return new Found(tables, problems);
    }
}
