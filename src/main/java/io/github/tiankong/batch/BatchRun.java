package io.github.tiankong.batch;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.values.DocumentRow;
import io.github.tiankong.values.DocumentRows;
import java.util.ArrayDeque;
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
    private static final int IN_HAND_PER_JOB = 4;

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
     */
    public record Outputs(Optional<DocumentFolder> folder, List<DocumentTarget> targets, List<RowListener> listeners) {
        public Outputs {
            targets = List.copyOf(targets);
            listeners = List.copyOf(listeners);
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

    private boolean settleAll(DocumentRows rows, ExecutorService workers, Tally tally, Cancellation cancellation)
            throws InputException, OutputException {
        Deque<Future<RowWork.Settled>> inHand = new ArrayDeque<>();
        boolean more = true;
        while (more && !cancellation.isCancelled()) {
            Optional<DocumentRow> row = rows.nextRow();
            row.ifPresent(r ->
                    inHand.add(start(() -> work.settle(r, plan.number(r.row().number())), workers)));
            more = row.isPresent();
            if (inHand.size() >= (jobs == 1 ? 1 : jobs * IN_HAND_PER_JOB)) {
                tell(inHand, tally);
            }
        }
        while (!inHand.isEmpty()) {
            tell(inHand, tally);
        }
        return more;
    }

    private static Future<RowWork.Settled> start(Callable<RowWork.Settled> work, ExecutorService workers) {
        if (workers != null) {
            return workers.submit(work);
        }
        FutureTask<RowWork.Settled> task = new FutureTask<>(work);
        task.run();
        return task;
    }

    /** Waits for the first row in hand and tells of it. A fault that stops the run lets the others in hand finish first. */
    private void tell(Deque<Future<RowWork.Settled>> inHand, Tally tally) throws OutputException {
        try {
            RowWork.Settled settled = inHand.remove().get();
            RowOutcome outcome = settled.outcome();
            if (outcome.status() != RowStatus.FAILED
                    && settled.made().document().isPresent()) {
                byte[] document = settled.made().document().get();
                if (outputs.folder().isPresent()) {
                    outputs.folder().get().note(outcome.rowNumber(), outcome.name(), document);
                }
                for (DocumentTarget target : outputs.targets()) {
                    target.add(outcome.name(), document);
                }
            }
            for (RowListener listener : outputs.listeners()) {
                listener.settled(settled.row().row(), outcome, settled.made());
            }
            tally.count(outcome.status());
        } catch (ExecutionException e) {
            awaitAll(inHand);
            if (e.getCause() instanceof OutputException output) {
                throw output;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (OutputException e) {
            awaitAll(inHand);
            throw e;
        }
    }

    private static void awaitAll(Deque<Future<RowWork.Settled>> inHand) {
        for (Future<RowWork.Settled> future : inHand) {
            try {
                future.get();
            } catch (ExecutionException e) {
                // the first fault is told; this one has the same cause, or the next run meets it
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        inHand.clear();
    }
}
