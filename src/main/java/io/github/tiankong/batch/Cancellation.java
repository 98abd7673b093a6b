package io.github.tiankong.batch;

/** Says whether somebody wants the run to stop; the documents in hand are still finished. */
@FunctionalInterface
public interface Cancellation {
    /** Nobody ever stops the run. */
    Cancellation NEVER = () -> false;

    boolean isCancelled();
}
