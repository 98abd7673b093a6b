package io.github.tiankong.batch;

import io.github.tiankong.files.PendingFile;
import io.github.tiankong.form.TableFile;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.problem.Wording;
import io.github.tiankong.sheet.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The report of a run as a table, in the order of the rows: one line a row without findings, otherwise one an error or
 * warning; one for each row that was passed over.
 */
public final class BatchReport implements RowListener {
    private final TableFile table;
    private final Texts texts;
    private final PassedOver passedOver;

    /** The rows above one that have no document, a problem each; every one is told once. */
    @FunctionalInterface
    public interface PassedOver {
        List<Problem> takeAbove(int rowNumber);
    }

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

    private BatchReport(TableFile table, Texts texts, PassedOver passedOver) {
        this.table = table;
        this.texts = texts;
        this.passedOver = passedOver;
    }

    /** Begins a report, which replaces one of an earlier run. */
    public static BatchReport open(Path file, Texts texts, PassedOver passedOver) throws OutputException {
        PendingFile.sweep(file.toAbsolutePath().getParent());
        return new BatchReport(TableFile.open(texts.headings(), file), texts, passedOver);
    }

    @Override
    public void settled(Row row, RowOutcome outcome) throws OutputException {
        addPassedOver(row.number());
        List<Problem> told = outcome.problems().stream()
                .filter(p -> p.severity() != Severity.NOTE)
                .toList();
        if (told.isEmpty()) {
            table.add(line(outcome, "", "", "", ""));
        }
        for (Problem problem : told) {
            table.add(line(
                    outcome,
                    problem.code(),
                    problem.location().column(),
                    texts.wording().reason(problem),
                    texts.wording().advice(problem)));
        }
    }

    private void addPassedOver(int above) throws OutputException {
        for (Problem problem : passedOver.takeAbove(above)) {
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
