package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {
    @TempDir
    Path folder;

    private BatchFolder batch;

    @BeforeEach
    void writeDraft() throws Exception {
        batch = BatchFolder.in(folder);
    }

    @Test
    void eachRowBecomesADocument() throws Exception {
        Run run = batch.rows("甲镇,1.5,12", "乙镇,2,3").run();
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEqualTo("""
                各镇.csv: a row a document; headings in row 1; 2 of 3 names matched.
                Rows below the headings: 2.
                Names: characters that file systems refuse become _, dots and spaces at the ends go, a name with nothing left becomes 第N行 by its row, device names such as CON get a _ in front, 255 bytes at most; the second row of a name gets （2）. No file is ever overwritten.
                Names {单位}.docx: 甲镇.docx, 乙镇.docx …
                Written: 2, kept: 0, failed: 0.
                """);
        assertThat(batch.documents())
                .isEqualTo(Map.of("甲镇.docx", "完成工业产值1.5亿元，新签约项目12个。", "乙镇.docx", "完成工业产值2.0亿元，新签约项目3个。"));
    }

    @Test
    void badRowsAreReportedAndWrittenToBeCorrected() throws Exception {
        Path report = folder.resolve("报告.csv");
        Run run = batch.rows("甲镇,1.5,12", "乙镇,很多,3", "丙镇,3,").run("--report", report);
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.out())
                .endsWith("Rows without a document: " + batch.output().resolve("failed-rows.csv")
                        + ". Correct them there and run that table.\nReport: " + report
                        + "\nWritten: 1, kept: 0, failed: 2.\n");
        assertThat(Files.readAllLines(report))
                .containsExactly(
                        "\uFEFFrow,output,status,code,column,reason,advice",
                        "2,甲镇.docx,written,,,,",
                        "3,乙镇.docx,failed,value-not-a-number,工业产值,\"\"\"很多\"\" is not a number, as 工业产值 needs"
                                + " one.\",\"Correct the cell, for example 12.34.\"",
                        "4,丙镇.docx,failed,field-open,新签约项目数,Nothing was given for 新签约项目数 (key 新签约项目数).,\"Fill it in the"
                                + " table, or choose what becomes of open blanks with --gaps.\"");
        Path failed = batch.output().resolve("failed-rows.csv");
        assertThat(Files.readString(failed)).isEqualTo("\uFEFF单位,工业产值,新签约项目数\r\n乙镇,很多,3\r\n丙镇,3,\r\n");
        Files.writeString(failed, Files.readString(failed).replace("很多", "2").replace("丙镇,3,", "丙镇,3,4"));
        Run again = Run.inEnglish(
                "batch", batch.draft(), "-d", failed, "-o", batch.output(), "--name", "{单位}.docx", "--quiet");
        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(batch.documents()).containsOnlyKeys("甲镇.docx", "乙镇.docx", "丙镇.docx");
    }

    @Test
    void secondRowOfANameKeepsItsNameWhenRunAgain() throws Exception {
        batch.rows("甲镇,1,1", "甲镇,很多,2", "甲镇,很多,3", "乙镇,4,4").run();
        Path failed = batch.output().resolve("failed-rows.csv");
        assertThat(Files.readString(failed)).isEqualTo("\uFEFF单位,工业产值,新签约项目数,原行号\r\n甲镇,很多,2,3（2）\r\n甲镇,很多,3,4（3）\r\n");
        Files.writeString(failed, Files.readString(failed).replace("很多,2", "5,2"));
        Run again = runFailed(failed, "{单位}.docx");
        assertThat(again.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(again.err()).doesNotContain("原行号");
        Path left = batch.output().resolve("failed-rows（2）.csv");
        assertThat(Files.readString(left)).isEqualTo("\uFEFF单位,工业产值,新签约项目数,原行号\r\n甲镇,很多,3,4（3）\r\n");
        Files.writeString(left, Files.readString(left).replace("很多", "6"));
        assertThat(runFailed(left, "{单位}.docx").code()).isEqualTo(ExitCode.DONE);
        assertThat(batch.documents())
                .isEqualTo(Map.of(
                        "甲镇.docx", "完成工业产值1.0亿元，新签约项目1个。",
                        "甲镇（2）.docx", "完成工业产值5.0亿元，新签约项目2个。",
                        "甲镇（3）.docx", "完成工业产值6.0亿元，新签约项目3个。",
                        "乙镇.docx", "完成工业产值4.0亿元，新签约项目4个。"));
    }

    @Test
    void numberOfARowStaysWhenItIsRunAgain() throws Exception {
        batch.rows("甲镇,1,1", "乙镇,很多,2");
        Run.inEnglish("batch", batch.draft(), "-d", batch.table(), "-o", batch.output(), "--name", "{#}");
        Path failed = batch.output().resolve("failed-rows.csv");
        Files.writeString(failed, Files.readString(failed).replace("很多", "5"));
        assertThat(runFailed(failed, "{#}").code()).isEqualTo(ExitCode.DONE);
        assertThat(batch.documents()).containsOnlyKeys("2.docx", "3.docx");
    }

    private Run runFailed(Path failed, String pattern) {
        return Run.inEnglish("batch", batch.draft(), "-d", failed, "-o", batch.output(), "--name", pattern);
    }

    @Test
    void neitherThreadsNorTheirOrderDecideTheResult() throws Exception {
        batch.rows(40);
        Map<String, byte[]> results = new LinkedHashMap<>();
        for (int jobs : new int[] {1, 3}) {
            Path all = folder.resolve("全部" + jobs + ".zip");
            Path report = folder.resolve("报告" + jobs + ".csv");
            Run run = Run.inEnglish(
                    "batch",
                    batch.draft(),
                    "-d",
                    batch.table(),
                    "-o",
                    all,
                    "--name",
                    "{单位}",
                    "--jobs",
                    jobs,
                    "--report",
                    report);
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
            results.put("zip" + jobs, Files.readAllBytes(all));
            results.put("report" + jobs, Files.readAllBytes(report));
        }
        assertThat(results.get("zip3")).isEqualTo(results.get("zip1"));
        assertThat(results.get("report3")).isEqualTo(results.get("report1"));
        try (ZipFile zip = new ZipFile(folder.resolve("全部1.zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName).limit(3)).containsExactly("镇0.docx", "镇1.docx", "镇2.docx");
            assertThat(zip.size()).isEqualTo(40);
        }
    }

    @Test
    void dryRunWritesTheReportOnly() throws Exception {
        Path report = folder.resolve("报告.csv");
        Run run = batch.rows("甲镇,1.5,12", "乙镇,很多,3").run("--dry-run", "--report", report);
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.out()).endsWith("Nothing was written. It would be: written 1, kept 0, failed 1.\n");
        assertThat(batch.output()).doesNotExist();
        assertThat(report).exists();
    }

    @Test
    void fileThatStandsThereStays() throws Exception {
        batch.rows("甲镇,1.5,12", "乙镇,2,3");
        Files.createDirectory(batch.output());
        Path mine = Files.writeString(batch.output().resolve("甲镇.docx"), "mine");
        Run run = batch.run();
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err()).isEqualTo("""
                Error: 各镇.csv, row 2: Another file named "甲镇.docx" stands in the folder already and stays. Move it away, or choose another folder or pattern.
                """);
        assertThat(mine).hasContent("mine");
        assertThat(batch.output().resolve("乙镇.docx")).exists();
    }

    @Test
    void linkOutOfTheFolderIsNotFollowed() throws Exception {
        batch.rows("甲镇,1.5,12");
        Files.createDirectory(batch.output());
        Path outside = folder.resolve("外面.docx");
        Files.createSymbolicLink(batch.output().resolve("甲镇.docx"), outside);
        assertThat(batch.run().code()).isEqualTo(ExitCode.CONTENT);
        assertThat(outside).doesNotExist();
    }

    @Test
    void auditTellsOfAllDocumentsInOneTableOrInOneEach() throws Exception {
        Path audit = folder.resolve("来源.csv");
        batch.rows("甲镇,1.5,12", "乙镇,2,3").run("--audit", audit);
        assertThat(Files.readAllLines(audit)).hasSize(5);
        assertThat(Files.readAllLines(audit).get(1)).startsWith("2,甲镇.docx,工业产值,工业产值,");
        Path each = folder.resolve("来源");
        assertThat(batch.run("--resume", "--audit", each).code()).isEqualTo(ExitCode.DONE);
        assertThat(each).isDirectoryContaining("glob:**/甲镇.csv").isDirectoryContaining("glob:**/乙镇.csv");
    }

    @Test
    void strictFailsARowForAWarning() throws Exception {
        Run run = batch.rows("甲/镇,1.5,12", "乙镇,2,3").run("--strict");
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(batch.documents()).containsOnlyKeys("乙镇.docx");
    }

    @Test
    void wrongPatternIsToldBeforeAnything() throws Exception {
        batch.rows("甲镇,1.5,12");
        Run run = Run.inEnglish(
                "batch", batch.draft(), "-d", batch.table(), "-o", batch.output(), "--name", "../{镇}-{单位");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isEqualTo("""
                Error: The pattern of names holds "../", which no file name may. Take out / \\ : * ? " < > | and two dots in a row.
                Error: The pattern of names speaks of "镇", but no column has that heading. The columns are 单位, 工业产值, 新签约项目数.
                Error: The pattern of names has a brace that is never closed: {单位. Close it.
                """);
        assertThat(batch.output()).doesNotExist();
    }

    @Test
    void mergedDocumentHoldsAllInOrder() throws Exception {
        Path all = folder.resolve("全部.docx");
        Run run = batch.rows(5).run("--merge", all);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(BatchFolder.sentence(all).lines())
                .containsExactly(
                        BatchFolder.expected(0),
                        BatchFolder.expected(1),
                        BatchFolder.expected(2),
                        BatchFolder.expected(3),
                        BatchFolder.expected(4));
        assertThat(batch.documents()).hasSize(5);
    }
}
