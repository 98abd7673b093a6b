package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.BatchProgress;
import io.github.tiankong.batch.BatchRun;
import io.github.tiankong.batch.BatchSummary;
import io.github.tiankong.batch.Cancellation;
import io.github.tiankong.batch.DocumentMaker;
import io.github.tiankong.batch.FailedRows;
import io.github.tiankong.batch.ListFiles;
import io.github.tiankong.batch.NamePlan;
import io.github.tiankong.batch.RunIdentity;
import io.github.tiankong.batch.UnusedEntries;
import io.github.tiankong.files.InputFile;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.values.DocumentRows;
import io.github.tiankong.values.SavedMapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One run over a table, by the same steps as the command {@code batch}: names from the whole table first, then the
 * documents. Slow: never called on the window's thread.
 *
 * @param resume whether to go on where an earlier run into the folder stopped
 * @param remembers whether what was said of the table's names is kept for the next time
 * @param failedName what the table of failed rows is called, without ending
 */
record BatchJob(BatchChoices choices, BatchTarget target, boolean resume, boolean remembers, String failedName) {

    /**
     * Runs to the end, until it is stopped, or until something cannot be written.
     *
     * @throws InputException when template or table cannot be used; nothing is written then
     * @throws OutputException when the place to write to cannot be used; nothing is written then
     */
    BatchOutcome run(BatchProgress progress, Cancellation cancellation) throws InputException, OutputException {
        WholeFile.requireOther(target.path(), choices.table());
        WholeFile.requireOther(target.path(), choices.lists().toArray(Path[]::new));
        WholeFile.requireOther(
                target.path(), TemplateFolder.filesOf(choices.template()).toArray(Path[]::new));
        InputFile.requireFile(choices.table());
        BatchTemplate template = BatchTemplate.read(choices.template());
        SavedMapping mapping = template.saved().with(choices.said());
        try {
            Planned planned = plan(template, mapping);
            if (remembers && !choices.said().isEmpty()) {
                mapping.write(SavedMapping.fileOf(choices.template()));
            }
            try (DocumentRows rows = DocumentRows.open(choices.table(), template.names(), mapping, choices.sheets())) {
                return run(planned, rows, progress, cancellation);
            }
        } catch (IOException e) {
            String name = InputFile.name(choices.table());
            throw new InputException(Problem.error("file-unreadable", Location.ofFile(name)), e);
        }
    }

    /** @param unused entries that belong to no row */
    private record Planned(DocumentMaker maker, NamePlan plan, List<Problem> unused) {}

    private Planned plan(BatchTemplate template, SavedMapping mapping) throws InputException, IOException {
        try (DocumentRows rows = DocumentRows.open(choices.table(), template.names(), mapping, choices.sheets())) {
            ListFiles entries = ListFiles.read(
                    choices.lists(),
                    template.template(),
                    mapping,
                    choices.sheets().hidden());
            DocumentMaker maker = new DocumentMaker(choices.recipe(rows.head(), mapping, entries), template.template());
            UnusedEntries unused = new UnusedEntries(maker);
            NamePlan plan = NamePlan.of(rows, maker, unused::meet);
            List<Problem> problems = new ArrayList<>(maker.pattern().problems());
            problems.addAll(template.problems());
            rows.problems().stream().filter(p -> !maker.putsToUse(p)).forEach(problems::add);
            problems.addAll(entries.problems(maker));
            List<Problem> left = choices.rest() ? List.of() : unused.problems();
            problems.addAll(left);
            for (Problem problem : problems) {
                if (problem.severity() == Severity.ERROR
                        || choices.strict() && problem.severity() == Severity.WARNING) {
                    throw new InputException(problem);
                }
            }
            return new Planned(maker, plan, left);
        }
    }

    private BatchOutcome run(Planned planned, DocumentRows rows, BatchProgress progress, Cancellation cancellation)
            throws InputException, OutputException {
        DocumentMaker maker = planned.maker();
        RunOutputs.Identity identity =
                () -> RunIdentity.of(choices.template(), choices.table(), maker.recipe(), choices.sheets());
        try (RunOutputs outputs =
                RunOutputs.open(target, resume, identity, new FailedRows(maker, planned.plan(), failedTable()))) {
            int jobs = Runtime.getRuntime().availableProcessors();
            BatchRun run = new BatchRun(maker, planned.plan(), outputs.all(), jobs);
            try {
                BatchSummary summary = run.run(rows, progress, cancellation);
                Optional<Path> failed =
                        summary.cancelled() && target.kind() != OutputKind.FOLDER ? Optional.empty() : outputs.finish();
                return new BatchOutcome(
                        choices,
                        target,
                        summary,
                        planned.unused(),
                        rows.takePassedOver(Integer.MAX_VALUE),
                        outputs.log().failed(),
                        failed,
                        Optional.empty());
            } catch (OutputException e) {
                return brokenOff(outputs, planned, rows, e.problem());
            }
        }
    }

    /** After a full disk, what can still be told is told. */
    private BatchOutcome brokenOff(RunOutputs outputs, Planned planned, DocumentRows rows, Problem problem) {
        Optional<Path> failed;
        try {
            failed = target.kind() == OutputKind.FOLDER ? outputs.finish() : Optional.empty();
        } catch (OutputException e) {
            failed = Optional.empty();
        }
        RunLog log = outputs.log();
        return new BatchOutcome(
                choices,
                target,
                log.brokenOff(planned.plan().rows()),
                planned.unused(),
                rows.takePassedOver(Integer.MAX_VALUE),
                log.failed(),
                failed,
                Optional.of(problem));
    }

    /** In the folder of the documents, or beside the one file of them all. */
    private Path failedTable() {
        String table = choices.table().toString().toLowerCase(Locale.ROOT);
        boolean workbook = table.endsWith(".xlsx") || table.endsWith(".xls");
        String name = failedName + (workbook ? ".xlsx" : ".csv");
        Path path = target.path();
        return target.kind() == OutputKind.FOLDER ? path.resolve(name) : path.resolveSibling(name);
    }
}
