package io.github.tiankong.values;

import static io.github.tiankong.values.AwkwardWorkbooks.both;
import static io.github.tiankong.values.AwkwardWorkbooks.row;

import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Sheets that hold more than one table, or cells that are more than one cell. */
final class AwkwardBlocks {
    private AwkwardBlocks() {}

    static Stream<AwkwardTable> cases() {
        return Stream.of(
                        both("two-layouts-on-one-sheet", AwkwardBlocks::twoLayouts),
                        both("blocks-with-titles-units-and-notes", AwkwardBlocks::titledBlocks),
                        both("one-table-with-blank-rows", AwkwardBlocks::blankRows),
                        both("merged-data-cells", AwkwardBlocks::mergedData))
                .flatMap(stream -> stream);
    }

    private static void twoLayouts(Workbook book) {
        Sheet sheet = book.createSheet("汇总");
        row(sheet, 0, "指标", "单位", "本期", "上年同期");
        row(sheet, 1, "工业产值", "亿元", 718, 652.1);
        row(sheet, 2, "规上企业数", "家", 58, 55);
        row(sheet, 4, "园区名称", "税收收入（万元）");
        row(sheet, 5, "东湖园区", 10108);
    }

    private static void titledBlocks(Workbook book) {
        Sheet sheet = book.createSheet("汇总");
        row(sheet, 0, "一、工业");
        row(sheet, 2, "单位：万元");
        row(sheet, 3, "指标", "本期", "同比(%)");
        row(sheet, 4, "工业产值", 7180000, 10.1);
        row(sheet, 6, "注：按现价计算。");
        row(sheet, 8, "二、税收");
        row(sheet, 10, "指标", "单位", "本期", "上年同期");
        row(sheet, 11, "税收收入", "亿元", 1.0108, 0.93);
    }

    private static void blankRows(Workbook book) {
        Sheet sheet = book.createSheet("汇总");
        row(sheet, 0, "主要指标");
        row(sheet, 2, "指标", "单位", "本期", "上年同期");
        row(sheet, 4, "工业产值", "亿元", 718, 652.1);
        row(sheet, 6, "税收收入", "万元", 10108, 9300);
        row(sheet, 7, "规上企业数", "家", 58, 55);
        row(sheet, 9, "填表人：某");
    }

    private static void mergedData(Workbook book) {
        Sheet sheet = book.createSheet("汇总");
        row(sheet, 0, "主要指标");
        row(sheet, 1, "指标", "单位", "本期", "上年同期");
        row(sheet, 2, "一、工业");
        row(sheet, 3, "工业产值", "亿元", 718, 652.1);
        row(sheet, 4, "规上企业数", null, 58, 55);
        row(sheet, 5, "税收收入", "万元", 10108);
        row(sheet, 6, "注：按现价计算。");
        merge(sheet, 0, 0, 0, 3);
        merge(sheet, 2, 2, 0, 3);
        merge(sheet, 3, 4, 1, 1);
        merge(sheet, 5, 5, 2, 3);
        merge(sheet, 6, 6, 0, 3);
    }

    private static void merge(Sheet sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }
}
