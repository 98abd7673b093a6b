package io.github.tiankong.values;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks with what goes wrong in them; those that matter in both formats are written in both. */
final class AwkwardWorkbooks {
    private AwkwardWorkbooks() {}

    static Stream<AwkwardTable> cases() {
        return Stream.of(
                        both("indicator-rows-with-title-unit-line-and-notes", AwkwardWorkbooks::indicatorRows),
                        both("indicator-rows-under-two-heading-rows", AwkwardWorkbooks::twoHeadingRows),
                        both("indicator-rows-of-two-years", AwkwardWorkbooks::twoYears),
                        both("one-row-under-merged-headings", AwkwardWorkbooks::mergedHeadings),
                        both("months-cumulative", book -> months(book, "1—2月", "1—3月")),
                        both("months-nobody-knows", book -> months(book, "2月", "3月")),
                        both("long-form", AwkwardWorkbooks::longForm),
                        both("numbers-in-disguise", AwkwardWorkbooks::numbersInDisguise),
                        both("formula-errors", AwkwardWorkbooks::formulaErrors),
                        both("hidden-sheet-row-and-column", AwkwardWorkbooks::hidden),
                        both("dates", AwkwardWorkbooks::dates),
                        Stream.of(xlsx("formula-never-calculated", AwkwardWorkbooks::uncalculated)))
                .flatMap(stream -> stream);
    }

    private static void indicatorRows(Workbook book) {
        Sheet sheet = book.createSheet("主要指标");
        row(sheet, 0, "2026年1—6月主要经济指标完成情况");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
        row(sheet, 1, null, null, null, null, null, "单位：万元");
        row(sheet, 2, "指标名称", "单位", "本月", "同比(%)", "本月止累计", "同比(%)");
        row(sheet, 3, "工业 总产值", "万元", 1309700, 3.3, 7180000, 16.2);
        row(sheet, 4, "  其中：规模以上", "万元", 206700, -3.4, 1087000, 18.7);
        row(sheet, 5, "税收收入", "", 1500, "▲1.1", 10108, "(2.5)");
        row(sheet, 6, "规上企业数", "家", "—", "—", 58, "持平");
        row(sheet, 8, "注：1.绝对数按现价计算。");
        row(sheet, 9, "填表人：某");
    }

    private static void twoHeadingRows(Workbook book) {
        Sheet sheet = book.createSheet("Sheet1");
        row(sheet, 0, "指标", "单位", "本月", null, "累计", null);
        row(sheet, 1, null, null, "完成", "同比(%)", "完成", "同比(%)");
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
        row(sheet, 2, "工业产值", "亿元", 131, 3.3, 718, 16.2);
        row(sheet, 3, "税收收入", "万元", 1500, 1.1, 10108, 2.5);
    }

    private static void twoYears(Workbook book) {
        Sheet sheet = book.createSheet("Sheet1");
        row(sheet, 0, "项目", "2026年1—6月", "2025年1—6月", "增减", "增减%");
        row(sheet, 1, "工业产值（亿元）", 718, 652.1, 65.9, 10.1);
        row(sheet, 2, "税收收入（万元）", 10108, 9300, 808, 8.7);
    }

    private static void mergedHeadings(Workbook book) {
        Sheet sheet = book.createSheet("Sheet1");
        row(sheet, 0, "序号", "园区\n名称", "工业总产值(亿元)", null, "税收收入(万元)", null);
        row(sheet, 1, null, null, "累计", "同比(%)", "累计", "同比(%)");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
        row(sheet, 2, 1, "东湖园区", 718, 5.3, 10108, -4.1);
    }

    private static void months(Workbook book, String second, String third) {
        Sheet sheet = book.createSheet("Sheet1");
        row(sheet, 0, "指标", "1月", second, third, "4月");
        row(sheet, 1, "工业产值（亿元）", 110, 230, 360.5, null);
        row(sheet, 2, "规上企业数", 56, 57, 58, null);
    }

    private static void longForm(Workbook book) {
        Sheet sheet = book.createSheet("Sheet1");
        row(sheet, 0, "指标", "期别", "计量单位", "值");
        row(sheet, 1, "工业产值", "202506", "亿元", 652.1);
        row(sheet, 2, "工业产值", "202605", "亿元", 600);
        row(sheet, 3, "工业产值", "202606", "亿元", 718);
        row(sheet, 4, "规上企业数", "202606", "家", 58);
    }

    private static void numbersInDisguise(Workbook book) {
        Sheet sheet = book.createSheet("Sheet1");
        row(sheet, 0, "工业产值", "工业产值同比增幅", "规上企业数", "税收收入", "税收收入同比增幅");
        Row row = row(sheet, 1, "７．１８亿元", 0.053, "1,058家", 0.1 + 0.2, 0.1);
        format(row.getCell(1), "0.0%");
        format(row.getCell(4), "0.00%");
    }

    private static void formulaErrors(Workbook book) {
        Sheet sheet = book.createSheet("Sheet1");
        row(sheet, 0, "工业产值", "税收收入", "规上企业数");
        Row row = row(sheet, 1, 718, 10, null);
        row.createCell(1).setCellFormula("1/0");
        row.createCell(2).setCellFormula("50+8");
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        row.getCell(1).setCellErrorValue(FormulaError.DIV0.getCode());
    }

    private static void uncalculated(Workbook book) {
        Sheet sheet = book.createSheet("Sheet1");
        row(sheet, 0, "工业产值", "税收收入");
        Row row = row(sheet, 1, 718, null);
        row.createCell(1).setCellFormula("5000+5108");
    }

    private static void hidden(Workbook book) {
        Sheet sheet = book.createSheet("数据");
        row(sheet, 0, "工业产值", "税收收入", "规上企业数");
        row(sheet, 1, 717, 1, 57).setZeroHeight(true);
        row(sheet, 2, 718, 10108, 58);
        sheet.setColumnHidden(1, true);
        row(book.createSheet("旧数据"), 0, "工业产值", 1);
        book.setSheetHidden(1, true);
    }

    private static void dates(Workbook book) {
        Sheet sheet = book.createSheet("Sheet1");
        row(sheet, 0, "园区名称", "工业产值");
        Row row = row(sheet, 1, 46204, 718.04);
        format(row.getCell(0), "yyyy\"年\"m\"月\"d\"日\";@");
        format(row.getCell(1), "#,##0.0_ ");
    }

    static Row row(Sheet sheet, int rowIndex, Object... values) {
        Row row = sheet.createRow(rowIndex);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (values[i] != null) {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
        return row;
    }

    private static void format(Cell cell, String code) {
        Workbook book = cell.getSheet().getWorkbook();
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(code));
        cell.setCellStyle(style);
    }

    static Stream<AwkwardTable> both(String name, Consumer<Workbook> content) {
        return Stream.of(xlsx(name, content), new AwkwardTable(name + "-xls", folder ->
                new Path[] {write(folder.resolve("values.xls"), new HSSFWorkbook(), content)}));
    }

    private static AwkwardTable xlsx(String name, Consumer<Workbook> content) {
        return new AwkwardTable(
                name, folder -> new Path[] {write(folder.resolve("values.xlsx"), new XSSFWorkbook(), content)});
    }

    private static Path write(Path file, Workbook workbook, Consumer<Workbook> content) throws IOException {
        try (Workbook book = workbook;
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return file;
    }
}
