package io.github.tiankong.sheet;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The door to tables on disk: CSV, TSV, XLSX, XLS, told by their content. A file is only ever read. */
public final class TableReader {
    private static final long MOST_CELLS = 2_000_000;
    private static final long MOST_CHARACTERS = 20_000_000;

    private TableReader() {}

    /**
     * The tables of a file that people see: one for CSV and TSV, one a sheet for workbooks; hidden and empty sheets are
     * left out, hidden rows and columns too, each with a problem. At most 2 million cells; {@code values.DocumentRows} reads
     * more.
     *
     * @throws InputException if the file cannot be read as a table at all: {@code file-missing}, {@code table-empty},
     *     {@code table-encoding}, {@code table-kind}, {@code table-password}, {@code table-damaged}, {@code
     *     table-too-big}, {@code csv-quote-open}, {@code csv-text-after-quote}
     */
    public static List<Table> read(Path file) throws InputException {
        return read(file, Hidden.LEFT_OUT);
    }

    /** The same, with what is hidden if that is wanted. */
    public static List<Table> read(Path file, Hidden hidden) throws InputException {
        return read(file, SheetChoice.of(hidden));
    }

    /**
     * The same, or the one sheet that is wanted.
     *
     * @throws InputException also {@code sheet-missing}
     */
    public static List<Table> read(Path file, SheetChoice choice) throws InputException {
        String name = InputFile.name(file);
        List<Table> tables = new ArrayList<>();
        InputFile.requireFile(file);
        try (SheetSource source = Workbooks.open(file, choice.hidden())) {
            WantedSheets sheets = new WantedSheets(source, name, choice);
            List<Problem> problems = new ArrayList<>();
            Budget budget = new Budget(name);
            while (sheets.next()) {
                List<Row> rows = rows(source, budget);
                problems.addAll(sheets.takeProblems());
                if (!rows.isEmpty()) {
                    problems.addAll(source.problems());
                    tables.add(new Table(name, source.sheet(), rows, source.merged(), problems));
                    problems.clear();
                }
            }
            problems.addAll(sheets.takeProblems());
            return withLateProblems(tables, problems, name);
        } catch (IOException e) {
            throw new InputException(Problem.error("file-unreadable", Location.ofFile(name)), e);
        }
    }

    private static List<Row> rows(SheetSource source, Budget budget) throws InputException {
        List<Row> rows = new ArrayList<>();
        for (Optional<Row> row = source.nextRow(); row.isPresent(); row = source.nextRow()) {
            budget.spend(row.get());
            rows.add(row.get());
        }
        return rows.stream().allMatch(Row::isBlank) ? List.of() : rows;
    }

    /** Sheets hidden behind the last visible one are told with it. */
    private static List<Table> withLateProblems(List<Table> tables, List<Problem> late, String name)
            throws InputException {
        if (tables.isEmpty()) {
            throw new InputException(Problem.error("table-empty", Location.ofFile(name)));
        }
        Table last = tables.remove(tables.size() - 1);
        List<Problem> problems = new ArrayList<>(last.problems());
        problems.addAll(late);
        tables.add(new Table(last.file(), last.sheet(), last.rows(), last.merged(), problems));
        return tables;
    }

    /** What one file may hold, so that a small file made to grow cannot take the memory. */
    private static final class Budget {
        private final String file;
        private long cells = MOST_CELLS;
        private long characters = MOST_CHARACTERS;

        Budget(String file) {
            this.file = file;
        }

        void spend(Row row) throws InputException {
            cells -= row.cells().size();
            for (String cell : row.cells()) {
                characters -= cell.length();
            }
            if (cells < 0 || characters < 0) {
                throw new InputException(Problem.error("table-too-big", Location.ofFile(file)));
            }
        }
    }
}
