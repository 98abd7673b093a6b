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
    private AtomicBoolean stopped = new AtomicBoolean();

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
    }

    private void refuse(List<Problem> problems) {
        problem.set(problems.stream().findFirst());
        stage.set(Stage.REFUSED);
    }
}
