package io.github.tiankong.cli;

import io.github.tiankong.batch.BatchReport;
import io.github.tiankong.batch.BatchRun;
import io.github.tiankong.batch.DocumentFolder;
import io.github.tiankong.batch.DocumentListener;
import io.github.tiankong.batch.DocumentMaker;
import io.github.tiankong.batch.DocumentTarget;
import io.github.tiankong.batch.FailedRows;
import io.github.tiankong.batch.MergedTarget;
import io.github.tiankong.batch.RowListener;
import io.github.tiankong.batch.RunIdentity;
import io.github.tiankong.batch.ZipTarget;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
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
    private final Optional<DocumentFolder> folder;
    private final List<DocumentTarget> targets = new ArrayList<>();
    private final List<RowListener> listeners = new ArrayList<>();
    private final List<DocumentListener> audits = new ArrayList<>();
    private final FailedRows failed;

    BatchOutputs(BatchOptions options, DocumentMaker maker, DocumentRows rows, BatchTelling telling)
            throws InputException, OutputException {
        this.options = options;
        this.voice = telling.voice();
        boolean opened = false;
        Optional<DocumentFolder> open = Optional.empty();
        failed = new FailedRows(maker.recipe().head(), failedRowsFile());
        try {
            open = openFolder(maker);
            if (!options.dryRun) {
                openTargets();
                listeners.add(failed);
            }
            listeners.add(telling);
            if (options.report != null) {
                listeners.add(BatchReport.open(options.report, BatchTelling.texts(voice), rows));
            }
            if (options.audit != null && !options.dryRun) {
                audits.add(BatchAudit.open(options.audit, options.resume, voice));
            }
            opened = true;
        } finally {
            folder = open;
            if (!opened) {
                close();
            }
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
        return new BatchRun.Outputs(folder, targets, listeners, audits);
    }

    void finish() throws OutputException {
        for (RowListener listener : listeners) {
            listener.finish();
        }
        for (DocumentListener audit : audits) {
            audit.finish();
        }
        failed.file().ifPresent(f -> voice.say("batch.failed-rows", f));
        if (options.report != null) {
            voice.say("batch.reported", options.report);
        }
        if (options.audit != null && !options.dryRun) {
            voice.say("fill.audited", options.audit);
        }
    }

    /** After a full disk, what can still be told is told. */
    void finishQuietly() {
        try {
            finish();
        } catch (OutputException e) {
            voice.tell(e.problem());
        }
    }

    @Override
    public void close() {
        listeners.forEach(RowListener::close);
        audits.forEach(DocumentListener::close);
        targets.forEach(DocumentTarget::close);
        folder.ifPresent(DocumentFolder::close);
    }
}
