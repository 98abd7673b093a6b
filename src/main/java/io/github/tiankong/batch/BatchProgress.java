package io.github.tiankong.batch;

/** Is told how far a run is, now and then and from one thread. */
@FunctionalInterface
public interface BatchProgress {
    /** For those who do not want to know. */
    BatchProgress NONE = state -> {};

    void at(State state);

    /**
     * How far a run is.
     *
     * @param done rows that are settled
     * @param total rows of the table
     * @param failed settled rows without a document
     * @param perSecond rows settled in a second of this run; 0 as long as it is not known
     */
    record State(int done, int total, int failed, double perSecond) {
        /** Seconds to go at this speed; 0 as long as it is not known. */
        public long secondsLeft() {
            return perSecond <= 0 ? 0 : Math.round((total - done) / perSecond);
        }
    }
}
