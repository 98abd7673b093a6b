package io.github.tiankong.batch;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.values.DocumentRow;
import io.github.tiankong.values.DocumentRows;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Makes the documents of a table: one thread reads the rows and tells what became of them in their order, {@code jobs}
 * threads make documents and write them. At most a few rows a thread are in hand at a time, so that memory does not grow
 * with the table.
 */
public final class BatchRun implements BatchEngine.Prepared {
    /** Handing rows over one by one costs a tenth of making their documents: threads wake one another. */
    private static final int ROWS_AT_A_TIME = 8;

    private static final int CHUNKS_PER_JOB = 2;

    private final RowWork work;
    private final NamePlan plan;
    private final Outputs outputs;
    private final int jobs;

    /**
     * Where documents and news of them go.
     *
     * @param folder where each document becomes a file; empty for none
     * @param targets where all go into one file
     * @param listeners who is told of each row
     * @param audits who is told of each document with its values
     */
    public record Outputs(
            Optional<DocumentFolder> folder,
            List<DocumentTarget> targets,
            List<RowListener> listeners,
            List<DocumentListener> audits) {
        public Outputs {
            targets = List.copyOf(targets);
            listeners = List.copyOf(listeners);
            audits = List.copyOf(audits);
        }
    }

    /** @param jobs threads that make documents, from 1 */
    public BatchRun(DocumentMaker maker, NamePlan plan, Outputs outputs, int jobs) {
        this.work = new RowWork(maker, outputs.folder(), !outputs.targets().isEmpty());
        this.plan = plan;
        this.outputs = outputs;
        this.jobs = jobs;
    }

    @Override
    public BatchSummary run(DocumentRows rows, BatchProgress progress, Cancellation cancellation)
            throws InputException, OutputException {
        Tally tally = new Tally(plan.rows(), progress);
        ExecutorService workers = jobs == 1 ? null : Executors.newFixedThreadPool(jobs, BatchRun::daemon);
        try {
            boolean cancelled = settleAll(rows, workers, tally, cancellation);
            if (!cancelled && outputs.folder().isPresent()) {
                outputs.folder().get().end();
            }
            if (!cancelled) {
                for (DocumentTarget target : outputs.targets()) {
                    target.finish();
                }
            }
            return tally.summary(cancelled);
        } finally {
            if (workers != null) {
                workers.shutdown();
            }
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "batch");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns whether it was stopped before the end of the table. */
    private boolean settleAll(DocumentRows rows, ExecutorService workers, Tally tally, Cancellation cancellation)
            throws InputException, OutputException {
        Deque<Future<RowChunk>> inHand = new ArrayDeque<>();
        boolean ended = false;
        while (!ended && !cancellation.isCancelled()) {
            List<DocumentRow> chunk = new ArrayList<>();
            ended = read(rows, chunk, cancellation);
            if (!chunk.isEmpty()) {
                inHand.add(start(() -> RowChunk.settle(chunk, work, plan), workers));
            }
            if (inHand.size() >= (jobs == 1 ? 1 : jobs * CHUNKS_PER_JOB)) {
                tell(inHand, tally);
            }
        }
        while (!inHand.isEmpty()) {
            tell(inHand, tally);
        }
        return !ended;
    }

    /** Returns whether the table has come to its end. */
    private boolean read(DocumentRows rows, List<DocumentRow> chunk, Cancellation cancellation) throws InputException {
        int most = jobs == 1 ? 1 : ROWS_AT_A_TIME;
        while (chunk.size() < most && (chunk.isEmpty() || !cancellation.isCancelled())) {
            Optional<DocumentRow> row = rows.nextRow();
            if (row.isEmpty()) {
                return true;
            }
            chunk.add(row.get());
        }
        return false;
    }

    private static Future<RowChunk> start(Callable<RowChunk> work, ExecutorService workers) {
        if (workers != null) {
            return workers.submit(work);
        }
        FutureTask<RowChunk> task = new FutureTask<>(work);
        task.run();
        return task;
    }

    /** Waits for the first rows in hand and tells of them. A fault that stops the run lets the others in hand finish first. */
    private void tell(Deque<Future<RowChunk>> inHand, Tally tally) throws OutputException {
        try {
            RowChunk chunk = inHand.remove().get();
            for (RowWork.Settled settled : chunk.settled()) {
                tell(settled, tally);
            }
            if (chunk.fault().isPresent()) {
                throw chunk.fault().get();
            }
        } catch (ExecutionException e) {
            awaitAll(inHand);
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (OutputException e) {
            awaitAll(inHand);
            throw e;
        }
    }

    private void tell(RowWork.Settled settled, Tally tally) throws OutputException {
        RowOutcome outcome = settled.outcome();
        if (settled.receipt().isPresent()) {
            if (outputs.folder().isPresent()) {
                outputs.folder().get().note(settled.receipt().get());
            }
            for (DocumentTarget target : outputs.targets()) {
                target.add(outcome.name(), settled.made().document().orElseThrow());
            }
        }
        for (RowListener listener : outputs.listeners()) {
            listener.settled(settled.row().row(), outcome);
        }
        if (outcome.status() != RowStatus.FAILED) {
            for (DocumentListener audit : outputs.audits()) {
                audit.made(outcome, settled.made());
            }
        }
        tally.count(outcome.status());
    }

    private static void awaitAll(Deque<Future<RowChunk>> inHand) {
        for (Future<RowChunk> future : inHand) {
            try {
                future.get();
            } catch (ExecutionException e) {
                // the first fault is told; the next run meets this one
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        inHand.clear();
    }
}
