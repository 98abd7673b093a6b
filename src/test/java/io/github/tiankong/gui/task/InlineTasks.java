package io.github.tiankong.gui.task;

/** A runner that does everything at once, on the thread that asks. */
public final class InlineTasks {
    private InlineTasks() {}

    public static TaskRunner runner() {
        return new TaskRunner(Runnable::run, Runnable::run);
    }
}
