package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.TableReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the sample workbook to what makes it. {@code -Dsamples.renew=true} makes it anew. */
class SampleIndicatorsTest {
    private static final Path SAMPLE = Path.of("samples", "园区半年指标.xlsx");
    private static final int MOST_BYTES = 20_000;

    @TempDir
    Path folder;

    @Test
    void sampleIsWhatItsMakerWrites() throws Exception {
        if (Boolean.getBoolean("samples.renew")) {
            SampleIndicators.write(SAMPLE);
        }
        Path made = folder.resolve("made.xlsx");
        SampleIndicators.write(made);
        assertThat(rows(SAMPLE)).isEqualTo(rows(made));
        assertThat(Files.size(SAMPLE)).isLessThan(MOST_BYTES);
    }

    private static List<Row> rows(Path file) throws Exception {
        return TableReader.read(file).get(0).rows();
    }
}
