package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.BatchRun;
import io.github.tiankong.batch.DocumentFolder;
import io.github.tiankong.batch.DocumentTarget;
import io.github.tiankong.batch.FailedRows;
import io.github.tiankong.batch.MergedTarget;
import io.github.tiankong.batch.RunIdentity;
import io.github.tiankong.batch.ZipTarget;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is open while a run lasts. */
final class RunOutputs implements AutoCloseable {
    private final RunLog log = new RunLog();
    private final FailedRows failedRows;
    private final Optional<DocumentFolder> folder;
    private final Optional<DocumentTarget> file;

    private RunOutputs(Optional<DocumentFolder> folder, Optional<DocumentTarget> file, FailedRows failedRows) {
        this.folder = folder;
        this.file = file;
        this.failedRows = failedRows;
    }

    /** Hashes template and table. */
    @FunctionalInterface
    interface Identity {
        RunIdentity read() throws InputException;
    }

    /**
     * Opens what a run writes to.
     *
     * @param identity asked only for a folder, where it decides what can be gone on with
     * @param failedRows where the failed rows are written
     */
    static RunOutputs open(BatchTarget target, boolean resume, Identity identity, FailedRows failedRows)
            throws InputException, OutputException {
        return switch (target.kind()) {
            case FOLDER ->
                new RunOutputs(
                        Optional.of(DocumentFolder.open(target.path(), identity.read(), resume)),
                        Optional.empty(),
                        failedRows);
            case ZIP -> new RunOutputs(Optional.empty(), Optional.of(ZipTarget.open(target.path())), failedRows);
            case MERGED -> new RunOutputs(Optional.empty(), Optional.of(MergedTarget.open(target.path())), failedRows);
        };
    }

    BatchRun.Outputs all() {
        return new BatchRun.Outputs(folder, file.stream().toList(), List.of(failedRows, log), List.of());
    }

    RunLog log() {
        return log;
    }

    /** The table of failed rows gets its name. */
    Optional<Path> finish() throws OutputException {
        failedRows.finish();
        return failedRows.file();
    }

    @Override
    public void close() {
        failedRows.close();
        file.ifPresent(DocumentTarget::close);
        folder.ifPresent(DocumentFolder::close);
    }
}
