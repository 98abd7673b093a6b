package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.BatchSummary;
import io.github.tiankong.batch.RowListener;
import io.github.tiankong.batch.RowOutcome;
import io.github.tiankong.batch.RowStatus;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.sheet.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the rows of a run and keeps why the failed ones failed. */
final class RunLog implements RowListener {
    /** Nobody reads more on a screen; the table of failed rows holds them all. */
    static final int MOST_KEPT = 5_000;

    private final List<FailedRow> failed = new ArrayList<>();
    private final Map<RowStatus, Integer> counts = new EnumMap<>(RowStatus.class);

    @Override
    public void settled(Row row, RowOutcome outcome) {
        counts.merge(outcome.status(), 1, Integer::sum);
        if (outcome.status() != RowStatus.FAILED) {
            return;
        }
        boolean hasErrors = outcome.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
        Severity cause = hasErrors ? Severity.ERROR : Severity.WARNING;
        for (Problem problem : outcome.problems()) {
            if (problem.severity() == cause && failed.size() < MOST_KEPT) {
                failed.add(new FailedRow(outcome.rowNumber(), outcome.name(), problem));
            }
        }
    }

    List<FailedRow> failed() {
        return List.copyOf(failed);
    }

    /** What was done of a run that broke off. */
    BatchSummary brokenOff(int total) {
        return new BatchSummary(
                total,
                counts.getOrDefault(RowStatus.WRITTEN, 0),
                counts.getOrDefault(RowStatus.KEPT, 0),
                counts.getOrDefault(RowStatus.FAILED, 0),
                true);
    }

    @Override
    public void finish() {
        // all was noted when it came
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
