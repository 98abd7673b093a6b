package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.batch.BatchEngine;
import io.github.tiankong.batch.BatchProgress;
import io.github.tiankong.batch.BatchSummary;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Voice voice =
            new Voice(new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH, () -> Locale.ENGLISH, Locale.ENGLISH);
    private long now;

    @Test
    void isWrittenOverOnATerminal() {
        ProgressLine line = new ProgressLine(voice, true, () -> now);
        line.at(new BatchProgress.State(100, 1200, 0, 50));
        line.at(new BatchProgress.State(1200, 1200, 2, 4.25));
        line.end();
        voice.flush();
        assertThat(out)
                .hasToString("\r100/1200, 50 a second, 0:22 left, 0 failed"
                        + "\r1200/1200, 4.3 a second, 0:00 left, 2 failed"
                        + System.lineSeparator());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void shorterLineLeavesNothingOfALongerOne() {
        ProgressLine line = new ProgressLine(voice, true, () -> now);
        line.at(new BatchProgress.State(1, 20000, 0, 1));
        line.at(new BatchProgress.State(2, 2, 0, 10));
        voice.flush();
        assertThat(out)
                .hasToString("\r1/20000, 1.0 a second, 333:19 left, 0 failed"
                        + "\r2/2, 10 a second, 0:00 left, 0 failed       ");
    }

    @Test
    void elsewhereItIsALineNowAndThen() {
        ProgressLine line = new ProgressLine(voice, false, () -> now);
        for (int done = 1; done <= 12; done++) {
            now += Duration.ofSeconds(1).toNanos();
            line.at(new BatchProgress.State(done, 100, 1, 1));
        }
        line.end();
        voice.flush();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .containsExactly(
                        "5/100, 1.0 a second, 1:35 left, 1 failed", "10/100, 1.0 a second, 1:30 left, 1 failed");
    }

    @Test
    void quietRunHasNone(@TempDir Path folder) throws Exception {
        List<BatchProgress> given = new ArrayList<>();
        BatchEngine engine = (maker, plan, outputs, jobs) -> (rows, progress, cancellation) -> {
            given.add(progress);
            return new BatchSummary(1, 1, 0, 0, false);
        };
        BatchFolder batch = BatchFolder.in(folder).rows(1);
        PrintWriter nowhere = new PrintWriter(PrintWriter.nullWriter());
        for (Object[] words : List.of(batch.arguments("--quiet"), batch.arguments("--resume"))) {
            String[] arguments = new String[words.length];
            for (int i = 0; i < words.length; i++) {
                arguments[i] = words[i].toString();
            }
            new CommandRunner(nowhere, nowhere, Locale.ENGLISH, engine).run(arguments);
        }
        assertThat(given).hasSize(2);
        assertThat(given.get(0)).isSameAs(BatchProgress.NONE);
        assertThat(given.get(1)).isInstanceOf(ProgressLine.class);
    }
}
