package io.github.tiankong.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.TableReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts read from a workbook and written back: numbers and dates again, in the same words. */
class CellWriterTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            1234.5,          1,  1234.5,       0.0
            1234.567,        1,  1234.567,     0.0
            12,              0,  12.0,         0
            -3.20,           2,  -3.2,         0.00
            12.34%,          2,  0.1234,       0.00%
            00012,           0,  12.0,         00000
            101.5,          -1,  101.5,        General
            2026年3月1日,    -1,  46082.0,      'yyyy"年"m"月"d"日"'
            2026年3月,       -1,  46082.0,      'yyyy"年"m"月"'
            """)
    void isANumberInTheSameWords(String text, int decimals, double value, String format) throws Exception {
        Row row = new Row(2, List.of(text), List.of(decimals), Map.of());
        try (XSSFWorkbook book = written(row)) {
            Cell cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getNumericCellValue()).isEqualTo(value);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
        }
        assertThat(readAgain()).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            110101199003071234, -1
            1.50,               -1
            0571,               -1
            12.5%,              -1
            -0,                 -1
            +3,                 -1
            13800000000000,     -1
            很多,               -1
            2026年03月1日,      -1
            2026年13月1日,      -1
            1899年1月1日,       -1
            3月1日,             -1
            =1+1,               -1
            """)
    void staysTextWhereANumberWouldReadOtherwise(String text, int decimals) throws Exception {
        try (XSSFWorkbook book = written(new Row(2, List.of(text), List.of(decimals), Map.of()))) {
            Cell cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        }
    }

    @Test
    void emptyCellsStayEmpty() throws Exception {
        Row row = new Row(2, List.of("甲", "", "3"), List.of(-1, -1, -1), Map.of());
        written(row).close();
        assertThat(readAgain()).isEqualTo(row);
    }

    private Path file() {
        return folder.resolve("失败行.xlsx");
    }

    private XSSFWorkbook written(Row row) throws Exception {
        try (TableFile table = TableFile.open(List.of("名称", "数", "三"), file())) {
            table.add(row);
            table.commit();
        }
        try (InputStream in = Files.newInputStream(file())) {
            return new XSSFWorkbook(in);
        }
    }

    private Row readAgain() throws Exception {
        return TableReader.read(file()).get(0).rows().get(1);
    }
}
