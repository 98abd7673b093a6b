package io.github.tiankong.values;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
    private static final int MOST_MERGED = 200;

    private final SheetSource source;
    private final FieldMatcher matcher;
    private final SavedMapping saved;
    private final Deque<Row> read = new ArrayDeque<>();
    private final Table place;
    private final DocumentColumns columns;
    private final Reading reading;
    private final List<Problem> problems = new ArrayList<>();

    private DocumentRows(
            SheetSource source,
            FieldMatcher matcher,
            SavedMapping saved,
            Table place,
            Heading heading,
            List<Row> head) {
        this.source = source;
        this.matcher = matcher;
        this.saved = saved;
        this.place = place;
        Collector collector = new Collector(matcher, saved);
        this.columns = new DocumentColumns(heading, place, i -> sample(head, heading, i), collector);
        this.reading =
                new Reading(place.file(), place.sheet(), Layout.DOCUMENT_ROWS, heading.rowNumber(), columns.bindings());
        head.stream().filter(row -> row.number() > heading.rowNumber()).forEach(read::add);
        problems.addAll(collector.values(List.of()).problems());
    }

    private static String sample(List<Row> head, Heading heading, int columnIndex) {
        return head.stream()
                .filter(row -> row.number() > heading.rowNumber())
                .map(row -> row.cell(columnIndex))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
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
        String name = InputFile.name(file);
        FieldMatcher matcher = new FieldMatcher(fields);
        LayoutFinder finder = new LayoutFinder(matcher, saved, OptionalInt.empty());
        SheetSource source = Workbooks.open(file, Hidden.LEFT_OUT);
        try {
            while (source.nextSheet()) {
                List<Row> head = source.isHidden() ? List.of() : head(source);
                Heading heading = finder.headingAcross(head);
                if (heading.rowNumber() > 0) {
                    Table place = new Table(name, source.sheet(), List.of(), List.of());
                    return new DocumentRows(source, matcher, saved, place, heading, head);
                }
            }
        } catch (InputException | RuntimeException e) {
            close(source, name);
            throw e;
        }
        close(source, name);
        throw new InputException(Problem.error("table-unmatched", Location.ofFile(name)));
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
        return reading;
    }

    /** What was wrong with the headings, and, after the last row, with the cells of the table. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(source.problems());
        // of a merge over several rows all documents but the first have nothing
        source.merged().stream()
                .filter(merged ->
                        merged.firstRow() > reading.headingRowNumber() && merged.lastRow() > merged.firstRow())
                .limit(MOST_MERGED)
                .forEach(merged -> all.add(merged.problem(place)));
        return all;
    }

    /** The next document, empty after the last row. */
    public Optional<Document> next() throws InputException {
        for (Optional<Row> row = nextRow(); row.isPresent(); row = nextRow()) {
            if (isDocument(row.get())) {
                Collector collector = new Collector(matcher, saved);
                columns.read(row.get(), place, collector);
                return Optional.of(new Document(row.get().number(), collector.values(List.of())));
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
            problems.add(Problem.note("row-total", place.rowLocation(row.number())));
        }
        return !total;
    }

    private Optional<Row> nextRow() throws InputException {
        return read.isEmpty() ? source.nextRow() : Optional.of(read.remove());
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
