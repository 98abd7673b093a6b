package io.github.tiankong.spark;

import io.github.tiankong.batch.DocumentFolder;
import io.github.tiankong.batch.RowReceipt;
import io.github.tiankong.batch.RowStatus;
import io.github.tiankong.batch.RowWork;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;

/** What an executor does with the rows of a partition. A task that is run again comes to the same result. */
final class RowTask implements FlatMapFunction<Iterator<SentRow>, SettledRow> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<SharedMaker> shared;
    private final String folder;
    private final boolean isWritten;

    /** @param isWritten whether documents are written; otherwise the folder is looked at only */
    RowTask(Broadcast<SharedMaker> shared, Path folder, boolean isWritten) {
        this.shared = shared;
        this.folder = folder.toAbsolutePath().toString();
        this.isWritten = isWritten;
    }

    @Override
    public Iterator<SettledRow> call(Iterator<SentRow> rows) throws InputException {
        Path path = Path.of(folder);
        DocumentFolder share =
                isWritten ? DocumentFolder.share(path, UUID.randomUUID().toString()) : DocumentFolder.look(path);
        RowWork work = new RowWork(shared.value().maker(), Optional.of(share), false);
        List<SettledRow> settled = new ArrayList<>();
        while (rows.hasNext()) {
            SentRow sent = rows.next();
            try {
                RowWork.Settled done = work.settle(sent.row(), sent.number());
                RowReceipt receipt = done.receipt().orElseGet(() -> RowReceipt.ofFailed(done.outcome()));
                settled.add(new SettledRow(List.of(told(receipt, sent)), List.of()));
            } catch (OutputException e) {
                settled.add(new SettledRow(List.of(), List.of(e.problem())));
                return settled.iterator();
            }
        }
        return settled.iterator();
    }

    /** What stands there now and did not before was written by this task, when it was run on a machine that died since. */
    private static RowReceipt told(RowReceipt receipt, SentRow sent) {
        boolean again = receipt.outcome().status() == RowStatus.KEPT && !sent.met();
        return again ? receipt.as(RowStatus.WRITTEN) : receipt;
    }
}
