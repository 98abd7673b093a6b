package io.github.tiankong.values;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A workbook of 200 columns with a row a document, from the file to named values, in 256 MB; beside it POI's user model, which
 * only takes the numbers out of the cells and has the memory it needs. The user model cannot open the large one at all.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class BigTableBenchmark {
    private static final int COLUMNS = 200;

    /** A million cells. */
    @State(Scope.Benchmark)
    public static class Medium {
        @Param("5000")
        public int rows;

        private Path file;

        @Setup(Level.Trial)
        public void write() throws IOException {
            file = BigTableBenchmark.write(rows);
        }

        @TearDown(Level.Trial)
        public void delete() throws IOException {
            Files.delete(file);
        }
    }

    /** Twenty million cells. */
    @State(Scope.Benchmark)
    public static class Large {
        @Param("100000")
        public int rows;

        private Path file;

        @Setup(Level.Trial)
        public void write() throws IOException {
            file = BigTableBenchmark.write(rows);
        }

        @TearDown(Level.Trial)
        public void delete() throws IOException {
            Files.delete(file);
        }
    }

    private static Path write(int rows) throws IOException {
        Path file = Files.createTempFile("big", ".xlsx");
        BigTable.write(file, rows, COLUMNS);
        return file;
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Xmx256m")
    public Object streamedRows(Medium table) throws Exception {
        return BigTable.read(table.file, COLUMNS);
    }

    @Benchmark
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Fork(value = 1, jvmArgsAppend = "-Xmx256m")
    public Object streamedRowsOfLargeTable(Large table) throws Exception {
        return BigTable.read(table.file, COLUMNS);
    }

    @Benchmark
    @Fork(value = 1, jvmArgsAppend = "-Xmx2g")
    public double userModel(Medium table) throws Exception {
        double sum = 0;
        try (OPCPackage opened = OPCPackage.open(table.file.toFile(), PackageAccess.READ);
                XSSFWorkbook book = new XSSFWorkbook(opened)) {
            for (Row row : book.getSheetAt(0)) {
                for (Cell cell : row) {
                    sum += row.getRowNum() > 0 ? cell.getNumericCellValue() : 0;
                }
            }
        }
        return sum;
    }
}
