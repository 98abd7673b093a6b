/**
 * A document for each row of a table.
 *
 * <p>The table is read twice: once for the names of the documents ({@link io.github.tiankong.batch.NamePlan}), once for
 * the documents themselves. {@link io.github.tiankong.batch.DocumentMaker} makes one document from one row and knows
 * nothing else, so that it gives the same result in any thread, process or machine; {@link
 * io.github.tiankong.batch.BatchRun} gives it rows, on several threads and in flat memory, and tells of each row in the
 * table's order. A bad row is told and never stops the run; a full disk stops it, and {@link
 * io.github.tiankong.batch.DocumentFolder} goes on from there another time.
 *
 * <p>Knows neither the command line nor the window: both give it a {@link io.github.tiankong.batch.BatchProgress} and a
 * {@link io.github.tiankong.batch.Cancellation}.
 *
 * <pre>{@code
 * DocumentMaker maker = new DocumentMaker(recipe, template);
 * NamePlan plan = NamePlan.of(firstPass, maker);
 * try (DocumentFolder folder = DocumentFolder.open(path, identity, false)) {
 *     BatchRun.Outputs outputs = new BatchRun.Outputs(Optional.of(folder), List.of(), List.of(), List.of());
 *     BatchSummary summary =
 *             new BatchRun(maker, plan, outputs, jobs).run(secondPass, BatchProgress.NONE, Cancellation.NEVER);
 * }
 * }</pre>
 */
package io.github.tiankong.batch;
