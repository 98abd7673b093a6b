package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.problem.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template with a list in a batch: one table of the documents, one of the entries of all of them. */
class BatchListsTest {
    private static final String SLOTS = """
            key,label,type,unit,decimals,formula
            单位,单位,name,,,
            产值,工业产值,amount,亿元,1,
            项目.名称,项目名称,name,,,
            项目.投资,总投资,amount,亿元,1,
            """;

    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void writeInputs() throws IOException {
        output = folder.resolve("出");
        Files.createDirectory(folder.resolve("t"));
        Files.writeString(folder.resolve("t/slots.csv"), SLOTS);
        Files.write(
                folder.resolve("t/template.docx"),
                TestDocx.ofBody("<w:p><w:r><w:t>${单位}产值${产值}亿元，项目："
                                + "[#list 项目 as p]${p.名称}${p.投资}亿元；[/#list]完。</w:t></w:r></w:p>")
                        .bytes());
        Files.writeString(folder.resolve("各镇.csv"), "单位,产值\n云岭镇,200\n双桥镇,10\n石桥镇,5\n");
        entries("单位,名称,投资（亿元）", "双桥镇,水厂,1.5", "云岭镇,纸厂,2", "双桥 镇,桥,7", "石桥镇,闸,0.3", "合计,,10.8");
    }

    private void entries(String... lines) throws IOException {
        Files.writeString(folder.resolve("项目.csv"), String.join("\n", lines) + "\n");
    }

    private Run run(Object... options) {
        List<Object> words = new ArrayList<>(List.of(
                "batch", folder.resolve("t"), "-d", folder.resolve("各镇.csv"), "-o", output, "--name", "{单位}.docx"));
        words.addAll(List.of(options));
        return Run.inEnglish(words.toArray());
    }

    private Run runWithLists(Object... options) {
        List<Object> words = new ArrayList<>(List.of("--lists", folder.resolve("项目.csv")));
        words.addAll(List.of(options));
        return run(words.toArray());
    }

