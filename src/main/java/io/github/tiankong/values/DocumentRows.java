package io.github.tiankong.values;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.MergedCells;
import io.github.tiankong.sheet.NoteRow;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.SheetChoice;
import io.github.tiankong.sheet.SheetSource;
import io.github.tiankong.sheet.TableReader;
import io.github.tiankong.sheet.WantedSheets;
import io.github.tiankong.sheet.Workbooks;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * A table with a row a document, read a row at a time in flat memory: the source of a batch. Of a workbook, the first
 * sheet whose headings name fields; further ones of that kind are told. Rows that add up the others (合计) and notes are
 * passed over, hidden rows too, each of which {@link #takePassedOver} tells.
 *
 * <p>Not for several threads. The caller closes it.
 */
public final class DocumentRows implements Closeable {
    private static final int HEADING_SEARCH_ROWS = 20;
    private static final int MOST_PROBLEMS = 200;
    private static final int MOST_MERGED = 200;

    private final SheetSource source;
    private final WantedSheets sheets;
    private final LayoutFinder finder;
    private final Deque<Row> read = new ArrayDeque<>();
    private final Map<Integer, List<Problem>> faults = new HashMap<>();
    private final TableHead head;
    private final RowValues columns;
    private final List<Problem> problems = new ArrayList<>();
    private final Queue<Problem> passedOver =
            new PriorityQueue<>(Comparator.comparingInt(p -> p.location().rowNumber()));
    private List<MergedCells> merged = List.of();
    private boolean atEnd;

    private DocumentRows(
            SheetSource source, WantedSheets sheets, LayoutFinder finder, RowValues columns, List<Row> above) {
        this.source = source;
        this.sheets = sheets;
        this.finder = finder;
        this.columns = columns;
        this.head = columns.head();
        above.stream().filter(row -> row.number() > head.rowNumber()).forEach(read::add);
        problems.addAll(columns.problems());
        takeFaults(read);
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
        return open(file, fields, saved, SheetChoice.VISIBLE);
    }

    /**
     * The same of what the user wants read.
     *
     * @throws InputException also {@code sheet-missing}
     */
    public static DocumentRows open(Path file, List<FieldName> fields, SavedMapping saved, SheetChoice choice)
            throws InputException {
        String name = InputFile.name(file);
        FieldMatcher matcher = new FieldMatcher(fields);
        LayoutFinder finder = new LayoutFinder(matcher, saved, OptionalInt.empty());
        SheetSource source = Workbooks.open(file, choice.hidden());
        WantedSheets sheets = new WantedSheets(source, name, choice);
        try {
            while (sheets.next()) {
                List<Row> head = head(source);
                Heading heading = finder.headingAcross(head);
                if (heading.rowNumber() > 0) {
                    TableHead tableHead = TableHead.of(name, source.sheet(), heading, head);
                    return new DocumentRows(source, sheets, finder, new RowValues(tableHead, fields, saved), head);
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
     * The rows at the top of the first sheet that is wanted, for a person to say what a table is whose headings name no field.
     *
     * @throws InputException as {@link TableReader#read}
     */
    public static List<Row> top(Path file, SheetChoice choice) throws InputException {
        String name = InputFile.name(file);
        try (SheetSource source = Workbooks.open(file, choice.hidden())) {
            WantedSheets sheets = new WantedSheets(source, name, choice);
            List<Row> top = List.of();
            while (top.isEmpty() && sheets.next()) {
                top = head(source);
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
        merged.stream()
                .filter(area -> area.firstRow() > head.rowNumber() && area.lastRow() > area.firstRow())
                .limit(MOST_MERGED)
                .forEach(area -> all.add(area.problem(head.place())));
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
        Location place = Location.ofRow(head.file(), head.sheet(), row.number());
        if (row.isBlank()) {
            return false;
        }
        if (NoteRow.isNote(row)) {
            passOver(Problem.note("row-note", place, row.cell(row.firstFilled(0))));
            return false;
        }
        if (NoteRow.isTotal(row)) {
            passOver(Problem.note("row-total", place));
            return false;
        }
        return true;
    }

    private void passOver(Problem problem) {
        passedOver.add(problem);
        note(problem);
    }

    /**
     * The rows above this one that have no document because they are notes, totals or hidden, as far as they were not taken
     * before: a problem each, in their order.
     *
     * @param rowNumber from 1; those behind the last row are known once {@link #nextRow} has met the end
     */
    public List<Problem> takePassedOver(int rowNumber) {
        List<Problem> taken = new ArrayList<>();
        while (!passedOver.isEmpty() && passedOver.peek().location().rowNumber() < rowNumber) {
            taken.add(passedOver.remove());
        }
        return taken;
    }

    private Optional<Row> advance() throws InputException {
        if (!read.isEmpty()) {
            return Optional.of(read.remove());
        }
        if (atEnd) {
            return Optional.empty();
        }
        Optional<Row> row = source.nextRow();
        takeFaults(row.stream().toList());
        if (row.isEmpty()) {
            atEnd = true;
            merged = source.merged();
            lookAtOtherSheets();
        }
        return row;
    }

    /** What concerns one of the rows just read is kept for it, the rest is told of the table. */
    private void takeFaults(Collection<Row> rows) {
        for (Problem problem : source.takeProblems()) {
            int number = problem.location().rowNumber();
            if (rows.stream().anyMatch(row -> row.number() == number)) {
                faults.computeIfAbsent(number, n -> new ArrayList<>()).add(problem);
            } else if (number > head.rowNumber()) {
                passOver(problem);
            } else {
                note(problem);
            }
        }
    }

    /** Tells the hidden ones, and those that might have been meant too because they name half as many fields or more. */
    private void lookAtOtherSheets() throws InputException {
        long named = finder.names(head.heading());
        while (sheets.next()) {
            Heading heading = finder.headingAcross(head(source));
            if (heading.rowNumber() > 0 && 2 * finder.names(heading) >= named) {
                note(Problem.warning("sheet-unread", Location.ofRow(head.file(), source.sheet(), 0), head.sheet()));
            }
        }
        sheets.takeProblems().forEach(this::note);
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
