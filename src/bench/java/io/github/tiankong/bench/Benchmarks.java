package io.github.tiankong.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks in one go and prints what they say in the terms of the README. */
public final class Benchmarks {
    /** What the engines are compared with. */
    private static final String REFERENCE = "d6";
    /** The parameter of {@link BatchBenchmark}. */
    private static final String WAY = "way";

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        String include = arguments.length == 0 ? ".*Benchmark.*" : arguments[0];
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(include)
                        .addProfiler(CpuTime.class)
                        .build())
                .run();
        double reference = results.stream()
                .filter(r -> parameter(r, "engine").filter(REFERENCE::equals).isPresent())
                .mapToDouble(Benchmarks::cpu)
                .findAny()
                .orElse(Double.NaN);
        results.stream()
                .filter(r -> parameter(r, WAY).isEmpty())
                .forEach(result -> System.out.println(told(result, reference)));
        List<RunResult> batches =
                results.stream().filter(r -> parameter(r, WAY).isPresent()).toList();
        System.out.print(new BatchTable(batches).text());
    }

    /** Texts are told in megabytes a second, tables in rows a second, engines beside the reference. */
    private static String told(RunResult result, double reference) {
        double milliseconds = result.getPrimaryResult().getScore();
        String name = result.getParams().getBenchmark().replaceAll(".*\\.", "");
        Optional<String> rows = parameter(result, "rows");
        Optional<String> engine = parameter(result, "engine");
        if (rows.isPresent()) {
            double count = Double.parseDouble(rows.get());
            return String.format(
                    Locale.ROOT,
                    "%s, %.0f rows: %.1f s, %.0f rows/s",
                    name,
                    count,
                    milliseconds / 1000,
                    count * 1000 / milliseconds);
        }
        if (engine.isPresent()) {
            return String.format(
                    Locale.ROOT,
                    "%-28s %8.0f us of processor time a document, %6.0f documents a second and core, %5.2f × %s",
                    engine.get(),
                    cpu(result),
                    1e6 / cpu(result),
                    reference / cpu(result),
                    REFERENCE);
        }
        String size = parameter(result, "kilobytes").orElseThrow();
        double speed = Double.parseDouble(size) / milliseconds;
        return String.format(Locale.ROOT, "%s, %s KB: %.1f ms, %.1f MB/s", name, size, milliseconds, speed);
    }

    private static Optional<String> parameter(RunResult result, String name) {
        return result.getParams().getParamsKeys().contains(name)
                ? Optional.of(result.getParams().getParam(name))
                : Optional.empty();
    }

    static double cpu(RunResult result) {
        return result.getSecondaryResults().get(CpuTime.LABEL).getScore();
    }
}
