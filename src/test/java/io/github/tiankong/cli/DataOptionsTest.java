package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.sheet.TableReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk says of the sources: what names mean, how they are laid out, which row, what to take from a report. */
class DataOptionsTest {
    @TempDir
    Path folder;

    private Path draft;
    private Path document;

    @BeforeEach
    void writeDraft() throws Exception {
        draft = file("简报.txt", "完成工业产值xxx.x亿元。\n新增规上企业x家。\n");
        document = folder.resolve("简报.docx");
    }

    @Test
    void meaningIsKeptAndUsedNextMonth() throws Exception {
        Path table = file("数据.csv", "本园区产出,718\n新增规上企业数,3\n");
        Run first = Run.inEnglish("fill", draft, "-d", table, "--map", "本园区产出=工业产值", "--save-mapping", "-o", document);
        Path mapping = folder.resolve("mapping.csv");
        assertThat(first)
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        "Mapping kept in " + mapping + ", to be used again.\n"
                                + "数据.csv: names and values in two columns; no headings; 2 of 2 names matched.\n"
                                + "Filled 2 of 2 fields from the data.\nWritten: " + document + "\n",
                        ""));
        assertThat(Files.readString(mapping)).isEqualTo("\uFEFFkind,sheet,name,means\r\nfield,,本园区产出,工业产值\r\n");
        Run next = Run.inChinese("fill", draft, "-d", table, "-o", document);
        assertThat(next.out()).startsWith(mapping + "：用了 1 条对应。\n");
        assertThat(next.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void meaningOfNoFieldIsToldAndNotKept() throws Exception {
        Path table = file("数据.csv", "本园区产出,718\n新增规上企业数,3\n");
        Run run = Run.inEnglish("fill", draft, "-d", table, "--map", "本园区产出=产出", "--save-mapping", "-o", document);
        assertThat(run.err()).startsWith("Error: No field has the key \"产出\".");
        assertThat(folder.resolve("mapping.csv")).doesNotExist();
    }

    @Test
    void keptMeaningThatNoLongerFitsIsTold() throws Exception {
        file("mapping.csv", "kind,sheet,name,means\nfield,,产出,产量\nunit,,产出,吨\n");
        Path table = file("数据.csv", "工业产值,718\n新增规上企业数,3\n");
        assertThat(Run.inEnglish("fill", draft, "-d", table, "-o", document).err())
                .isEqualTo(
                        "Warning: mapping.csv: \"产出\" was said to mean 产量, but no field has that key. Correct the line"
                                + " or delete it.\nWarning: mapping.csv: \"unit,,产出,吨\" is no line of a mapping. Its kind is field,"
                                + " layout or months; see the README.\n");
    }

    @Test
    void rowOfManyIsChosen() throws Exception {
        Path table = file("各园.csv", "园区,工业产值,新增规上企业数\n东园,1,2\n西园,718,3\n");
        Run run = Run.inEnglish("fill", draft, "-d", table, "--row", 3, "--map", "园区=", "-o", document);
        assertThat(run)
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        "各园.csv: a row a document; headings in row 1; 2 of 3 names matched.\n"
                                + "Filled 2 of 2 fields from the data.\nWritten: " + document + "\n",
                        ""));
        assertThat(Run.inChinese("fill", draft, "-d", table, "--row", 9, "--map", "园区=", "-o", document)
                        .err())
                .startsWith("错误：各园.csv，第 9 行：这一行没有数据。请从第 2 行到第 3 行里选。\n");
    }

    @Test
    void layoutIsOverridden() throws Exception {
        Path table = file("数据.csv", "工业产值,本期\n工业产值,718\n新增规上企业数,3\n");
        Run run = Run.inEnglish("fill", draft, "-d", table, "--layout", "indicators", "-o", document);
        assertThat(run.out()).startsWith("数据.csv: a row an indicator;");
        assertThat(Run.inEnglish("fill", draft, "-d", table, "--layout", "round", "-o", document))
                .isEqualTo(new Run(
                        ExitCode.USAGE, "", "Error: Not understood: --layout round. See tiankong fill --help.\n"));
    }

    @Test
    void figuresOfAReportAreOfferedAndTakenWhenAccepted() throws Exception {
        Path report = file("去年.txt", "去年完成工业总产值652.1亿元，好于预期。\n");
        Path table = file("数据.csv", "新增规上企业数,3\n");
        Run offered = Run.inEnglish("fill", draft, "-d", table, report, "--gaps", "keep", "-o", document);
        assertThat(offered.out()).contains("去年.txt: finished report; figures offered: 1.\n", "Filled 1 of 2");
        assertThat(offered.err())
                .isEqualTo("Note: 去年.txt, sentence \"去年完成工业总产值652.1亿元，好于预期。\": Here stands 652.1亿元 for 工业产值. Take"
                        + " it with --accept 工业产值.\n");
        for (String word : new String[] {"工业产值", "all"}) {
            Run taken = Run.inEnglish("fill", draft, "-d", table, report, "--accept", word, "-o", document);
            assertThat(taken.out()).contains("Filled 2 of 2");
            assertThat(taken.err()).isEmpty();
        }
        assertThat(Run.inChinese("fill", draft, "-d", table, report, "--accept", "税收", "-o", document)
                        .err())
                .startsWith("错误：没有写好的报告给出 税收 的值。请核对字段名，或用 --set 直接给值。\n");
    }

    @Test
    void figureOfAReportKeepsItsMinus() throws Exception {
        Path loss = file("亏损.txt", "集团实现利润总额x.x亿元，好于预期。\n");
        Path report = file("去年.txt", "集团实现利润总额-2.6亿元，好于预期。\n");
        Run offered = Run.inEnglish("fill", loss, "-d", report, "--gaps", "keep", "-o", document);
        assertThat(offered.err()).contains("Here stands -2.6亿元 for 利润总额.");
        Run.inEnglish("fill", loss, "-d", report, "--accept", "all", "-o", folder.resolve("亏损.docx"));
        assertThat(DocxText.of(DocxPackage.read(folder.resolve("亏损.docx"))).paragraphs())
                .extracting(DocxParagraph::text)
                .contains("集团实现利润总额-2.6亿元，好于预期。");
    }

    @Test
    void acceptedFigureThatContradictsATableIsToldWithItsSentence() throws Exception {
        Path report = file("去年.txt", "去年完成工业总产值652.1亿元，好于预期。\n");
        Path table = file("数据.csv", "工业产值,718\n新增规上企业数,3\n");
        assertThat(Run.inEnglish("fill", draft, "-d", table, report, "--accept", "工业产值", "-o", document)
                        .err())
                .startsWith("Error: 去年.txt, sentence \"去年完成工业总产值652.1亿元，好于预期。\": The field 工业产值 is \"652.1\" here"
                        + " but \"718\" in 数据.csv, row 1, column \"B\". Correct one of them.\n");
    }

    @Test
    void formIsAWorkbookWithLastValuesAndNeverOverwritten() throws Exception {
        Path report = file("去年.txt", "去年完成工业总产值6521000万元，好于预期。\n");
        Path form = folder.resolve("表.xlsx");
        Run run = Run.inEnglish("blank", draft, "--last", report, "-o", form);
        assertThat(run)
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        "Last values found: 1; fields without: 1.\n" + form
                                + ": fields to fill in the last column: 2.\n",
                        ""));
        assertThat(TableReader.read(form).get(0).rows().get(1).cells().subList(4, 6))
                .containsExactly("亿元", "652.1");
        assertThat(Run.inChinese("blank", draft, "-o", form).code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(Run.inChinese("blank", draft, "--force", "-o", form).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void lastValuesAreFoundByTheKeptMapping() throws Exception {
        Path mapping = file("mapping.csv", "kind,sheet,name,means\nfield,,本园区产出,工业产值\n");
        Path table = file("去年.csv", "本园区产出,652.1\n新增规上企业数,2\n");
        Path form = folder.resolve("表.csv");
        assertThat(Run.inEnglish("blank", draft, "--last", table, "-o", form))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        mapping + ": lines used: 1.\nLast values found: 2.\n" + form
                                + ": fields to fill in the last column: 2.\n",
                        ""));
        assertThat(TableReader.read(form).get(0).rows().get(1).cell(5)).isEqualTo("652.1");
    }

    @Test
    void hiddenRowIsReadOnlyWhenAsked() throws Exception {
        Path table = folder.resolve("数据.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(table)) {
            XSSFSheet sheet = book.createSheet("本期");
            for (String[] pair : new String[][] {{"工业产值", "718"}, {"新增规上企业数", "3"}}) {
                XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
                row.createCell(0).setCellValue(pair[0]);
                row.createCell(1).setCellValue(pair[1]);
            }
            sheet.getRow(1).setZeroHeight(true);
            book.write(out);
        }
        assertThat(Run.inEnglish("fill", draft, "-d", table, "--gaps", "keep", "-o", document)
                        .err())
                .isEqualTo(
                        "Warning: 数据.xlsx, sheet \"本期\", row 2: The row is hidden or filtered out and was not read. Show it"
                                + " if its values are wanted, or read it with --hidden.\n");
        Run read = Run.inEnglish("fill", draft, "-d", table, "--hidden", "-o", document);
        assertThat(read.err()).isEmpty();
        assertThat(read.out()).contains("Filled 2 of 2 fields");
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }
}
