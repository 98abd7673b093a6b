package io.github.tiankong.cli;

import io.github.tiankong.batch.BatchProgress;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Tells how far a run is: one line that is written over on a terminal, else a line now and then. */
final class ProgressLine implements BatchProgress {
    private static final Duration PLAIN_INTERVAL = Duration.ofSeconds(5);

    private final Voice voice;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private long told;
    private int width;

    ProgressLine(Voice voice, boolean terminal) {
        this(voice, terminal, System::nanoTime);
    }

    ProgressLine(Voice voice, boolean terminal, LongSupplier nanoTime) {
        this.voice = voice;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
        this.told = nanoTime.getAsLong();
    }

    @Override
    public void at(State state) {
        if (terminal) {
            String line = line(state);
            voice.out().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
            voice.out().flush();
            width = line.length();
        } else if (nanoTime.getAsLong() - told >= PLAIN_INTERVAL.toNanos()) {
            told = nanoTime.getAsLong();
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
