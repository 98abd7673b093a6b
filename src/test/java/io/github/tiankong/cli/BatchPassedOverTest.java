package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.sheet.Table;
import io.github.tiankong.sheet.TableReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of rows and sheets of which no document is made. */
class BatchPassedOverTest {
    private static final String HEADINGS = "单位,工业产值,新签约项目数";

    @TempDir
    Path folder;

    private BatchFolder batch;

    @BeforeEach
    void makeDraft() throws Exception {
        batch = BatchFolder.in(folder);
    }

    @Test
    void reportNamesEachRowPassedOverInItsPlace() throws Exception {
        batch.rows("镇0,100.5,10", "小计,100.5,10", "镇1,101.5,11", "", "合计,202,21", "备注：初步数,,", "制表人：李明");
        Path report = folder.resolve("报告.csv");
        Run run = batch.run("--report", report);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(lines(report))
                .containsExactly(
                        "row,output,status,code,column,reason,advice",
                        "2,镇0.docx,written,,,,",
                        "3,,passed over,row-total,,The row adds up the others and gets no document of its own.,",
                        "4,镇1.docx,written,,,,",
                        "6,,passed over,row-total,,The row adds up the others and gets no document of its own.,",
                        "7,,passed over,row-note,,\"The row reads as a note (\"\"备注：初步数\"\") and gets no document of its own.\","
                                + "\"If it is one, write something else into its first cell.\"",
                        "8,,passed over,row-note,,\"The row reads as a note (\"\"制表人：李明\"\") and gets no document of its own.\","
                                + "\"If it is one, write something else into its first cell.\"");
    }

    @Test
    void whoeverBearsSuchANameGetsADocument() throws Exception {
        batch.rows("备注君,100.5,10", "说明书印刷厂,101.5,11", "总计划处,102.5,12");
        assertThat(batch.run().code()).isEqualTo(ExitCode.DONE);
        assertThat(batch.documents().keySet()).containsExactly("备注君.docx", "总计划处.docx", "说明书印刷厂.docx");
    }

    @Test
    void tellsHiddenRowsAndSheetsOfAWorkbook() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = sheet(book, "各镇", 30);
            for (int hidden : new int[] {2, 5, 6, 7, 29, 30}) {
                sheet.getRow(hidden).setZeroHeight(true);
            }
            sheet(book, "旧表", 2);
            book.setSheetHidden(1, true);
            write(book);
        }
        Path report = folder.resolve("报告.csv");
        Run run = run("--report", report);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("""
                Warning: 各镇.xlsx, sheet "各镇", row 3: The row is hidden or filtered out and was not read.""");
        assertThat(run.err()).contains("""
                Warning: 各镇.xlsx, sheet "各镇", row 6: The rows down to 8 are hidden or filtered out and were not read.""");
        assertThat(run.err()).contains("""
                Warning: 各镇.xlsx, sheet "各镇", row 30: The rows down to 31 are hidden or filtered out and were not read.""");
        assertThat(run.err()).contains("""
                Warning: 各镇.xlsx, sheet "旧表": The sheet is hidden and was not read.""");
        assertThat(lines(report))
                .hasSize(1 + 24 + 3)
                .element(2)
                .asString()
                .startsWith("3,,passed over,row-hidden,,The row is hidden or filtered out and was not read.,");
        assertThat(batch.documents()).hasSize(24);
    }

    @Test
    void tellsASecondSheetOfTheKindAndReadsItIfItIsChosen() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            sheet(book, "东区", 2);
            book.createSheet("封面").createRow(0).createCell(0).setCellValue("单位负责");
            sheet(book, "西区", 3);
            write(book);
        }
        Run run = run();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("""
                Warning: 各镇.xlsx, sheet "西区": The sheet has headings of fields too, but only the sheet "东区" is read. \
                Run it on its own with --sheet, or put its rows on that sheet.
                """);
        assertThat(batch.documents()).hasSize(2);
        assertThat(run("--resume", "--sheet", "西区").err()).contains("have changed since the run");
        Run west = run("--sheet", "西区");
        assertThat(west.code()).isEqualTo(ExitCode.DONE);
        assertThat(west.err()).doesNotContain("东区");
        assertThat(run("--sheet", "南区").err()).contains("""
                Error: 各镇.xlsx: The file has no sheet "南区"; it has 东区、封面、西区. Give one of these to --sheet.
                """);
    }

    @Test
    void fillReadsTheSheetThatIsChosen() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            sheet(book, "东区", 2);
            sheet(book, "西区", 1);
            write(book);
        }
        Path document = folder.resolve("西区.docx");
        Run run = Run.inEnglish("fill", batch.draft(), "-d", table(), "--sheet", "西区", "-o", document);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(BatchFolder.sentence(document)).isEqualTo(BatchFolder.expected(0));
    }

    @Test
    void aTableWithoutRowsIsRefused() throws Exception {
        batch.rows("合计,202,21");
        Run run = batch.run();
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err()).contains("Error: 各镇.csv, row 1: There is no row below the headings. Add one.");
    }

    @Test
    void aNulIsToldWithItsLine() throws Exception {
        batch.rows("镇0,100.5,10", "镇\0,100.5,10");
        Run run = batch.run();
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        assertThat(run.err()).startsWith("Error: 各镇.csv, row 3: The line holds a NUL character,");
    }

    @Test
    void failedRowsOfAWorkbookStandOnASheetOfItsNameAndOnceHoweverOftenARunGoesOn() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            add(sheet(book, "东区", 2), "镇9,很多,9");
            write(book);
        }
        for (String option : List.of("--quiet", "--resume")) {
            assertThat(run(option).code()).isEqualTo(ExitCode.CONTENT);
            assertThat(batch.files().stream().map(file -> file.getFileName().toString()))
                    .contains("failed-rows.xlsx")
                    .doesNotContain("failed-rows（2）.xlsx");
        }
        List<Table> failed = TableReader.read(batch.output().resolve("failed-rows.xlsx"));
        assertThat(failed.get(0).sheet()).isEqualTo("东区");
        assertThat(failed.get(0).rows().get(1).cells()).containsExactly("镇9", "很多", "9");
    }

    @Test
    void correctedFailedRowsStay() throws Exception {
        batch.rows("镇0,很多,10").run();
        Path failed = batch.output().resolve("failed-rows.csv");
        String corrected = Files.readString(failed).replace("很多", "100.5");
        Files.writeString(failed, corrected);
        batch.run("--resume");
        assertThat(failed).content().isEqualTo(corrected);
        assertThat(batch.output().resolve("failed-rows（2）.csv")).content().contains("很多");
    }

    private Path table() {
        return folder.resolve("各镇.xlsx");
    }

    private static Sheet sheet(Workbook book, String name, int rows) {
        Sheet sheet = book.createSheet(name);
        add(sheet, HEADINGS);
        for (int i = 0; i < rows; i++) {
            add(sheet, "镇" + i + "," + (100 + i) + ".5," + (10 + i % 90));
        }
        return sheet;
    }

    private static void add(Sheet sheet, String line) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (String cell : line.split(",", -1)) {
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
        }
    }

    private void write(Workbook book) throws Exception {
        try (OutputStream out = Files.newOutputStream(table())) {
            book.write(out);
        }
    }

    private Run run(Object... options) {
        List<Object> words = new ArrayList<>(List.of(batch.arguments(options)));
        words.replaceAll(word -> word.equals(batch.table()) ? table() : word);
        return Run.inEnglish(words.toArray());
    }

    private static List<String> lines(Path csv) throws Exception {
        return Files.readString(csv).replace("\uFEFF", "").lines().toList();
    }
}
