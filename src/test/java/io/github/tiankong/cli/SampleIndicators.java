package io.github.tiankong.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes {@code samples/园区半年指标.xlsx}: a row an indicator under a title, as statistics offices send them. */
final class SampleIndicators {
    private static final int WIDTH_UNIT = 256;
    private static final int HEADING_ROW_INDEX = 1;
    private static final List<List<Object>> ROWS = List.of(
            List.of("2025年1—6月园区主要指标"),
            List.of("指标名称", "单位", "本期", "上年同期", "同比（%）"),
            List.of("工业总产值", "亿元", 268.4, 248.1, 8.2),
            List.of("  其中：规上工业产值", "亿元", 241.7, 221.6, 9.1),
            List.of("规上工业增加值", "", "", "", 8.6),
            List.of("固定资产投资", "亿元", 38.6, 33.9, 13.9),
            List.of("  其中：工业投资", "亿元", 29.8),
            List.of("规上工业企业数", "家", 118),
            List.of("高新技术企业数", "家", 46),
            List.of("从业人员数", "万人", 2.86),
            List.of("注：增长速度按现价计算，规上工业增加值按可比价格计算。"));

    private SampleIndicators() {}

    static void write(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("主要指标");
            CellStyle centred = book.createCellStyle();
            centred.setAlignment(HorizontalAlignment.CENTER);
            for (int i = 0; i < ROWS.size(); i++) {
                fill(sheet.createRow(i), ROWS.get(i), i <= HEADING_ROW_INDEX ? centred : book.getCellStyleAt(0));
            }
            sheet.addMergedRegion(
                    new CellRangeAddress(0, 0, 0, ROWS.get(HEADING_ROW_INDEX).size() - 1));
            sheet.createFreezePane(1, HEADING_ROW_INDEX + 1);
            sheet.setColumnWidth(0, 24 * WIDTH_UNIT);
            book.getProperties().getCoreProperties().setCreator("");
            book.getProperties().getExtendedProperties().setApplication("");
            book.write(out);
        }
    }

    private static void fill(XSSFRow row, List<Object> cells, CellStyle style) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellStyle(style);
            if (cells.get(i) instanceof Double number) {
                cell.setCellValue(number);
            } else if (cells.get(i) instanceof Integer number) {
                cell.setCellValue(number);
            } else {
                cell.setCellValue(cells.get(i).toString());
            }
        }
    }
}
