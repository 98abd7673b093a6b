package io.github.tiankong.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks in one go and prints what they say in the terms of the README. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        String include = arguments.length == 0 ? ".*Benchmark.*" : arguments[0];
        Collection<RunResult> results = new Runner(
                        new OptionsBuilder().include(include).build())
                .run();
        results.forEach(result -> System.out.println(told(result)));
    }

    /** Texts are told in megabytes a second, tables in rows a second. */
    private static String told(RunResult result) {
        double milliseconds = result.getPrimaryResult().getScore();
        String name = result.getParams().getBenchmark().replaceAll(".*\\.", "");
        if (result.getParams().getParamsKeys().contains("rows")) {
            double rows = Double.parseDouble(result.getParams().getParam("rows"));
            return String.format(
                    Locale.ROOT, "%s, %.0f rows: %.1f s, %.0f rows/s", name, rows, milliseconds / 1000, rows * 1000 / milliseconds);
        }
        String size = result.getParams().getParam("kilobytes");
        double speed = Double.parseDouble(size) / milliseconds;
        return String.format(Locale.ROOT, "%s, %s KB: %.1f ms, %.1f MB/s", name, size, milliseconds, speed);
    }
}
