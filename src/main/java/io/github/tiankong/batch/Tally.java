package io.github.tiankong.batch;

import java.util.EnumMap;
import java.util.Map;

/** Counts the rows of a run and tells of it at most a few times a second. */
public final class Tally {
    private static final long INTERVAL_NANOS = 200_000_000;

    private final int total;
    private final BatchProgress progress;
    private final long start = System.nanoTime();
    private final Map<RowStatus, Integer> counts = new EnumMap<>(RowStatus.class);
    private long told = start;

    /** @param total rows of the table */
    public Tally(int total, BatchProgress progress) {
        this.total = total;
        this.progress = progress;
    }

    /** One more row is settled. */
    public void count(RowStatus status) {
        counts.merge(status, 1, Integer::sum);
        long now = System.nanoTime();
        if (now - told >= INTERVAL_NANOS || done() == total) {
            told = now;
            double seconds = (now - start) / 1e9;
            progress.at(new BatchProgress.State(done(), total, of(RowStatus.FAILED), done() / seconds));
        }
    }

    private int of(RowStatus status) {
        return counts.getOrDefault(status, 0);
    }

    private int done() {
        return of(RowStatus.WRITTEN) + of(RowStatus.KEPT) + of(RowStatus.FAILED);
    }

    /** What was done up to now. */
    public BatchSummary summary(boolean cancelled) {
        return new BatchSummary(total, of(RowStatus.WRITTEN), of(RowStatus.KEPT), of(RowStatus.FAILED), cancelled);
    }
}
