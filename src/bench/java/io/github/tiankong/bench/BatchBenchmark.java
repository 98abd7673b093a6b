package io.github.tiankong.bench;

import io.github.tiankong.batch.BatchProgress;
import io.github.tiankong.batch.BatchRun;
import io.github.tiankong.batch.BatchSummary;
import io.github.tiankong.batch.Cancellation;
import io.github.tiankong.batch.DocumentFolder;
import io.github.tiankong.batch.DocumentMaker;
import io.github.tiankong.batch.NamePlan;
import io.github.tiankong.batch.Recipe;
import io.github.tiankong.batch.RunIdentity;
import io.github.tiankong.check.Checks;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.fill.Forms;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.render.Renderer;
import io.github.tiankong.render.Use;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.DocumentRows;
import io.github.tiankong.values.SavedMapping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Ten thousand documents of the park report: rendered to a byte stream from texts that are ready, the same with filling and
 * checking, and as a batch does it, from a table of two passes to files with a journal, by one thread and by two.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class BatchBenchmark {
    private static final int ROWS = 10_000;

    @Param({"rendered", "filled, checked, rendered", "batch, one job", "batch, two jobs"})
    public String way;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    private ParkReport report;
    private Renderer renderer;
    private Filler filler;
    private Checks checks;
    private DocumentMaker maker;
    private Path folder;
    private Path table;
    private int batches;

    @Setup
    public void prepare() throws Exception {
        report = new ParkReport();
        Template template = report.template();
        renderer = new Renderer(template, Use.MANY);
        filler = Filler.of(template);
        checks = Checks.of(template);
        folder = Files.createTempDirectory("tiankong-bench");
        table = folder.resolve("rows.csv");
        report.writeTable(table, ROWS);
        try (DocumentRows rows = rows()) {
            maker = new DocumentMaker(
                    new Recipe("", rows.head(), SavedMapping.NONE, "{#}.docx", Gaps.FAIL, false, "", List.of()), template);
        }
    }

    private DocumentRows rows() throws InputException {
        return DocumentRows.open(table, Forms.names(report.template()), SavedMapping.NONE);
    }

    /** At the end of all, so that the time it takes is counted nowhere. */
    @TearDown
    public void deleteFiles() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void write() throws Exception {
        switch (way) {
            case "batch, one job" -> batch(1);
            case "batch, two jobs" -> batch(2);
            default -> render(!way.equals("rendered"));
        }
    }

    private void render(boolean fromRow) throws IOException {
        for (int i = 0; i < ROWS; i++) {
            int row = i % report.rows();
            Filling filling =
                    fromRow ? filler.fill(report.values(row)).filling() : report.filling(row);
            if (fromRow) {
                checks.check(filling);
            }
            out.reset();
            renderer.render(filling, Gaps.FAIL, out);
        }
    }

    private void batch(int jobs) throws Exception {
        Path made = folder.resolve("batch" + batches++);
        try (DocumentRows names = rows();
                DocumentRows rows = rows();
                DocumentFolder target = DocumentFolder.open(made, new RunIdentity(Map.of("table", "0")), false)) {
            BatchRun.Outputs outputs = new BatchRun.Outputs(Optional.of(target), List.of(), List.of(), List.of());
            BatchSummary summary = new BatchRun(maker, NamePlan.of(names, maker), outputs, jobs)
                    .run(rows, BatchProgress.NONE, Cancellation.NEVER);
            if (summary.written() != ROWS) {
                throw new IllegalStateException(summary.toString());
            }
        }
    }
}
