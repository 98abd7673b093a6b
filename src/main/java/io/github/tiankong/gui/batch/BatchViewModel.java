package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.DocumentFolder;
import io.github.tiankong.gui.task.TaskRunner;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.values.SavedMapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is chosen for a run, and what it would lead to; each choice has the preview made anew. */
public final class BatchViewModel {
    private final BatchShelf shelf;
    private final LastBatchFile lastFile;
    private final TaskRunner previews;
    private final RunViewModel run;
    private final PreviewReader reader = new PreviewReader();
    private final AtomicInteger asked = new AtomicInteger();

    private final ObjectProperty<Optional<Path>> template = optional("template");
    private final ObjectProperty<Optional<Path>> table = optional("table");
    private final ObjectProperty<OutputKind> kind = new SimpleObjectProperty<>(this, "kind", OutputKind.FOLDER);
    private final ObjectProperty<Optional<Path>> chosenOutput = optional("chosenOutput");
    private final StringProperty pattern = new SimpleStringProperty(this, "pattern", "");
    private final ObjectProperty<Gaps> gaps = new SimpleObjectProperty<>(this, "gaps", Gaps.FAIL);
    private final BooleanProperty strict = new SimpleBooleanProperty(this, "strict");
    private final BooleanProperty remembers = new SimpleBooleanProperty(this, "remembers");
    private final List<SavedMapping.Entry> said = new ArrayList<>();
    private final ReadOnlyBooleanWrapper hasSaid = new ReadOnlyBooleanWrapper(this, "hasSaid");

    private final ReadOnlyObjectWrapper<Optional<BatchTarget>> target =
            new ReadOnlyObjectWrapper<>(this, "target", Optional.empty());
    private final ReadOnlyObjectWrapper<List<TemplateChoice>> templates =
            new ReadOnlyObjectWrapper<>(this, "templates", List.of());
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
    private boolean wantsProposal;
    private boolean quiet;

    /**
     * @param previews for what follows every choice
     * @param runs for runs, which may last for minutes
     */
    public BatchViewModel(BatchShelf shelf, LastBatchFile lastFile, TaskRunner previews, TaskRunner runs) {
        this.shelf = shelf;
        this.lastFile = lastFile;
        this.previews = previews;
        this.run = new RunViewModel(runs);
        table.subscribe((before, now) -> takeTable());
        kind.subscribe((before, now) -> {
            chosenOutput.set(Optional.empty());
            changed();
        });
        template.subscribe((before, now) -> {
            wantsProposal = true;
            changed();
        });
        chosenOutput.subscribe((before, now) -> changed());
        pattern.subscribe((before, now) -> changed());
        gaps.subscribe((before, now) -> changed());
        strict.subscribe((before, now) -> changed());
        run.stageProperty().subscribe((before, now) -> {
            if (now == RunViewModel.Stage.IDLE) {
                changed();
            }
        });
    }

    private ObjectProperty<Optional<Path>> optional(String name) {
        return new SimpleObjectProperty<>(this, name, Optional.empty());
    }

    /** A template folder or a draft. */
    ObjectProperty<Optional<Path>> templateProperty() {
        return template;
    }

    ObjectProperty<Optional<Path>> tableProperty() {
        return table;
    }

    ObjectProperty<OutputKind> kindProperty() {
        return kind;
    }

    /** Where the clerk wants the documents; empty while the program proposes a place. */
    ObjectProperty<Optional<Path>> chosenOutputProperty() {
        return chosenOutput;
    }

    /** Where the documents go, chosen or proposed. */
    ReadOnlyObjectProperty<Optional<BatchTarget>> targetProperty() {
        return target.getReadOnlyProperty();
    }

    StringProperty patternProperty() {
        return pattern;
    }

    ObjectProperty<Gaps> gapsProperty() {
        return gaps;
    }

    BooleanProperty strictProperty() {
        return strict;
    }

    /** Whether what is said of the table's names is kept beside the template. */
    BooleanProperty remembersProperty() {
        return remembers;
    }

