package io.github.tiankong.batch;

import io.github.tiankong.files.PendingFile;
import io.github.tiankong.form.EarlierTable;
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
 * warning.
 */
public final class BatchReport implements RowListener {
    private final TableFile table;
    private final Texts texts;

    /**
     * The words of the report in the reader's language.
     *
     * @param headings row, output, status, code, column, reason, advice
     * @param statuses a word for each status
     * @param wording the sentences of the problems
     */
    public record Texts(List<String> headings, Map<RowStatus, String> statuses, Wording wording) {
        public Texts {
            headings = List.copyOf(headings);
            statuses = Map.copyOf(statuses);
        }
    }

    private BatchReport(TableFile table, Texts texts) {
        this.table = table;
        this.texts = texts;
    }

    /**
     * Begins a report, which replaces one of an earlier run and nothing else.
     *
     * @param earlier the headings of such reports
     */
    public static BatchReport open(Path file, Texts texts, List<List<String>> earlier) throws OutputException {
        EarlierTable.requireNoOther(file, earlier);
        PendingFile.sweep(file.toAbsolutePath().getParent());
        return new BatchReport(TableFile.open(texts.headings(), file), texts);
    }

    @Override
    public void settled(Row row, RowOutcome outcome) throws OutputException {
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
        table.commit();
    }

    @Override
    public void close() {
        table.close();
    }
}
