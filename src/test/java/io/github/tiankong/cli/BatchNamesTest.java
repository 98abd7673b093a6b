package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names from a hostile table: each change is told before the run, in both languages. */
class BatchNamesTest {
    private static final String LONG = "长".repeat(100);

    @TempDir
    Path folder;

    private BatchFolder batch;

    @BeforeEach
    void writeTable() throws Exception {
        batch = BatchFolder.in(folder)
                .rows(
                        "CON,1,1",
                        "NUL,2,2",
                        "../../越界,3,3",
                        "a/b,4,4",
                        "甲镇...,5,5",
                        LONG + ",6,6",
                        ",7,7",
                        "Café,8,8",
                        "CAFE\u0301,9,9");
    }

    @Test
    void namesAreChangedByTheRuleAndStayInTheFolder() throws Exception {
        assertThat(batch.run().code()).isEqualTo(ExitCode.DONE);
        assertThat(batch.documents().keySet())
                .containsExactlyInAnyOrder(
                        "_CON.docx",
                        "_NUL.docx",
                        "_.._越界.docx",
                        "a_b.docx",
                        "甲镇.docx",
                        "长".repeat(83) + ".docx",
                        "第8行.docx",
                        "Café.docx",
                        "CAFÉ（2）.docx");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(batch.draft(), batch.table(), batch.output());
        }
    }

    @Test
    void aColumnGoesByItsOwnHeadingAndByTheOneItIsNamedAfter() throws Exception {
        Files.writeString(batch.table(), "单位,工业产值,同比,新签约项目数\n甲镇,1,2,3\n");
        for (String pattern : List.of("{单位}{同比}.docx", "｛单位｝{工业产值同比}.docx")) {
            Run run = Run.inEnglish(
                    "batch", batch.draft(), "-d", batch.table(), "-o", batch.output(), "--dry-run", "--name", pattern);
            assertThat(run.out()).as(run.err()).contains("Names " + pattern + ": 甲镇2.docx");
        }
    }

    @Test
    void everyChangeIsToldInEnglish() {
        assertThat(batch.run("--dry-run").err()).isEqualTo("""
                Warning: 各镇.csv, row 2: The name "CON" is that of a device. The document is named _CON.
                Warning: 各镇.csv, row 3: The name "NUL" is that of a device. The document is named _NUL.
                Warning: 各镇.csv, row 4: The name "../../越界" cannot be a file name. The document is named _.._越界.
                Warning: 各镇.csv, row 5: The name "a/b" cannot be a file name. The document is named a_b.
                Warning: 各镇.csv, row 6: The name "甲镇..." cannot be a file name. The document is named 甲镇.
                Warning: 各镇.csv, row 7: The name "%s…" is longer than 255 bytes. It is cut.
                Warning: 各镇.csv, row 8: Nothing is left of the name "". The document is named 第8行.
                Warning: 各镇.csv, row 10: Another row has the name "CAFÉ". This document gets （2） after it.
                """.formatted("长".repeat(39)));
    }

    @Test
    void everyChangeIsToldInChinese() {
        assertThat(batch.runInChinese("--dry-run").err()).isEqualTo("""
                注意：各镇.csv，第 2 行：“CON”是系统的设备名。文档改名为 _CON。
                注意：各镇.csv，第 3 行：“NUL”是系统的设备名。文档改名为 _NUL。
                注意：各镇.csv，第 4 行：“../../越界”不能作文件名。文档改名为 _.._越界。
                注意：各镇.csv，第 5 行：“a/b”不能作文件名。文档改名为 a_b。
                注意：各镇.csv，第 6 行：“甲镇...”不能作文件名。文档改名为 甲镇。
                注意：各镇.csv，第 7 行：文件名“%s…”超过 255 字节。已截短。
                注意：各镇.csv，第 8 行：“”去掉不能用的字符后是空的。文档改名为 第8行。
                注意：各镇.csv，第 10 行：另一行也叫“CAFÉ”。这份文档后面加（2）。
                """.formatted("长".repeat(39)));
    }

    @Test
    void theReportTellsThemToo() throws Exception {
        Path report = folder.resolve("报告.csv");
        batch.run("--dry-run", "--report", report);
        assertThat(Files.readAllLines(report))
                .contains(
                        "5,a_b.docx,written,name-altered,,\"The name \"\"a/b\"\" cannot be a file name.\",The document is named a_b.")
                .anyMatch(line -> line.startsWith("8,第8行.docx,written,name-missing,,The column 单位"));
    }
}
