package io.github.tiankong.batch;

import io.github.tiankong.files.PendingFile;
import io.github.tiankong.form.EarlierTable;
import io.github.tiankong.form.TableFile;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.problem.Wording;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.values.DocumentRows;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The report of a run as a table, in the order of the rows: one line a row without findings, otherwise one an error or
 * warning, or a note of what is printed; one for each row that was passed over.
 */
public final class BatchReport implements RowListener {
    /** The notes that say what is printed otherwise than the row has it. */
    private static final Set<String> NOTES = Set.of(DocumentMaker.OPEN, "words-once");

    private final TableFile table;
    private final Texts texts;
    private final DocumentRows rows;

    /**
     * The words of the report in the reader's language.
     *
     * @param headings row, output, status, code, column, reason, advice
     * @param statuses a word for each status
     * @param passedOver the word for a row that is none of the documents
     * @param wording the sentences of the problems
     */
    public record Texts(List<String> headings, Map<RowStatus, String> statuses, String passedOver, Wording wording) {
        public Texts {
            headings = List.copyOf(headings);
            statuses = Map.copyOf(statuses);
        }
    }

    private BatchReport(TableFile table, Texts texts, DocumentRows rows) {
        this.table = table;
        this.texts = texts;
        this.rows = rows;
    }

    /**
     * Begins a report, which replaces one of an earlier run and nothing else.
     *
     * @param earlier the headings of such reports
     * @param rows what the run goes through, asked for the rows it passes over
     */
    public static BatchReport open(Path file, Texts texts, List<List<String>> earlier, DocumentRows rows)
            throws OutputException {
        EarlierTable.requireNoOther(file, earlier);
        PendingFile.sweep(file.toAbsolutePath().getParent());
        return new BatchReport(TableFile.open(texts.headings(), file), texts, rows);
    }

    @Override
    public void settled(Row row, RowOutcome outcome) throws OutputException {
        addPassedOver(row.number());
        List<Problem> told = outcome.problems().stream()
                .filter(p -> p.severity() != Severity.NOTE
                        || outcome.status() != RowStatus.FAILED && NOTES.contains(p.code()))
                .toList();
        if (told.isEmpty()) {
            table.add(line(outcome, "", "", "", ""));
        }
        for (Problem problem : told) {
            table.add(line(
                    outcome,
                    problem.code(),
                    isOfTable(problem) ? problem.location().column() : "",
                    reason(problem),
                    texts.wording().advice(problem)));
        }
    }

    /** What is wrong elsewhere, such as in the table of a list, says where. */
    private String reason(Problem problem) {
        String reason = texts.wording().reason(problem);
        return isOfTable(problem) ? reason : texts.wording().place(problem.location()) + ": " + reason;
    }

    private boolean isOfTable(Problem problem) {
        Location place = problem.location();
        return place.rowNumber() == 0
                || place.file().equals(rows.head().file())
                        && place.sheet().equals(rows.head().sheet());
    }

    private void addPassedOver(int above) throws OutputException {
        for (Problem problem : rows.takePassedOver(above)) {
            table.add(List.of(
                    Integer.toString(problem.location().rowNumber()),
                    "",
                    texts.passedOver(),
                    problem.code(),
                    "",
                    texts.wording().reason(problem),
                    texts.wording().advice(problem)));
        }
    }

    private List<String> line(RowOutcome outcome, String code, String column, String reason, String advice) {
        return List.of(
                Integer.toString(outcome.rowNumber()),
                outcome.name(),
                texts.statuses().get(outcome.status()),
                code,
                column,
                reason,
                advice);
    }

    @Override
    public void finish() throws OutputException {
        addPassedOver(Integer.MAX_VALUE);
        table.commit();
    }

    @Override
    public void close() {
        table.close();
    }
}
