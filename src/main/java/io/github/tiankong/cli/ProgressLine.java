package io.github.tiankong.cli;

import io.github.tiankong.batch.BatchProgress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Tells how far a run is: one line that is written over on a terminal, else a line now and then. */
final class ProgressLine implements BatchProgress {
    private static final long PLAIN_INTERVAL_NANOS = Duration.ofSeconds(5).toNanos();

    private final Voice voice;
    private final boolean terminal;
    private long told = System.nanoTime();
    private int width;

    ProgressLine(Voice voice, boolean terminal) {
        this.voice = voice;
        this.terminal = terminal;
    }

    @Override
    public void at(State state) {
        if (terminal) {
            String line = line(state);
            voice.out().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            voice.out().flush();
            width = line.length();
        } else if (System.nanoTime() - told >= PLAIN_INTERVAL_NANOS) {
            told = System.nanoTime();
            voice.tellLine(line(state));
        }
    }

    /** The line ends, so that what follows stands below it. */
    void end() {
        if (width > 0) {
            voice.out().println();
            width = 0;
        }
    }

    private String line(State state) {
        int places = state.perSecond() < 10 ? 1 : 0;
        String speed = BigDecimal.valueOf(state.perSecond())
                .setScale(places, RoundingMode.HALF_UP)
                .toPlainString();
        long left = state.secondsLeft();
        String seconds = Long.toString(100 + left % 60).substring(1);
        return voice.text(
                "batch.progress", state.done(), state.total(), speed, left / 60 + ":" + seconds, state.failed());
    }
}
