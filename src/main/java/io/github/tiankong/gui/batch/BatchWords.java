package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.BatchProgress;
import io.github.tiankong.batch.BatchSummary;
import io.github.tiankong.check.Checks;
import io.github.tiankong.gui.language.Messages;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentences of the place that are put together from numbers, in the language of this moment. */
final class BatchWords {
    private static final int MOST_ROWS_NAMED = 6;
    private static final int SECONDS_IN_MINUTE = 60;

    /** Sentences of the command line that name an option of its own, in the words of the window. */
    private static final Map<String, String> OWN = Map.of(
            "batch-list-missing", "batch.problem.missing",
            "lists-none", "batch.problem.useless",
            "resume-lists", "batch.problem.changed",
            "resume-options", "batch.problem.options",
            "sheet-unread", "batch.problem.unread",
            "sheet-missing", "batch.problem.sheet",
            "sheet-hidden", "batch.problem.hidden",
            "column-hidden", "batch.problem.hidden",
            "row-hidden", "batch.problem.hidden",
            "rows-hidden", "batch.problem.rows");

    private BatchWords() {}

    /** A problem with its place. */
    static String sentence(Problem problem, Messages messages) {
        String key = OWN.get(problem.code());
        return key == null
                ? messages.sentence(problem)
                : messages.now(
                        key,
                        problem.location().file(),
                        problem.arguments().isEmpty() ? "" : problem.arguments().get(0),
                        new Wording(messages.locale()).place(problem.location()));
    }

    /** How the entries of a list come to the rows. */
    static String joined(JoinedList list, Messages messages) {
        String entries = Integer.toString(list.entries());
        if (list.shared().isEmpty()) {
            return messages.now("batch.lists.apart", list.list(), entries);
        }
        String columns = String.join(messages.now("batch.rows.comma"), list.shared());
        int unused = list.unused().orElse(0);
        return unused > 0
                ? messages.now("batch.lists.partly", list.list(), entries, columns, Integer.toString(unused))
                : messages.now("batch.lists.joined", list.list(), entries, columns);
    }

    /** What a problem is and what to do, where its place is shown beside it. */
    static String withoutPlace(Problem problem, Messages messages) {
        if (problem.code().equals(Checks.OPEN)) {
            return reason(problem, messages) + messages.now("batch.open.joint") + advice(problem, messages);
        }
        return messages.sentence(
                new Problem(problem.code(), problem.severity(), Location.NOWHERE, problem.arguments()));
    }

    /** What is wrong. Of an open blank the sentence of the command line would name an option of its own. */
    static String reason(Problem problem, Messages messages) {
        return problem.code().equals(Checks.OPEN)
                ? messages.now("batch.open.reason", problem.arguments().get(0))
                : new Wording(messages.locale()).reason(problem);
    }

    /** What to do about it. */
    static String advice(Problem problem, Messages messages) {
        return problem.code().equals(Checks.OPEN)
                ? messages.now("batch.open.advice")
                : new Wording(messages.locale()).advice(problem);
    }

    /** How far a run is, how fast, how long still. */
    static String progress(BatchProgress.State state, Messages messages) {
        String done = messages.now("batch.run.done", Integer.toString(state.done()), Integer.toString(state.total()));
        if (state.perSecond() <= 0) {
            return done;
        }
        String speed = state.perSecond() < 10
                ? String.format(Locale.ROOT, "%.1f", state.perSecond())
                : Long.toString(Math.round(state.perSecond()));
        return String.join(
                " · ",
                done,
                messages.now("batch.run.speed", speed),
                messages.now("batch.run.left", time(state.secondsLeft(), messages)),
                messages.now("batch.run.failed", Integer.toString(state.failed())));
    }

    private static String time(long seconds, Messages messages) {
        String rest = Long.toString(seconds % SECONDS_IN_MINUTE);
        return seconds < SECONDS_IN_MINUTE
                ? messages.now("batch.time.seconds", rest)
                : messages.now("batch.time.minutes", Long.toString(seconds / SECONDS_IN_MINUTE), rest);
    }

    /** The rows a finding is in, named as far as they are few. */
    static String rows(List<Integer> rowNumbers, Messages messages) {
        String named = rowNumbers.stream()
                .limit(MOST_ROWS_NAMED)
                .map(Object::toString)
                .collect(Collectors.joining(messages.now("batch.rows.comma")));
        return rowNumbers.size() > MOST_ROWS_NAMED
                ? messages.now("batch.rows.many", named, Integer.toString(rowNumbers.size()))
                : messages.now("batch.rows.few", named);
    }

    /** What became of a run, in one line. */
    static String outcome(BatchOutcome outcome, Messages messages) {
        BatchSummary summary = outcome.summary();
        String written = Integer.toString(summary.written());
        if (outcome.isNothing()) {
            return messages.now(outcome.brokenOff().isPresent() ? "batch.whole.broken" : "batch.whole.stopped");
        }
        if (outcome.brokenOff().isPresent()) {
            return messages.now("batch.done.broken", written);
        }
        if (summary.cancelled()) {
            return messages.now(
                    "batch.done.stopped", Integer.toString(summary.done()), Integer.toString(summary.total()));
        }
        return summary.failed() > 0
                ? messages.now("batch.done.partly", written, Integer.toString(summary.failed()))
                : messages.now("batch.done.all", written);
    }
}
