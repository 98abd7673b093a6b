package io.github.tiankong.values;

import io.github.tiankong.problem.InputException;
import java.nio.file.Path;
import java.util.List;

/** The door to tables on disk. A file is only ever read. */
public final class TableReader {
    private TableReader() {}

    /**
     * All tables of a file: one for CSV and TSV.
     *
     * @throws InputException if the file cannot be read as a table at all: {@code file-missing}, {@code table-empty},
     *     {@code table-encoding}, {@code csv-quote-open}, {@code csv-text-after-quote}
     */
    public static List<Table> read(Path file) throws InputException {
        return List.of(CsvTableReader.read(file));
    }
}
