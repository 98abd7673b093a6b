package io.github.tiankong.spark;

import io.github.tiankong.batch.BatchEngine;
import io.github.tiankong.batch.BatchProgress;
import io.github.tiankong.batch.BatchRun;
import io.github.tiankong.batch.BatchSummary;
import io.github.tiankong.batch.Cancellation;
import io.github.tiankong.batch.DocumentFolder;
import io.github.tiankong.batch.DocumentMaker;
import io.github.tiankong.batch.NamePlan;
import io.github.tiankong.batch.RowListener;
import io.github.tiankong.batch.RowReceipt;
import io.github.tiankong.batch.RowStatus;
import io.github.tiankong.batch.Tally;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.values.DocumentRow;
import io.github.tiankong.values.DocumentRows;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * One run on Spark, seen from its driver: reads rows, sends them in chunks, tells what came back in the table's order. Two
 * chunks are under way, so that executors have work while the driver tells of the last one, and the driver holds the raw
 * rows of two chunks however long the table is.
 */
final class SparkRun implements BatchEngine.Prepared {
    /** A tenth of a second or so for a small template: far more than starting a task costs. */
    static final int ROWS_PER_TASK = 50;

    private static final int TASKS_PER_CORE = 4;
    private static final int CHUNKS_IN_HAND = 2;

    private final SparkConf conf;
    private final DocumentMaker maker;
    private final NamePlan plan;
    private final BatchRun.Outputs outputs;
    private final DocumentFolder folder;

    /** @param outputs with a folder, which all machines see under its path, and without targets and audits */
    SparkRun(SparkConf conf, DocumentMaker maker, NamePlan plan, BatchRun.Outputs outputs) {
        this.conf = conf;
        this.maker = maker;
        this.plan = plan;
        this.outputs = outputs;
        this.folder = outputs.folder().orElseThrow();
    }

    private record Chunk(List<SentRow> rows, JavaFutureAction<List<SettledRow>> settled) {}

    @Override
    public BatchSummary run(DocumentRows rows, BatchProgress progress, Cancellation cancellation)
            throws InputException, OutputException {
        SharedMaker shared = SharedMaker.of(maker.recipe());
        Tally tally = new Tally(plan.rows(), progress);
        try (JavaSparkContext context = new JavaSparkContext(conf)) {
            RowTask task = new RowTask(context.broadcast(shared), folder.path(), folder.isWritten());
            int most = tasksAtATime(context) * ROWS_PER_TASK;
            Deque<Chunk> inHand = new ArrayDeque<>();
            boolean more = true;
            boolean lost = false;
            while (more && !cancellation.isCancelled()) {
                List<SentRow> chunk = next(rows, most);
                more = !chunk.isEmpty();
                if (more) {
                    inHand.add(send(chunk, task, context));
                }
                if (inHand.size() >= CHUNKS_IN_HAND) {
                    lost |= !tell(inHand.remove(), tally, cancellation);
                }
            }
            while (!inHand.isEmpty()) {
                lost |= !tell(inHand.remove(), tally, cancellation);
            }
            if (!more && !lost) {
                folder.end();
            }
            return tally.summary(more || lost);
        }
    }

    private static int tasksAtATime(JavaSparkContext context) {
        return context.defaultParallelism() * TASKS_PER_CORE;
    }

    private List<SentRow> next(DocumentRows rows, int most) throws InputException {
        List<SentRow> chunk = new ArrayList<>();
        while (chunk.size() < most) {
            Optional<DocumentRow> row = rows.nextRow();
            if (row.isEmpty()) {
                break;
            }
            int number = plan.number(row.get().row().number());
            String name = maker.name(row.get(), number);
            boolean met = Files.exists(folder.path().resolve(name), LinkOption.NOFOLLOW_LINKS);
            chunk.add(new SentRow(row.get(), number, met));
        }
        return chunk;
    }

    private static Chunk send(List<SentRow> rows, RowTask task, JavaSparkContext context) {
        int tasks = (rows.size() + ROWS_PER_TASK - 1) / ROWS_PER_TASK;
        return new Chunk(
                rows, context.parallelize(rows, tasks).mapPartitions(task).collectAsync());
    }

    /** Waits for a chunk and tells of its rows; returns whether it did, and they were not lost with a cancelled run. */
    private boolean tell(Chunk chunk, Tally tally, Cancellation cancellation) throws OutputException {
        List<SettledRow> settled;
        try {
            settled = chunk.settled().get();
        } catch (ExecutionException e) {
            if (cancellation.isCancelled()) {
                // Spark ends with the program and takes its tasks along; what they have written is kept by the next run
                return false;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        for (int i = 0; i < settled.size(); i++) {
            SettledRow row = settled.get(i);
            if (!row.faults().isEmpty()) {
                throw new OutputException(row.faults().get(0));
            }
            tell(chunk.rows().get(i), row.receipts().get(0), tally);
        }
        return true;
    }

    private void tell(SentRow sent, RowReceipt receipt, Tally tally) throws OutputException {
        if (receipt.outcome().status() != RowStatus.FAILED) {
            folder.note(receipt);
        }
        for (RowListener listener : outputs.listeners()) {
            listener.settled(sent.row().row(), receipt.outcome());
        }
        tally.count(receipt.outcome().status());
    }
}
