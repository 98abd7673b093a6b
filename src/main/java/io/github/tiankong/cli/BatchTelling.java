package io.github.tiankong.cli;

import io.github.tiankong.batch.BatchReport;
import io.github.tiankong.batch.BatchSummary;
import io.github.tiankong.batch.NamePlan;
import io.github.tiankong.batch.RowListener;
import io.github.tiankong.batch.RowOutcome;
import io.github.tiankong.batch.RowStatus;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.problem.Wording;
import io.github.tiankong.sheet.Row;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a run says: the names before it, the rows that fail, the sum after it. */
final class BatchTelling implements RowListener {
    /** More than this stands in the report; nobody reads a thousand lines on a screen. */
    private static final int MOST_TOLD = 50;

    private final Voice voice;
    private final RowDoubts doubts = new RowDoubts();
    private int errors;

    BatchTelling(Voice voice) {
        this.voice = voice;
    }

    Voice voice() {
        return voice;
    }

    /** The rule for names, the first ones, and what the rule changes. */
    void plan(NamePlan plan, String pattern) {
        voice.say("batch.rows", plan.rows());
        if (pattern.isEmpty()) {
            return;
        }
        voice.say("batch.rule");
        voice.say("batch.names", pattern, String.join(voice.text("names.separator"), plan.first()));
        int changes = plan.changes().values().stream().mapToInt(i -> i).sum();
        if (changes > 0) {
            voice.say("batch.changes", changes);
            voice.tell(plan.examples());
        }
    }

    @Override
    public void settled(Row row, RowOutcome outcome) {
        doubts.note(outcome);
        if (outcome.status() == RowStatus.FAILED) {
            for (Problem problem : outcome.problems()) {
                if (problem.severity() != Severity.NOTE && errors++ < MOST_TOLD) {
                    voice.tell(problem);
                }
            }
        }
    }

    @Override
    public void finish() {
        if (errors > MOST_TOLD) {
            voice.tellLine(voice.text("problems.more", errors - MOST_TOLD));
        }
    }

    @Override
    public void close() {
        // nothing is held open
    }

    /** A run into one file was stopped. */
    void nothing(BatchSummary summary) {
        voice.say("batch.stopped-file", summary.done(), summary.total());
    }

    /** Something could not be written. */
    void brokenOff(BatchOptions options) {
        voice.say(
                options.dryRun
                        ? "batch.broken-off-dry"
                        : options.writesAllOrNothing() ? "batch.broken-off-file" : "batch.broken-off");
    }

    void summary(BatchSummary summary, BatchOptions options) {
        if (summary.cancelled()) {
            voice.say(options.dryRun ? "batch.stopped-dry" : "batch.stopped", summary.done(), summary.total());
            if (options.merged != null && !options.dryRun) {
                voice.say("batch.stopped-merge", options.merged);
            }
        }
        String key = options.dryRun ? "batch.would" : "batch.done";
        voice.say(key, summary.written(), summary.kept(), summary.failed());
        doubts.tell(voice, options);
    }

    /** The words of the report. */
    static BatchReport.Texts texts(Voice voice) {
        return new BatchReport.Texts(
                headings(voice.locale()),
                statuses(voice),
                voice.text("status.passed-over"),
                new Wording(voice.locale()));
    }

    /** The headings of the report in a language. */
    static List<String> headings(Locale locale) {
        return Stream.of(
                        "report.row",
                        "report.output",
                        "report.status",
                        "report.code",
                        "report.column",
                        "report.reason",
                        "report.advice")
                .map(Voice.bundle(locale)::getString)
                .toList();
    }

    private static Map<RowStatus, String> statuses(Voice voice) {
        Map<RowStatus, String> statuses = new EnumMap<>(RowStatus.class);
        for (RowStatus status : RowStatus.values()) {
            statuses.put(
                    status,
                    switch (status) {
                        case WRITTEN -> voice.text("status.written");
                        case KEPT -> voice.text("status.kept");
                        case FAILED -> voice.text("status.failed");
                    });
        }
        return statuses;
    }
}
