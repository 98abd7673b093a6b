package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.TestDocx;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells of a workbook that hold something else than they show, or nothing at all. */
class BatchCellsTest {
    private static final String SLOTS =
            "key,label,type,unit,decimals,required\n编号,编号,text,,,no\n产值,产值,amount,亿元,1,no\n";

    @TempDir
    Path folder;

    @Test
    void aCellWithoutAValueBlocksItsRowAndZerosInFrontStay() throws Exception {
        Files.createDirectory(folder.resolve("t"));
        Files.writeString(folder.resolve("t/slots.csv"), SLOTS);
        Files.write(
                folder.resolve("t/template.docx"),
                TestDocx.ofBody("<w:p><w:r><w:t>编号${编号}，产值${产值}亿元</w:t></w:r></w:p>")
                        .bytes());
        Path table = folder.resolve("各镇.xlsx");
        writeTable(table);
        Path output = folder.resolve("出");
        Path report = folder.resolve("报告.csv");
        Run run = Run.inEnglish(
                "batch", folder.resolve("t"), "-d", table, "-o", output, "--name", "{编号}.docx", "--report", report);
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(Files.readString(report).replace("\uFEFF", "").lines())
                .containsExactly(
                        "row,output,status,code,column,reason,advice",
                        "2,00007.docx,written,,,,",
                        "3,00008.docx,failed,cell-error,产值,\"The cell shows the error #DIV/0!, so it has no value.\","
                                + "Correct its formula.",
                        "4,00009.docx,failed,formula-uncalculated,产值,\"The formula was never calculated, so it has no value.\","
                                + "Open the file in Excel or WPS and save it again.",
                        "5,00010.docx,written,cell-error,说明栏,\"The cell shows the error #DIV/0!, so it has no value.\","
                                + "Correct its formula.");
        assertThat(BatchFolder.sentence(output.resolve("00007.docx"))).isEqualTo("编号00007，产值1.0亿元");
    }

    @Test
    void aNumberWhoseLastDigitsAreLostIsNoTextButMayBeAFigure() throws Exception {
        Files.createDirectory(folder.resolve("t"));
        Files.writeString(folder.resolve("t/slots.csv"), SLOTS);
        Files.write(
                folder.resolve("t/template.docx"),
                TestDocx.ofBody("<w:p><w:r><w:t>编号${编号}，产值${产值}亿元</w:t></w:r></w:p>")
                        .bytes());
        Path table = folder.resolve("名册.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(table)) {
            XSSFSheet sheet = book.createSheet("名册");
            Row headings = sheet.createRow(0);
            headings.createCell(0).setCellValue("编号");
            headings.createCell(1).setCellValue("产值");
            headings.createCell(2).setCellValue("流水");
            number(sheet, 1, (double) 440301199001011234L, 7);
            number(sheet, 2, 440301199001011d, 1234567890123456d);
            Row typed = sheet.createRow(3);
            typed.createCell(0).setCellValue("440301199001011234");
            typed.createCell(1).setCellValue(9);
            typed.createCell(2).setCellValue((double) 440301199001011234L);
            book.write(out);
        }
        Path report = folder.resolve("报告.csv");
        Run run = Run.inEnglish(
                "batch",
                folder.resolve("t"),
                "-d",
                table,
                "-o",
                folder.resolve("出"),
                "--name",
                "{#}.docx",
                "--report",
                report);
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(Files.readString(report)
                        .lines()
                        .map(line -> line.split(",", -1))
                        .map(cells -> cells[0] + cells[3]))
                .containsExactly("\uFEFFrowcode", "2cell-digits", "3", "4");
        Path one = folder.resolve("一份.docx");
        Run refused = Run.inEnglish("fill", folder.resolve("t"), "-d", table, "--row", "2", "-o", one);
        assertThat(refused.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(one).doesNotExist();
        assertThat(Run.inEnglish("fill", folder.resolve("t"), "-d", table, "--row", "4", "-o", one)
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(BatchFolder.sentence(one)).isEqualTo("编号440301199001011234，产值9.0亿元");
    }

    private static void number(XSSFSheet sheet, int rowIndex, double text, double figure) {
        Row row = sheet.createRow(rowIndex);
        row.createCell(0).setCellValue(text);
        row.createCell(1).setCellValue(figure);
    }

    private static void writeTable(Path table) throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(table)) {
            CellStyle number = book.createCellStyle();
            number.setDataFormat(book.createDataFormat().getFormat("00000"));
            XSSFSheet sheet = book.createSheet("各镇");
            Row headings = sheet.createRow(0);
            headings.createCell(0).setCellValue("编号");
            headings.createCell(1).setCellValue("产值");
            headings.createCell(2).setCellValue("说明栏");
            for (int i = 0; i < 4; i++) {
                Row row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue(7 + i);
                row.getCell(0).setCellStyle(number);
                row.createCell(1).setCellValue(1 + i);
            }
            sheet.getRow(2).getCell(1).setCellErrorValue(FormulaError.DIV0.getCode());
            sheet.getRow(3).getCell(1).getCTCell().unsetV();
            sheet.getRow(3).getCell(1).setCellFormula("1+1");
            sheet.getRow(4).createCell(2).setCellErrorValue(FormulaError.DIV0.getCode());
            book.write(out);
        }
    }
}