    /** Whether anything was said that could be kept. */
    ReadOnlyBooleanProperty hasSaidProperty() {
        return hasSaid.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<TemplateChoice>> templatesProperty() {
        return templates.getReadOnlyProperty();
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

    RunViewModel run() {
        return run;
    }

    /** What is put after the table's name to name the place of the documents, in the clerk's language. */
    void setSuffix(String now) {
        suffix = now;
        changed();
    }

    /** Looks up the templates that lie ready, and what the last run was made with. */
    void load() {
        previews.work(lastFile::read).onSuccess(this::restore).start();
        lookForTemplates();
    }

    void lookForTemplates() {
        previews.work(shelf::choices).onSuccess(templates::set).start();
    }

    private void restore(LastBatch last) {
        quiet = true;
        template.set(last.template().filter(Files::exists));
        table.set(last.table().filter(Files::exists));
        kind.set(last.kind());
        chosenOutput.set(last.output());
        pattern.set(last.pattern());
        gaps.set(last.gaps());
        strict.set(last.strict());
        said.clear();
        said.addAll(last.said());
        hasSaid.set(!said.isEmpty());
        wantsProposal = last.pattern().isBlank();
        quiet = false;
        changed();
    }

    /** A dropped file is a template if it looks like one, otherwise the table. */
    void take(Path dropped) {
        (BatchShelf.isTemplate(dropped) && !isTextTable(dropped) ? template : table).set(Optional.of(dropped));
    }

    /** A text may be either; without a template it is one, with a template it is the table. */
    private boolean isTextTable(Path dropped) {
        return dropped.toString().endsWith(".txt") && template.get().isPresent();
    }

    /** A column stands for a field, or for none if the key is empty. */
    void say(ColumnRow column, String key) {
        List<SavedMapping.Entry> all = new SavedMapping(said)
                .with(List.of(SavedMapping.Entry.ofField(column.name(), key)))
                .entries();
        said.clear();
        said.addAll(all);
        hasSaid.set(true);
        changed();
    }

    /** Begins the run, or goes on with the one that broke off in the folder. */
    void start(String failedName) {
        if (readiness.get() != Readiness.READY) {
            return;
        }
        BatchTarget goal = target.get().orElseThrow();
        remember();
        run.start(new BatchJob(choices(), goal, unfinished.get().isPresent(), remembers.get(), failedName));
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
                            last.choices().withTable(last.failedTable().orElseThrow()),
                            new BatchTarget(goal.kind(), free),
                            false,
                            false,
                            failedName));
                });
    }

    /** Forgets the run that broke off in the folder; its documents stay. */
    void giveUpUnfinished() {
        target.get()
                .ifPresent(goal -> previews.work(() -> {
                            DocumentFolder.giveUp(goal.path());
                            return goal;
                        })
                        .onSuccess(given -> changed())
                        .onProblems(problems -> problem.set(problems.stream().findFirst()))
                        .start());
    }

    private void remember() {
        LastBatch last = new LastBatch(
                template.get(),
                table.get(),
                kind.get(),
                chosenOutput.get(),
                pattern.get(),
                gaps.get(),
                strict.get(),
                said);
        previews.work(() -> {
                    lastFile.write(last);
                    return last;
                })
                .start();
    }

    /** What was said of one table's names is not said of another's. */
    private void takeTable() {
        wantsProposal = true;
        if (!quiet) {
            said.clear();
            hasSaid.set(false);
            chosenOutput.set(Optional.empty());
        }
        changed();
    }

    private BatchChoices choices() {
        String names = kind.get().hasNames() ? pattern.get() : "";
        return new BatchChoices(
                template.get().orElseThrow(), table.get().orElseThrow(), said, names, gaps.get(), strict.get());
    }

    /** What the background thread finds. */
    private record Look(Optional<BatchTarget> target, OptionalInt unfinished, Preview preview) {}

    private void changed() {
        if (quiet) {
            return;
        }
        int mine = asked.incrementAndGet();
        problem.set(Optional.empty());
        if (template.get().isEmpty() || table.get().isEmpty()) {
            preview.set(Optional.empty());
            unfinished.set(OptionalInt.empty());
            target.set(Optional.empty());
            readiness.set(template.get().isEmpty() ? Readiness.NO_TEMPLATE : Readiness.NO_TABLE);
            return;
        }
        readiness.set(Readiness.READING);
        BatchChoices choices = choices();
        OutputKind gathered = kind.get();
        Optional<Path> chosen = chosenOutput.get();
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
        if (kind.get().hasNames() && pattern.get().isBlank()) {
            return Readiness.NO_NAMES;
        }
        if (shown.isBlocked(strict.get())) {
            return Readiness.BLOCKED;
        }
        boolean allFail = !shown.hasMore() && shown.failing() == shown.rows().size();
        return allFail ? Readiness.ALL_FAIL : Readiness.READY;
    }

    /** For a new table or template, unless somebody has typed names that suit it. */
    private void proposeNames(Preview shown) {
        boolean ours = pattern.get().isBlank() || pattern.get().equals(proposedPattern);
        boolean unsuited = !shown.patternProblems().isEmpty();
        if (wantsProposal && kind.get().hasNames() && (ours || unsuited)) {
            wantsProposal = false;
            String proposal = NameProposal.of(shown.columns(), template.get().orElseThrow());
            proposedPattern = proposal;
            pattern.set(proposal);
        }
    }

    private void refuse(List<Problem> problems) {
        preview.set(Optional.empty());
        problem.set(problems.stream().findFirst());
        readiness.set(Readiness.UNREADABLE);
    }
}
