package io.github.tiankong.cli;

import io.github.tiankong.spark.SparkEngine;
import java.util.Map;

/**
 * The start of the program under {@code spark-submit}: the same commands, and {@code batch} makes its documents on the
 * cluster.
 */
public final class SparkMain {
    private SparkMain() {}

    public static void main(String[] arguments) {
        int code = Main.run(new SparkEngine(Map.of()), arguments);
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }
}