    private String text(String name) throws InputException {
        return DocxText.read(output.resolve(name)).paragraphs().stream()
                .map(DocxParagraph::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void entriesGoToTheDocumentOfTheirOwnTown() throws Exception {
        Run run = runWithLists("--strict");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("项目.csv: the entries of 项目 go to the rows with the same 单位.");
        assertThat(run.err())
                .isEqualTo("Note: 项目.csv, row 6: The row adds up the others and is no entry of its own.\n");
        assertThat(text("云岭镇.docx")).isEqualTo("云岭镇产值200.0亿元，项目：纸厂2.0亿元；完。");
        assertThat(text("双桥镇.docx")).isEqualTo("双桥镇产值10.0亿元，项目：水厂1.5亿元；桥7.0亿元；完。");
    }

    @Test
    void aBadEntryIsReportedWithItsOwnRow() throws Exception {
        entries("单位,名称,投资（亿元）", "云岭镇,纸厂,x", "双桥镇,水厂,1.5", "双桥镇,桥,", "石桥镇,闸,0.3");
        Path report = folder.resolve("报告.csv");
        Run run = runWithLists("--report", report);
        assertThat(run.err())
                .contains("Error: 项目.csv, row 2, column \"投资（亿元）\": \"x\" is not a number")
                .contains("Error: 项目.csv, row 4, sentence ")
                .contains("Nothing was given for 总投资 (key 项目.投资).");
        assertThat(Files.readString(report))
                .contains("2,云岭镇.docx,failed,value-not-a-number,,\"项目.csv, row 2, column \"\"投资（亿元）\"\": ")
                .contains("3,双桥镇.docx,failed,field-open,,\"项目.csv, row 4, ")
                .contains("4,石桥镇.docx,written,,,,");
    }

    @Test
    void anOpenFieldIsToldOfItsRowAndColumn() throws Exception {
        Files.writeString(folder.resolve("各镇.csv"), "单位,产值\n云岭镇,200\n双桥镇,\n石桥镇,5\n");
        Path report = folder.resolve("报告.csv");
        Run run = runWithLists("--report", report);
        assertThat(run.err()).contains("Error: 各镇.csv, row 3, column \"产值\", sentence");
        assertThat(Files.readString(report)).contains("3,双桥镇.docx,failed,field-open,产值,Nothing was given");
    }

    @Test
    void auditTellsEachEntryWhereItCameFrom() throws Exception {
        Path audit = folder.resolve("来源.csv");
        runWithLists("--audit", audit);
        assertThat(Files.readString(audit)
                        .replace("\uFEFF", "")
                        .lines()
                        .filter(line -> line.startsWith("3,"))
                        .map(line -> line.split(",", -1))
                        .map(cells -> String.join(",", cells[2], cells[6], cells[10], cells[11], cells[13])))
                .containsExactly(
                        "单位,双桥镇,table,各镇.csv,3",
                        "产值,10.0,table,各镇.csv,3",
                        "项目.名称,水厂,table,项目.csv,2",
                        "项目.投资,1.5,table,项目.csv,2",
                        "项目.名称,桥,table,项目.csv,4",
                        "项目.投资,7.0,table,项目.csv,4");
    }

    @Test
    void neitherBytesNorReportDependOnJobs() throws Exception {
        Path report = folder.resolve("报告.csv");
        runWithLists("--jobs", "1", "--report", report);
        byte[] bytes = Files.readAllBytes(output.resolve("双桥镇.docx"));
        String told = Files.readString(report);
        output = folder.resolve("又");
        Files.delete(report);
        runWithLists("--jobs", "3", "--report", report);
        assertThat(output.resolve("双桥镇.docx")).hasBinaryContent(bytes);
        assertThat(report).hasContent(told);
    }

    @Test
    void aListWithoutATableIsRefusedBeforeTheRun() {
        Run run = run();
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err())
                .contains("No table has the entries of the list \"项目\", which would stay empty in every document.")
                .contains("Nothing was written.");
        assertThat(output).doesNotExist();
    }

    @Test
    void aListMayStayEmptyIfThatIsSaid() throws Exception {
        Run run = run("--gaps", "blank");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("No table has the entries of the list \"项目\"");
        assertThat(text("云岭镇.docx")).isEqualTo("云岭镇产值200.0亿元，项目：完。");
    }

    @Test
    void aListThatMayStayOpenNeedsNoTable() throws Exception {
        Files.writeString(
                folder.resolve("t/slots.csv"),
                SLOTS.replace("decimals,formula", "decimals,formula,required")
                        .replace("名称,name,,,", "名称,name,,,,no")
                        .replace("总投资,amount,亿元,1,", "总投资,amount,亿元,1,,no"));
        assertThat(run().code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void entriesOfNoDocumentAndDocumentsWithoutEntriesAreTold() throws Exception {
        entries("单位,名称,投资（亿元）", "双桥镇,水厂,1.5", "东湖镇,纸厂,2", ",桥,7", "石桥镇,闸,0.3");
        Path report = folder.resolve("报告.csv");
        Run run = runWithLists("--report", report);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("项目.csv, row 3: 2 of 4 entries belong to no document; the first has 单位 = 东湖镇.");
        assertThat(Files.readString(report))
                .contains("项目.csv has no entry with 单位 = 云岭镇, so that the list \"\"项目\"\" stays empty here.");
        assertThat(text("云岭镇.docx")).isEqualTo("云岭镇产值200.0亿元，项目：完。");
    }

    @Test
    void aBadEntryFailsItsDocumentAlone() throws Exception {
        entries("单位,名称,投资（亿元）", "双桥镇,水厂,一点五五", "云岭镇,纸厂,2", "石桥镇,闸,0.3");
        Run run = runWithLists();
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.out()).contains("Written: 2, kept: 0, failed: 1.");
        assertThat(run.err()).contains("项目.csv, row 2, column \"投资（亿元）\": ");
    }

    @Test
    void aTableWithoutASharedColumnIsRefused() throws Exception {
        entries("名称,投资（亿元）", "水厂,1.5");
        Run run = runWithLists();
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err())
                .contains("No column tells to which row of 各镇.csv an entry belongs."
                        + " Add one of its columns to this table: 单位, 产值.");
    }

    @Test
    void changedEntriesAreAnotherRun() throws Exception {
        runWithLists();
        Files.writeString(folder.resolve("出/.tiankong-batch.txt"), unended());
        entries("单位,名称,投资（亿元）", "双桥镇,水厂,9");
        Run run = runWithLists("--resume");
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(run.err()).contains("A table of --lists has changed since the run into");
    }

    private String unended() throws IOException {
        return Files.readString(folder.resolve("出/.tiankong-batch.txt")).replace("end\n", "");
    }

    @Test
    void aTableForATemplateWithoutListsIsToldToBeOfNoUse() throws Exception {
        BatchFolder batch = BatchFolder.in(folder).rows(1);
        Run run = batch.run("--lists", folder.resolve("项目.csv"));
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err()).contains("has no list, so that this table has no use. Leave out --lists.");
    }
}
