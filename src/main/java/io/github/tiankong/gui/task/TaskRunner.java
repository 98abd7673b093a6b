package io.github.tiankong.gui.task;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Runs work beside the window and brings its outcome back to it.
 *
 * <p>The only class that speaks of threads: work runs in order on one thread of its own, every outcome is told on the
 * window's thread. A test gives {@code Runnable::run} twice and everything happens at once.
 */
public final class TaskRunner {
    private static final System.Logger LOG = System.getLogger(TaskRunner.class.getName());

    private final Executor background;
    private final Executor window;

    public TaskRunner(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    /** A runner for the real window; its thread does not keep the program alive. */
    public static TaskRunner ofWindow() {
        Executor thread = Executors.newSingleThreadExecutor(work -> {
            Thread worker = new Thread(work, "window-work");
            worker.setDaemon(true);
            return worker;
        });
        return new TaskRunner(thread, Platform::runLater);
    }

    /** Brings news of work that still lasts to the window. */
    public void tell(Runnable news) {
        window.execute(news);
    }

    /** Something slow that may find its input or output wrong. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws InputException, OutputException;
    }

    /** Prepares work; nothing runs before {@link Job#start()}. */
    public <T> Job<T> work(Work<T> work) {
        return new Job<>(work);
    }

    /** Work together with what to do about its outcome. */
    public final class Job<T> {
        private final Work<T> work;
        private Consumer<T> onSuccess = result -> {};
        private Consumer<List<Problem>> onProblems = problems -> {};
        private Runnable atEnd = () -> {};

        private Job(Work<T> work) {
            this.work = work;
        }

        public Job<T> onSuccess(Consumer<T> next) {
            onSuccess = next;
            return this;
        }

        public Job<T> onProblems(Consumer<List<Problem>> next) {
            onProblems = next;
            return this;
        }

        /** What happens in either case, after the outcome was told. */
        public Job<T> atEnd(Runnable next) {
            atEnd = next;
            return this;
        }

        public void start() {
            background.execute(this::run);
        }

        private void run() {
            try {
                T result = work.run();
                tell(() -> onSuccess.accept(result));
            } catch (InputException e) {
                tell(() -> onProblems.accept(List.of(e.problem())));
            } catch (OutputException e) {
                tell(() -> onProblems.accept(List.of(e.problem())));
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "work of the window broke off", e);
                Problem fault = Problem.error(
                        "window-fault", Location.NOWHERE, e.getClass().getSimpleName());
                tell(() -> onProblems.accept(List.of(fault)));
            }
        }

        private void tell(Runnable outcome) {
            window.execute(() -> {
                outcome.run();
                atEnd.run();
            });
        }
    }
}
