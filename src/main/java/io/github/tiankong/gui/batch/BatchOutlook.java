package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.DocumentFolder;
import io.github.tiankong.gui.task.TaskRunner;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the choices for a run would lead to; made anew beside the window after each of them. */
final class BatchOutlook {
    private final BatchInputs inputs;
    private final TaskRunner previews;
    private final PreviewReader reader = new PreviewReader();
    private final AtomicInteger asked = new AtomicInteger();
    private final ReadOnlyObjectWrapper<Optional<BatchTarget>> target =
            new ReadOnlyObjectWrapper<>(this, "target", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
            new ReadOnlyObjectWrapper<>(this, "preview", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
    private final ReadOnlyObjectWrapper<OptionalInt> unfinished =
            new ReadOnlyObjectWrapper<>(this, "unfinished", OptionalInt.empty());
    private final ReadOnlyObjectWrapper<Readiness> readiness =
            new ReadOnlyObjectWrapper<>(this, "readiness", Readiness.NO_TEMPLATE);
    private String suffix = "-文档";
    private String proposedPattern = "";

    BatchOutlook(BatchInputs inputs, TaskRunner previews) {
        this.inputs = inputs;
        this.previews = previews;
    }

    /** Where the documents go, chosen or proposed. */
    ReadOnlyObjectProperty<Optional<BatchTarget>> targetProperty() {
        return target.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Why there is no preview. */
    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** How many documents a run that broke off has left in the folder. */
    ReadOnlyObjectProperty<OptionalInt> unfinishedProperty() {
        return unfinished.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Readiness> readinessProperty() {
        return readiness.getReadOnlyProperty();
    }

    /** What is put after the table's name to name the place of the documents, in the clerk's language. */
    void setSuffix(String now) {
        suffix = now;
        look();
    }

    /** Forgets the run that broke off in the folder; its documents stay. */
    void giveUpUnfinished() {
        target.get()
                .ifPresent(goal -> previews.work(() -> {
                            DocumentFolder.giveUp(goal.path());
                            return goal;
                        })
                        .onSuccess(given -> look())
                        .onProblems(problems -> problem.set(problems.stream().findFirst()))
                        .start());
    }

    /** What the background thread finds. */
    private record Look(Optional<BatchTarget> target, OptionalInt unfinished, Preview preview) {}

    /** Looks anew; what an earlier look finds counts no more. */
    void look() {
        int mine = asked.incrementAndGet();
        problem.set(Optional.empty());
        if (!inputs.areComplete()) {
            preview.set(Optional.empty());
            unfinished.set(OptionalInt.empty());
            target.set(Optional.empty());
            readiness.set(inputs.templateProperty().get().isEmpty() ? Readiness.NO_TEMPLATE : Readiness.NO_TABLE);
            return;
        }
        readiness.set(Readiness.READING);
        BatchChoices choices = inputs.choices();
        OutputKind gathered = inputs.kindProperty().get();
        Optional<Path> chosen = inputs.chosenOutputProperty().get();
        String after = suffix;
        previews.work(() -> mine == asked.get()
                        ? Optional.of(look(choices, gathered, chosen, after))
                        : Optional.<Look>empty())
                .onSuccess(found -> found.filter(look -> mine == asked.get()).ifPresent(this::show))
                .onProblems(problems -> {
                    if (mine == asked.get()) {
                        refuse(problems);
                    }
                })
                .start();
    }

    private Look look(BatchChoices choices, OutputKind gathered, Optional<Path> chosen, String after)
            throws InputException {
        Path path = chosen.orElseGet(() -> gathered.beside(choices.table(), after));
        OptionalInt made = gathered == OutputKind.FOLDER ? DocumentFolder.unfinished(path) : OptionalInt.empty();
        return new Look(Optional.of(new BatchTarget(gathered, path)), made, reader.read(choices));
    }

    private void show(Look look) {
        target.set(look.target());
        unfinished.set(look.unfinished());
        preview.set(Optional.of(look.preview()));
        readiness.set(readiness(look.preview()));
        proposeNames(look.preview());
    }

    private Readiness readiness(Preview shown) {
        if (inputs.kindProperty().get().hasNames()
                && inputs.patternProperty().get().isBlank()) {
            return Readiness.NO_NAMES;
        }
        if (shown.isBlocked(inputs.strictProperty().get())) {
            return Readiness.BLOCKED;
        }
        boolean allFail = !shown.hasMore() && shown.failing() == shown.rows().size();
        return allFail ? Readiness.ALL_FAIL : Readiness.READY;
    }

    /** For a new table or template, unless somebody has typed names that suit it. */
    private void proposeNames(Preview shown) {
        String pattern = inputs.patternProperty().get();
        boolean ours = pattern.isBlank() || pattern.equals(proposedPattern);
        boolean unsuited = !shown.patternProblems().isEmpty();
        if (inputs.wantsProposal() && !shown.isUnmatched() && (ours || unsuited)) {
            proposedPattern = NameProposal.of(shown.columns(), inputs.choices().template());
            inputs.propose(proposedPattern);
        }
    }

    private void refuse(List<Problem> problems) {
        preview.set(Optional.empty());
        problem.set(problems.stream().findFirst());
        readiness.set(Readiness.UNREADABLE);
    }
}
