package io.github.tiankong.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A table is read in memory that does not grow with its rows: by a program of its own that may have no more. A million cells
 * are read in 40 MB here, where POI's user model needs over 512 (RELIABILITY C12); {@code -Dbigtable.rows=100000
 * -Dbigtable.megabytes=256} reads twenty million.
 */
class BigTableMemoryTest {
    private static final int ROWS = Integer.getInteger("bigtable.rows", 5_000);
    private static final int MEGABYTES = Integer.getInteger("bigtable.megabytes", 40);
    private static final int COLUMNS = 200;

    @TempDir
    Path folder;

    @Test
    void largeWorkbookIsReadInSmallMemory() throws Exception {
        Path file = folder.resolve("big.xlsx");
        BigTable.write(file, ROWS, COLUMNS);
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        BigTable.class.getName(),
                        file.toString(),
                        Integer.toString(COLUMNS)))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int code = process.waitFor();
        assertThat(said)
                .content(StandardCharsets.UTF_8)
                .endsWith(new BigTable.Count(ROWS, (long) ROWS * COLUMNS) + System.lineSeparator());
        assertThat(code).isZero();
    }

    /** Of the loader where a launcher brings its own, else of the machine. */
    private static String classPath() {
        return BigTable.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
