package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables under 单位：万元, of each layout: amounts are in it, counts, ranks and rates are not. */
class TableUnitTest {
    private static final String FILLED = "完成税收收入88.2亿元，新签约项目86个，工业投资占固定资产投资比重38.2%，税收排名第3位。";

    @TempDir
    Path folder;

    private static final String INDICATORS = """
            主要指标,,
            单位：万元,,
            指标,本期,上年同期
            税收收入,882000,801000
            新签约项目数,86,80
            工业投资占固定资产投资比重,38.2,37
            税收排位,3,4
            """;
    private static final String PAIRS = """
            单位：万元,
            指标,数值
            税收收入,882000
            新签约项目数,86
            工业投资占固定资产投资比重,38.2
            税收排位,3
            """;
    private static final String ROWS = """
            单位：万元、个、%,,,
            税收收入,新签约项目数,工业投资占固定资产投资比重,税收排位
            882000,86,38.2,3
            """;
    private static final String MONTHS = """
            单位：万元,,,
            指标,1-1月,1-2月,1-3月
            税收收入,1,2,882000
            新签约项目数,1,2,86
            工业投资占固定资产投资比重,1,2,38.2
            税收排位,1,1,3
            """;
    private static final String LONG = """
            单位：万元,,
            指标,时间,数值
            税收收入,2026年3月,882000
            新签约项目数,2026年3月,86
            工业投资占固定资产投资比重,2026年3月,38.2
            税收排位,2026年3月,3
            """;

    @ParameterizedTest
    @ValueSource(strings = {INDICATORS, PAIRS, ROWS, MONTHS, LONG})
    void onlyAmountsAreInTheUnitOfACsvTable(String table) throws Exception {
        Path csv = Files.writeString(folder.resolve("表.csv"), table);
        assertThat(filled(csv)).contains(FILLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {INDICATORS, PAIRS, ROWS, MONTHS, LONG})
    void onlyAmountsAreInTheUnitOfAWorkbook(String table) throws Exception {
        assertThat(filled(workbook(table))).contains(FILLED);
    }

    @ParameterizedTest
    @ValueSource(strings = ROWS)
    void aBatchReadsTheUnitAboveItsRows(String table) throws Exception {
        Path draft = draft();
        Run run = Run.inEnglish(
                "batch", draft, "-d", workbook(table), "-o", folder.resolve("出"), "--name", "{#}.docx", "--strict");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(texts(folder.resolve("出/3.docx"))).contains(FILLED);
    }

    private Path draft() throws Exception {
        return Files.writeString(
                folder.resolve("报告.txt"), "一、主要指标\n完成税收收入xx.x亿元，新签约项目xx个，工业投资占固定资产投资比重xx.x%，税收排名第x位。\n");
    }

    private List<String> filled(Path table) throws Exception {
        Path document = folder.resolve("出.docx");
        Run run = Run.inEnglish("fill", draft(), "-d", table, "-o", document, "--strict");
        assertThat(run.code()).as(run.err()).isZero();
        return texts(document);
    }

    private static List<String> texts(Path document) throws Exception {
        return DocxText.read(document).paragraphs().stream()
                .map(DocxParagraph::text)
                .toList();
    }

    private Path workbook(String table) throws Exception {
        Path file = folder.resolve("表.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("表");
            for (String line : table.lines().toList()) {
                Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (String text : line.split(",", -1)) {
                    Cell cell = row.createCell(row.getPhysicalNumberOfCells());
                    if (text.matches("[0-9.]++")) {
                        cell.setCellValue(Double.parseDouble(text));
                    } else {
                        cell.setCellValue(text);
                    }
                }
            }
            book.write(out);
        }
        return file;
    }
}
