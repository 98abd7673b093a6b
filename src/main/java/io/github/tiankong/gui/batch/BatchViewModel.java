package io.github.tiankong.gui.batch;

import io.github.tiankong.gui.task.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The place 批量: what is chosen for a run, what it would lead to, and the run itself. */
public final class BatchViewModel {
    private final BatchShelf shelf;
    private final LastBatchFile lastFile;
    private final TaskRunner previews;
    private final BatchInputs inputs;
    private final BatchOutlook outlook;
    private final RunViewModel run;
    private final ReadOnlyObjectWrapper<List<TemplateChoice>> templates =
            new ReadOnlyObjectWrapper<>(this, "templates", List.of());

    /**
     * @param previews for what follows every choice
     * @param runs for runs, which may last for minutes
     */
    public BatchViewModel(BatchShelf shelf, LastBatchFile lastFile, TaskRunner previews, TaskRunner runs) {
        this.shelf = shelf;
        this.lastFile = lastFile;
        this.previews = previews;
        this.run = new RunViewModel(runs);
        this.inputs = new BatchInputs(this::look);
        this.outlook = new BatchOutlook(inputs, previews);
        run.stageProperty().subscribe((before, now) -> {
            if (now == RunViewModel.Stage.IDLE) {
                look();
            }
        });
    }

    private void look() {
        outlook.look();
    }

    BatchInputs inputs() {
        return inputs;
    }

    BatchOutlook outlook() {
        return outlook;
    }

    RunViewModel run() {
        return run;
    }

    ReadOnlyObjectProperty<List<TemplateChoice>> templatesProperty() {
        return templates.getReadOnlyProperty();
    }

    /** Looks up the templates that lie ready, and what the last run was made with. */
    void load() {
        previews.work(lastFile::read).onSuccess(inputs::restore).start();
        lookForTemplates();
    }

    void lookForTemplates() {
        previews.work(shelf::choices).onSuccess(templates::set).start();
    }

    /** Begins the run, or goes on with the one that broke off in the folder. */
    void start(String failedName) {
        if (outlook.readinessProperty().get() != Readiness.READY) {
            return;
        }
        BatchTarget goal = outlook.targetProperty().get().orElseThrow();
        remember();
        run.start(new BatchJob(
                inputs.choices(),
                goal,
                outlook.unfinishedProperty().get().isPresent(),
                inputs.remembersProperty().get(),
                failedName));
    }

    /** Whether documents are being made. */
    public boolean isRunning() {
        return run.isRunning();
    }

    /** Asks what becomes of the run; then the window closes, unless the clerk goes back. */
    public void askBefore(Runnable closing) {
        run.askBefore(closing);
    }

    /** Goes on where the last run stopped. */
    void goOn(String failedName) {
        run.outcomeProperty()
                .get()
                .filter(BatchOutcome::canGoOn)
                .ifPresent(last -> run.start(new BatchJob(last.choices(), last.target(), true, false, failedName)));
    }

    /** Runs the rows that failed once more, from the table they were written to. */
    void runFailedAgain(String failedName) {
        run.outcomeProperty()
                .get()
                .filter(last -> last.failedTable().isPresent())
                .ifPresent(last -> {
                    BatchTarget goal = last.target();
                    Path free = goal.kind().free(goal.path());
                    run.start(new BatchJob(
                            last.choices().withRest(last.failedTable().orElseThrow()),
                            new BatchTarget(goal.kind(), free),
                            false,
                            false,
                            failedName));
                });
    }

    private void remember() {
        LastBatch last = inputs.toRemember();
        previews.work(() -> {
                    lastFile.write(last);
                    return last;
                })
                .start();
    }
}
