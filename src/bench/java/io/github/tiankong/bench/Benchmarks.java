package io.github.tiankong.bench;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks in one go and prints what they say in the terms of the README. */
public final class Benchmarks {
    private static final String REFERENCE = "d6";

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        String include = arguments.length == 0 ? ".*Benchmark.*" : arguments[0];
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(include)
                        .addProfiler(CpuTime.class)
                        .build())
                .run();
        results.stream().filter(r -> size(r) != null).forEach(Benchmarks::printSpeed);
        printEngines(results);
    }

    private static void printSpeed(RunResult result) {
        double milliseconds = result.getPrimaryResult().getScore();
        System.out.printf(
                Locale.ROOT,
                "%s, %s KB: %.1f ms, %.1f MB/s%n",
                result.getParams().getBenchmark().replaceAll(".*\\.", ""),
                size(result),
                milliseconds,
                Double.parseDouble(size(result)) / milliseconds);
    }

    private static String size(RunResult result) {
        return result.getParams().getParam("kilobytes");
    }

    private static void printEngines(Collection<RunResult> results) {
        double reference = results.stream()
                .filter(r -> REFERENCE.equals(engine(r)))
                .mapToDouble(Benchmarks::cpu)
                .findAny()
                .orElse(Double.NaN);
        results.stream()
                .filter(r -> engine(r) != null)
                .forEach(r -> System.out.printf(
                        Locale.ROOT,
                        "%-30s %8.0f us of processor time a document, %6.0f documents a second and core, %5.2f × d6%n",
                        engine(r),
                        cpu(r),
                        1e6 / cpu(r),
                        reference / cpu(r)));
    }

    private static String engine(RunResult result) {
        return result.getParams().getParam("engine");
    }

    private static double cpu(RunResult result) {
        return result.getSecondaryResults().get(CpuTime.LABEL).getScore();
    }
}
