package io.github.tiankong.form;

import io.github.tiankong.problem.OutputException;
import java.nio.file.Path;
import java.util.List;

/** Writes a table of texts that is at hand; see {@link TableFile}. */
public final class TableWriter {
    private TableWriter() {}

    /**
     * Writes the table. In CSV, cells that would be formulas are made harmless; in XLSX every cell is text.
     *
     * @param headings the first row, which stays in sight in XLSX
     */
    public static void write(List<String> headings, List<List<String>> rows, Path file) throws OutputException {
        write(headings, rows, List.of(), file);
    }

    /** The same with a sheet more for each list; a CSV holds none of them. */
    public static void write(List<String> headings, List<List<String>> rows, List<ListForm> lists, Path file)
            throws OutputException {
        try (TableFile table = TableFile.open(headings, file)) {
            for (List<String> row : rows) {
                table.add(row);
            }
            table.addSheets(lists);
            table.commit();
        }
    }
}
