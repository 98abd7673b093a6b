package io.github.tiankong.cli;

import io.github.tiankong.batch.Cancellation;
import java.util.concurrent.CountDownLatch;

/**
 * Lets Ctrl-C and a polite kill stop a run after the documents in hand: the machine that ends the program waits for the
 * run to end first.
 */
final class Interruption implements Cancellation, AutoCloseable {
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");
    private volatile boolean cancelled;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        cancelled = true;
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /** The run has ended and said what it had to say. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending, and the hook is what it waited for
        }
    }
}
