package io.github.tiankong.finding;
import io.github.tiankong.slot.SlotList;
import io.github.tiankong.typing.MaskReader;

import io.github.tiankong.draft.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/**
 * From a draft in memory to typed figures, and on to named and linked slots, on one core: the sample draft, repeated to a
 * size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SlotFinderBenchmark {
    private static final Path SAMPLE = Path.of("samples", "园区半年工作总结（草稿）.txt");

    /** The size of the text in thousands of bytes of UTF-8. */
    @Param({"300", "3000"})
    public int kilobytes;

    private Draft draft;

    @Setup
    public void repeatTheSample() {
        List<String> lines = lines();
        List<String> repeated = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; bytes < kilobytes * 1000L; i++) {
            String line = lines.get(i % lines.size());
            repeated.add(line);
            bytes += line.getBytes(StandardCharsets.UTF_8).length + 1;
        }
        draft = Draft.ofLines("bench.txt", repeated);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(SAMPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public int findAndType() {
        return MaskReader.read(draft).size();
    }

    @Benchmark
    public SlotList findTypeNameAndLink() {
        return SlotFinder.findMasks(draft);
    }
}
