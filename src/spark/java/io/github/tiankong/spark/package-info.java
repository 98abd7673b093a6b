/**
 * A document for each row of a table on an Apache Spark cluster: the engine of {@code batch} for tables one machine takes
 * too long for. Built by the profile {@code spark} only; Spark itself is on the cluster and not in the jar.
 *
 * <p>The driver reads the table, settles the names and sends raw rows in chunks; an executor compiles the template once and
 * writes documents into the output folder, which all machines see under one path; the driver tells of each row in the
 * table's order, so that names, bytes and report are those of one machine.
 *
 * <p>Knows what {@code batch} does for a row and nothing of how; not known by anything but the start of the program.
 *
 * <pre>{@code
 * BatchEngine engine = new SparkEngine(Map.of("spark.master", "local[2]"));
 * BatchSummary summary = engine.prepare(maker, plan, outputs, 2).run(rows, BatchProgress.NONE, Cancellation.NEVER);
 * }</pre>
 */
package io.github.tiankong.spark;
