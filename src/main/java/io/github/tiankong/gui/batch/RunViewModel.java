package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.BatchProgress;
import io.github.tiankong.gui.task.TaskRunner;
import io.github.tiankong.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One run: how far it is, and what became of it. */
final class RunViewModel {
    private static final BatchProgress.State NOTHING = new BatchProgress.State(0, 0, 0, 0);

    private final TaskRunner runner;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", Stage.IDLE);
    private final ReadOnlyObjectWrapper<BatchProgress.State> progress =
            new ReadOnlyObjectWrapper<>(this, "progress", NOTHING);
    private final ReadOnlyObjectWrapper<Optional<BatchOutcome>> outcome =
            new ReadOnlyObjectWrapper<>(this, "outcome", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ReadOnlyObjectWrapper<OutputKind> kind = new ReadOnlyObjectWrapper<>(this, "kind", OutputKind.FOLDER);
    private final ReadOnlyObjectWrapper<Optional<Runnable>> leaving =
            new ReadOnlyObjectWrapper<>(this, "leaving", Optional.empty());
    private AtomicBoolean stopped = new AtomicBoolean();
    private Runnable atEnd = () -> {};

    /** How far it has come. */
    enum Stage {
        /** Nothing runs. */
        IDLE,
        RUNNING,
        /** Somebody wants it to stop; the documents in hand are finished. */
        STOPPING,
        DONE,
        /** It could not begin. */
        REFUSED
    }

    /** @param runner of its own, because a run may last for minutes */
    RunViewModel(TaskRunner runner) {
        this.runner = runner;
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Total 0 until the table was gone through once. */
    ReadOnlyObjectProperty<BatchProgress.State> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<BatchOutcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Why it could not begin. */
    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What the documents of the run are gathered in. */
    ReadOnlyObjectProperty<OutputKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /** What somebody wants to leave for, which this run is in the way of; to be asked about. */
    ReadOnlyObjectProperty<Optional<Runnable>> leavingProperty() {
        return leaving.getReadOnlyProperty();
    }

    /** Somebody wants to close the window: at once where nothing runs, else when it was said what becomes of the run. */
    void askBefore(Runnable closing) {
        if (isRunning()) {
            leaving.set(Optional.of(closing));
        } else {
            closing.run();
        }
    }

    /** The run goes on, and so does the window. */
    void stay() {
        leaving.set(Optional.empty());
        atEnd = () -> {};
    }

    /** The run stops, then the window closes. */
    void stopAndLeave() {
        leaving.get().ifPresent(closing -> {
            leaving.set(Optional.empty());
            atEnd = closing;
            stop();
        });
    }

    /** The window closes when all documents are made; where some are not, it stays for them to be seen. */
    void leaveWhenDone() {
        leaving.get().ifPresent(closing -> {
            leaving.set(Optional.empty());
            atEnd = () -> {
                boolean allWell = outcome.get().filter(BatchOutcome::isWhole).isPresent();
                if (allWell) {
                    closing.run();
                }
            };
        });
    }

    boolean isRunning() {
        return stage.get() == Stage.RUNNING || stage.get() == Stage.STOPPING;
    }

    /** Starts a run, unless one lasts. */
    void start(BatchJob job) {
        if (isRunning()) {
            return;
        }
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        progress.set(NOTHING);
        outcome.set(Optional.empty());
        problem.set(Optional.empty());
        kind.set(job.target().kind());
        stage.set(Stage.RUNNING);
        runner.work(() -> job.run(state -> runner.tell(() -> progress.set(state)), stop::get))
                .onSuccess(this::end)
                .onProblems(this::refuse)
                .start();
    }

    /** The documents in hand are still finished. */
    void stop() {
        if (stage.get() == Stage.RUNNING) {
            stopped.set(true);
            stage.set(Stage.STOPPING);
        }
    }

    /** Back to the choices. */
    void leave() {
        if (!isRunning()) {
            stage.set(Stage.IDLE);
        }
    }

    private void end(BatchOutcome ended) {
        outcome.set(Optional.of(ended));
        stage.set(Stage.DONE);
        leave(atEnd);
    }

    private void refuse(List<Problem> problems) {
        problem.set(problems.stream().findFirst());
        stage.set(Stage.REFUSED);
        leave(atEnd);
    }

    private void leave(Runnable closing) {
        stay();
        closing.run();
    }
}
