package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Last year's values in the table of a batch. */
class BatchLastYearTest {
    @TempDir
    Path folder;

    @Test
    void growthIsComputedForEachRow() throws Exception {
        BatchFolder batch = batch("单位,集体产值,上年同期集体产值\n石桥村,64,58\n柳河村,50,62.5\n");
        assertThat(batch.run().code()).isEqualTo(ExitCode.DONE);
        assertThat(batch.documents())
                .isEqualTo(Map.of(
                        "石桥村.docx", "集体产值64.0万元，同比增长10.3%。",
                        "柳河村.docx", "集体产值50.0万元，同比下降20.0%。"));
    }

    @Test
    void aColumnMayBeSaidToBeLastYears() throws Exception {
        BatchFolder batch = batch("单位,集体产值,基数\n石桥村,64,58\n");
        assertThat(batch.run("--map", "基数=上年.集体产值").code()).isEqualTo(ExitCode.DONE);
        assertThat(batch.documents()).isEqualTo(Map.of("石桥村.docx", "集体产值64.0万元，同比增长10.3%。"));
        assertThat(batch.run("--map", "基数=上年.没有").code()).isEqualTo(ExitCode.CONTENT);
    }

    @Test
    void oneDocumentOfTheTableIsFilledAlike() throws Exception {
        BatchFolder batch = batch("单位,集体产值（元）,上年\n石桥村,640000,580000\n柳河村,500000,625000\n");
        Path output = folder.resolve("一份.docx");
        Run run = Run.inEnglish("fill", batch.draft(), "-d", batch.table(), "--row", "3", "-o", output);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(BatchFolder.sentence(output)).isEqualTo("集体产值50.0万元，同比下降20.0%。");
    }

    private BatchFolder batch(String table) throws Exception {
        BatchFolder batch = BatchFolder.in(folder);
        Files.writeString(batch.draft(), "一、收入\n集体产值xxx.x万元，同比增长x.x%。");
        Files.writeString(batch.table(), table);
        return batch;
    }
}
