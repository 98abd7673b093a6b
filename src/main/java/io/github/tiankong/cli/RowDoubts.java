package io.github.tiankong.cli;

import io.github.tiankong.batch.DocumentMaker;
import io.github.tiankong.batch.RowOutcome;
import io.github.tiankong.batch.RowStatus;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a run says at its end of documents that were made but should be looked at: open blanks, doubts, words printed once. */
final class RowDoubts {
    private int open;
    private int withOpen;
    private int doubtful;
    private int shortened;
    private Optional<Problem> doubt = Optional.empty();
    private Optional<Problem> once = Optional.empty();

    void note(RowOutcome outcome) {
        if (outcome.status() == RowStatus.FAILED) {
            return;
        }
        List<Problem> problems = outcome.problems();
        for (Problem problem : problems) {
            if (problem.code().equals(DocumentMaker.OPEN)) {
                withOpen++;
                open += Integer.parseInt(problem.arguments().get(0));
            }
        }
        Optional<Problem> warning = problems.stream()
                .filter(p -> p.severity() == Severity.WARNING && !p.code().startsWith("name-"))
                .findFirst();
        doubtful += warning.isPresent() ? 1 : 0;
        doubt = doubt.or(() -> warning);
        Optional<Problem> word =
                problems.stream().filter(p -> p.code().equals("words-once")).findFirst();
        shortened += word.isPresent() ? 1 : 0;
        once = once.or(() -> word);
    }

    /** Names of files were told before the run. */
    void tell(Voice voice, BatchOptions options) {
        if (open > 0) {
            String gaps = voice.text("gaps." + options.gaps.name().toLowerCase(Locale.ROOT));
            voice.say("batch.open", open, withOpen, gaps);
        }
        once.ifPresent(problem -> {
            voice.say("batch.once", shortened);
            voice.tell(problem);
        });
        doubt.ifPresent(problem -> {
            voice.say(options.report == null ? "batch.doubts" : "batch.doubts-reported", doubtful);
            voice.tell(problem);
        });
    }
}
