package io.github.tiankong.values;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Hidden;
import io.github.tiankong.sheet.NoteRow;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.SheetSource;
import io.github.tiankong.sheet.TableReader;
import io.github.tiankong.sheet.Workbooks;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table with a row a document, read a row at a time in flat memory: the source of a batch. Of a workbook, the first
 * sheet whose headings name fields. Rows that add up the others (合计) and notes below are passed over.
 *
 * <p>Not for several threads. The caller closes it.
 */
public final class DocumentRows implements Closeable {
    private static final int HEADING_SEARCH_ROWS = 20;
    private static final int MOST_PROBLEMS = 200;
    private static final int MOST_MERGED = 200;

    private final SheetSource source;
    private final Deque<Row> read = new ArrayDeque<>();
    private final Map<Integer, List<Problem>> faults = new HashMap<>();
    private final TableHead head;
    private final RowValues columns;
    private final List<Problem> problems = new ArrayList<>();

    private DocumentRows(SheetSource source, RowValues columns, List<Row> above) {
        this.source = source;
        this.columns = columns;
        this.head = columns.head();
        above.stream().filter(row -> row.number() > head.rowNumber()).forEach(read::add);
        problems.addAll(columns.problems());
        takeFaults(above.get(0).number(), above.get(above.size() - 1).number());
    }

    /**
     * One document.
     *
     * @param rowNumber its row, from 1
     * @param values its values; their problems are those of this row
     */
    public record Document(int rowNumber, Values values) {}

    /**
     * Opens a table and finds its headings.
     *
     * @throws InputException as {@link TableReader#read}, or {@code table-unmatched}
     */
    public static DocumentRows open(Path file, List<FieldName> fields, SavedMapping saved) throws InputException {
        return open(file, fields, saved, Hidden.LEFT_OUT);
    }

    /** The same, with what is hidden if that is wanted. */
    public static DocumentRows open(Path file, List<FieldName> fields, SavedMapping saved, Hidden hidden)
            throws InputException {
        String name = InputFile.name(file);
        FieldMatcher matcher = new FieldMatcher(fields);
        LayoutFinder finder = new LayoutFinder(matcher, saved, OptionalInt.empty());
        SheetSource source = Workbooks.open(file, hidden);
        try {
            while (source.nextSheet()) {
                boolean passedOver = hidden == Hidden.LEFT_OUT && source.isHidden();
                List<Row> head = passedOver ? List.of() : head(source);
                Heading heading = finder.headingAcross(head);
                if (heading.rowNumber() > 0) {
                    TableHead tableHead = TableHead.of(name, source.sheet(), heading, head);
                    return new DocumentRows(source, new RowValues(tableHead, fields, saved), head);
                }
            }
        } catch (InputException | RuntimeException e) {
            close(source, name);
            throw e;
        }
        close(source, name);
        throw new InputException(Problem.error("table-unmatched", Location.ofFile(name)));
    }

    /**
     * The rows at the top of the first sheet people see, for a person to say what a table is whose headings name no field.
     *
     * @throws InputException as {@link TableReader#read}
     */
    public static List<Row> top(Path file) throws InputException {
        String name = InputFile.name(file);
        try (SheetSource source = Workbooks.open(file, Hidden.LEFT_OUT)) {
            List<Row> top = List.of();
            while (top.isEmpty() && source.nextSheet()) {
                top = source.isHidden() ? List.of() : head(source);
            }
            return top;
        } catch (IOException e) {
            throw new InputException(Problem.error("file-unreadable", Location.ofFile(name)), e);
        }
    }

    private static List<Row> head(SheetSource source) throws InputException {
        List<Row> head = new ArrayList<>();
        while (head.size() < HEADING_SEARCH_ROWS) {
            Optional<Row> row = source.nextRow();
            if (row.isEmpty()) {
                break;
            }
            head.add(row.get());
        }
        return head;
    }

    private static void close(SheetSource source, String name) throws InputException {
        try {
            source.close();
        } catch (IOException e) {
            throw new InputException(Problem.error("file-unreadable", Location.ofFile(name)), e);
        }
    }

    /** How the columns were understood. */
    public Reading reading() {
        return columns.reading();
    }

    /** What stands above the rows, from which {@link RowValues} can be made anew. */
    public TableHead head() {
        return head;
    }

    /** What was wrong with the headings, and, after the last row, with the table. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        // of a merge over several rows all documents but the first have nothing
        source.merged().stream()
                .filter(merged -> merged.firstRow() > head.rowNumber() && merged.lastRow() > merged.firstRow())
                .limit(MOST_MERGED)
                .forEach(merged -> all.add(merged.problem(head.place())));
        return all;
    }

    /** The next document, empty after the last row; what is wrong with its cells is told by {@link #problems}. */
    public Optional<Document> next() throws InputException {
        Optional<DocumentRow> next = nextRow();
        next.ifPresent(row -> row.faults().forEach(this::note));
        return next.map(row -> new Document(row.row().number(), columns.read(row.row())));
    }

    /** The next row that is a document, as it stands there; empty after the last one. */
    public Optional<DocumentRow> nextRow() throws InputException {
        for (Optional<Row> row = advance(); row.isPresent(); row = advance()) {
            List<Problem> found = faults.remove(row.get().number());
            if (isDocument(row.get())) {
                return Optional.of(new DocumentRow(row.get(), found == null ? List.of() : found));
            }
        }
        return Optional.empty();
    }

    private boolean isDocument(Row row) {
        if (row.isBlank() || NoteRow.isNote(row)) {
            return false;
        }
        boolean total = NoteRow.isTotal(row);
        if (total) {
            note(Problem.note("row-total", Location.ofRow(head.file(), head.sheet(), row.number())));
        }
        return !total;
    }

    private Optional<Row> advance() throws InputException {
        if (!read.isEmpty()) {
            return Optional.of(read.remove());
        }
        Optional<Row> row = source.nextRow();
        row.ifPresent(r -> takeFaults(r.number(), r.number()));
        return row;
    }

    /** What concerns a row that was just read is kept for it, the rest is told of the table. */
    private void takeFaults(int first, int last) {
        for (Problem problem : source.takeProblems()) {
            int number = problem.location().rowNumber();
            if (number >= first && number <= last && number > head.rowNumber()) {
                faults.computeIfAbsent(number, n -> new ArrayList<>()).add(problem);
            } else {
                note(problem);
            }
        }
    }

    private void note(Problem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
