package io.github.tiankong.bench;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.render.Use;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Documents of the park report to a byte stream on one core, each of another row, by us and by others. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
public class RenderBenchmark {
    private static final int CHECKED = 10;

    @Param({"d6", "ours", "ours, from the row's values", "ours, uncompiled", "XDocReport", "poi-tl"})
    public String engine;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    private ParkReport report;
    private Engine own;
    private int row;

    @Setup
    public void prepare() throws Exception {
        report = new ParkReport();
        own = switch (engine) {
            case "d6" -> new PlainEngine(report);
            case "ours" -> new OwnEngine(report, Use.MANY, false);
            case "ours, from the row's values" -> new OwnEngine(report, Use.MANY, true);
            case "ours, uncompiled" -> new OwnEngine(report, Use.ONCE, false);
            case "XDocReport" -> new XDocReportEngine(report);
            default -> new PoiTlEngine(report);
        };
        long size = 0;
        for (int checked = 0; checked < CHECKED; checked++) {
            write();
            size += out.size();
            requireRight();
        }
        System.out.printf(
                "%s: %d places filled right, %d bytes a document%n",
                engine, report.template().places().size(), size / CHECKED);
    }

    @Benchmark
    public int write() throws Exception {
        row = (row + 1) % report.rows();
        out.reset();
        own.write(row, out);
        return out.size();
    }

    private void requireRight() throws Exception {
        DocxText text = DocxText.of(DocxPackage.read("written.docx", out.toByteArray()));
        List<String> texts =
                text.paragraphs().stream().map(DocxParagraph::text).toList();
        List<String> expected = report.expected(row);
        if (!texts.equals(expected)) {
            for (int i = 0; i < Math.min(texts.size(), expected.size()); i++) {
                if (!texts.get(i).equals(expected.get(i))) {
                    throw new IllegalStateException(
                            engine + " wrote: " + texts.get(i) + "\ninstead of: " + expected.get(i));
                }
            }
            throw new IllegalStateException(engine + ": " + texts.size() + " paragraphs");
        }
    }
}
