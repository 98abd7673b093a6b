package io.github.tiankong.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/** What {@link BatchBenchmark} says: each way beside bare rendering, and two jobs beside one. */
final class BatchTable {
    private final List<RunResult> results;

    /** @param results in the order of the benchmark's ways */
    BatchTable(List<RunResult> results) {
        this.results = List.copyOf(results);
    }

    String text() {
        if (results.isEmpty()) {
            return "";
        }
        String lines = results.stream().map(this::line).collect(Collectors.joining());
        RunResult two = results.get(results.size() - 1);
        RunResult one = results.get(Math.max(0, results.size() - 2));
        return lines + String.format(Locale.ROOT, "two jobs: %.2f × one%n", wall(one) / wall(two));
    }

    private String line(RunResult result) {
        double processor = Benchmarks.cpu(result);
        return String.format(
                Locale.ROOT,
                "%-28s %6.0f us of processor time a document (%.2f × rendered), %6.0f documents a second%n",
                result.getParams().getParam("way"),
                processor,
                processor / Benchmarks.cpu(results.get(0)),
                1e6 / wall(result));
    }

    /** Microseconds a document. */
    private static double wall(RunResult result) {
        return result.getPrimaryResult().getScore();
    }
}
