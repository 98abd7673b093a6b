package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch says of documents it made but that somebody should look at. */
class BatchDoubtsTest {
    @TempDir
    Path folder;

    @Test
    void openBlanksAreCountedAndToldRowByRow() throws Exception {
        BatchFolder batch = BatchFolder.in(folder).rows("甲镇,12.5,", "乙镇,,", "丙镇,7.5,4");
        Path report = folder.resolve("报告.csv");
        Run run = batch.run("--gaps", "highlight", "--report", report);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("Blanks left open: 3, in 2 documents (the masks are marked yellow).");
        assertThat(Files.readString(report).lines().skip(1))
                .containsExactly(
                        "2,甲镇.docx,written,row-open,,Blanks left open: 1 (新签约项目数).,\"Fill them in the table, or in the document.\"",
                        "3,乙镇.docx,written,row-open,,Blanks left open: 2 (工业产值、新签约项目数).,\"Fill them in the table, or in the document.\"",
                        "4,丙镇.docx,written,,,,");
    }

    @Test
    void doubtsOfWrittenDocumentsAreCountedWithoutAReportToo() throws Exception {
        BatchFolder batch = BatchFolder.in(folder);
        Files.writeString(batch.draft(), "一、概况\n集体产值xxx.x万元，同比增长x.x%。\n");
        Files.writeString(batch.table(), "单位,集体产值,上年集体产值,同比\n甲村,55,50,10\n乙村,55,50,12\n");
        Run run = batch.run();
        assertThat(run.out() + run.err()).contains("Documents with doubts: 1; --report FILE.csv lists them.");
    }

    @Test
    void aNameThatEndsAsTheDraftGoesOnIsPrintedOnce() throws Exception {
        BatchFolder batch = BatchFolder.in(folder);
        Files.writeString(batch.draft(), "一、街道\nxx街道2025年产值xxx亿元。\n");
        Files.writeString(batch.table(), "单位,街道名称,街道产值\n甲,望湖街道,12\n乙,青石,15\n");
        Run run = batch.run();
        assertThat(run.out()).contains("printed once: 1.");
        assertThat(batch.documents()).isEqualTo(Map.of("甲.docx", "望湖街道2025年产值12亿元。", "乙.docx", "青石街道2025年产值15亿元。"));
    }
}
