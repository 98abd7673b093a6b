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
        for (RunResult result : results) {
            double milliseconds = result.getPrimaryResult().getScore();
            String size = result.getParams().getParam("kilobytes");
            System.out.printf(
                    Locale.ROOT,
                    "%s, %s KB: %.1f ms, %.1f MB/s%n",
                    result.getParams().getBenchmark().replaceAll(".*\\.", ""),
                    size,
                    milliseconds,
                    Double.parseDouble(size) / milliseconds);
        }
    }
}
