package io.github.tiankong.cli;

import io.github.tiankong.batch.BatchReport;
import io.github.tiankong.batch.BatchRun;
import io.github.tiankong.batch.DocumentFolder;
import io.github.tiankong.batch.DocumentListener;
import io.github.tiankong.batch.DocumentMaker;
import io.github.tiankong.batch.DocumentTarget;
import io.github.tiankong.batch.FailedRows;
import io.github.tiankong.batch.MergedTarget;
import io.github.tiankong.batch.NamePlan;
import io.github.tiankong.batch.RowListener;
import io.github.tiankong.batch.RunIdentity;
import io.github.tiankong.batch.ZipTarget;
import io.github.tiankong.files.PendingFile;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.values.DocumentRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is open while a run lasts: the folder, the files of all documents, and who is told of each row. */
final class BatchOutputs implements AutoCloseable {
    private final BatchOptions options;
    private final Voice voice;
    private final BatchTelling telling;
    private final FailedRows failed;
    private final List<DocumentTarget> targets = new ArrayList<>();
    private Optional<BatchReport> report = Optional.empty();
    private Optional<BatchAudit> audit = Optional.empty();
    private Optional<DocumentFolder> folder = Optional.empty();

    /** Opens all of them, or none: the folder, where a run is noted as begun, comes last. */
    BatchOutputs(BatchOptions options, DocumentMaker maker, NamePlan plan, DocumentRows rows, BatchTelling telling)
            throws InputException, OutputException {
        this.options = options;
        this.voice = telling.voice();
        this.telling = telling;
        this.failed = new FailedRows(maker, plan, failedRowsFile());
        boolean opened = false;
        try {
            openFiles(rows);
            folder = openFolder(maker);
            opened = true;
        } finally {
            if (!opened) {
                close();
            }
        }
    }

    private void openFiles(DocumentRows rows) throws OutputException {
        if (options.toFolder() && !options.dryRun) {
            WholeFile.makeFolder(options.output);
        }
        openTargets();
        if (options.report != null) {
            List<List<String>> earlier = RootCommand.Language.each(BatchTelling::headings);
            report = Optional.of(BatchReport.open(options.report, BatchTelling.texts(voice), earlier, rows));
        }
        if (options.audit != null && !options.dryRun) {
            audit = Optional.of(BatchAudit.open(options.audit, options.resume, voice));
        }
    }

    private Optional<DocumentFolder> openFolder(DocumentMaker maker) throws InputException, OutputException {
        if (!options.toFolder()) {
            return Optional.empty();
        }
        if (options.dryRun) {
            return Optional.of(DocumentFolder.look(options.output));
        }
        Path template = Sources.templateFolder(options.source);
        RunIdentity identity = RunIdentity.of(template, options.table, maker.recipe(), options.sheets.choice());
        return Optional.of(DocumentFolder.open(options.output, identity, options.resume));
    }

    private void openTargets() throws OutputException {
        if (options.dryRun) {
            if (options.toZip()) {
                PendingFile.requireNew(options.output);
            }
            if (options.merged != null) {
                PendingFile.requireNew(options.merged);
            }
            return;
        }
        if (options.toZip()) {
            targets.add(ZipTarget.open(options.output));
        }
        if (options.merged != null) {
            targets.add(MergedTarget.open(options.merged));
        }
    }

    /** In the folder of the documents, or beside the one file of them all. */
    private Path failedRowsFile() {
        String table = options.table.toString().toLowerCase(Locale.ROOT);
        boolean workbook = table.endsWith(".xlsx") || table.endsWith(".xls");
        String name = voice.text("batch.failed-name") + (workbook ? ".xlsx" : ".csv");
        Path one = options.output == null ? options.merged : options.output;
        return options.toFolder() ? options.output.resolve(name) : one.resolveSibling(name);
    }

    BatchRun.Outputs all() {
        List<RowListener> listeners = new ArrayList<>();
        if (!options.dryRun) {
            listeners.add(failed);
        }
        listeners.add(telling);
        report.ifPresent(listeners::add);
        return new BatchRun.Outputs(
                folder,
                targets,
                listeners,
                audit.stream().map(DocumentListener.class::cast).toList());
    }

    /**
     * Gives each table its name, whatever becomes of the others.
     *
     * @param problems what could not be written; more of it is added
     */
    void finish(List<Problem> problems) {
        telling.finish();
        if (isDone(failed::finish, problems)) {
            failed.file().ifPresent(f -> voice.say("batch.failed-rows", f));
        }
        if (report.isPresent() && isDone(report.get()::finish, problems)) {
            voice.say("batch.reported", options.report);
        }
        if (audit.isPresent() && isDone(audit.get()::finish, problems)) {
            voice.say("fill.audited", options.audit);
        }
    }

    private interface Ending {
        void finish() throws OutputException;
    }

    private static boolean isDone(Ending ending, List<Problem> problems) {
        try {
            ending.finish();
            return true;
        } catch (OutputException e) {
            if (!problems.contains(e.problem())) {
                problems.add(e.problem());
            }
            return false;
        }
    }

    @Override
    public void close() {
        failed.close();
        report.ifPresent(BatchReport::close);
        audit.ifPresent(BatchAudit::close);
        targets.forEach(DocumentTarget::close);
        folder.ifPresent(DocumentFolder::close);
    }
}
