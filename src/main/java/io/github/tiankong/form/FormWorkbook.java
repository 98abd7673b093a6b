package io.github.tiankong.form;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.slot.SlotType;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The form as a workbook: headings that stay in sight, the rows of a section folded under its title, the cells to fill in
 * yellow, each checked for its type as it is filled.
 */
final class FormWorkbook {
    /** Widths of the columns in characters, in their order. */
    private static final int[] WIDTHS = {20, 28, 18, 48, 10, 14, 16};

    private static final int WIDTH_UNIT = 256;
    private static final int LIST_WIDTH = 20;
    /** Rows of a list that are shown as to be filled. */
    private static final int LIST_ROWS = 20;

    private static final String LARGEST = "1000000000000000";

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final CellStyle heading = style(true, IndexedColors.GREY_25_PERCENT);
    private final CellStyle section = style(true, IndexedColors.LIGHT_CORNFLOWER_BLUE);
    private final CellStyle text = style(false, null);
    private final CellStyle toFill = style(false, IndexedColors.LIGHT_YELLOW);
    /** A workbook holds at most 64,000 styles, so each is made once. */
    private final Map<String, CellStyle> withDecimals = new HashMap<>();

    private int nextRow = 1;

    private FormWorkbook(Locale locale) {
        List<Headings> columns = Headings.formColumns();
        sheet = book.createSheet(Headings.VALUE.shownIn(locale));
        XSSFRow row = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * WIDTH_UNIT);
            put(row.createCell(i), columns.get(i).shownIn(locale), heading);
        }
        sheet.createFreezePane(2, 1);
        sheet.setRowSumsBelow(false);
    }

    static void write(
            List<FormRow> rows, Map<String, SlotType> types, List<ListForm> lists, Locale locale, OutputStream out)
            throws IOException {
        FormWorkbook form = new FormWorkbook(locale);
        try (XSSFWorkbook book = form.book) {
            form.addAll(rows, types);
            Map<String, String> names =
                    ListForm.sheetNames(lists.stream().map(ListForm::list).toList());
            lists.forEach(list -> form.addList(list, names.get(list.list())));
            SteadyWorkbook.write(book, book.getProperties(), out);
        }
    }

    private void addAll(List<FormRow> rows, Map<String, SlotType> types) {
        String current = "";
        int firstOfSection = nextRow;
        for (FormRow row : rows) {
            if (!row.section().equals(current)) {
                fold(firstOfSection);
                current = row.section();
                addSection(current);
                firstOfSection = nextRow;
            }
            add(row, types.getOrDefault(row.key(), SlotType.OTHER));
        }
        fold(firstOfSection);
    }

    /** A sheet that bears the list's name, a yellow row an entry; more rows may follow. */
    private void addList(ListForm list, String sheetName) {
        XSSFSheet entries = book.createSheet(sheetName);
        XSSFRow head = entries.createRow(0);
        for (int i = 0; i < list.headings().size(); i++) {
            entries.setColumnWidth(i, LIST_WIDTH * WIDTH_UNIT);
            put(head.createCell(i), list.headings().get(i), heading);
        }
        for (int k = 1; k <= LIST_ROWS; k++) {
            XSSFRow row = entries.createRow(k);
            for (int i = 0; i < list.headings().size(); i++) {
                put(row.createCell(i), "", toFill);
            }
        }
        entries.createFreezePane(0, 1);
    }

    private void fold(int firstRowIndex) {
        if (nextRow > firstRowIndex && firstRowIndex > 1) {
            sheet.groupRow(firstRowIndex, nextRow - 1);
        }
    }

    private void addSection(String name) {
        XSSFRow row = sheet.createRow(nextRow++);
        for (int i = 0; i < WIDTHS.length; i++) {
            put(row.createCell(i), i == 1 ? name : "", section);
        }
    }

    private void add(FormRow form, SlotType type) {
        XSSFRow row = sheet.createRow(nextRow++);
        List<String> cells = form.cells().toList();
        for (int i = 0; i < cells.size(); i++) {
            boolean value = i == cells.size() - 1;
            put(row.createCell(i), cells.get(i), value ? toFill : text);
        }
        check(row.getRowNum(), cells.size() - 1, type);
    }

    private void put(Cell cell, String content, CellStyle style) {
        cell.setCellStyle(style);
        Optional<BigDecimal> number = content.isEmpty() ? Optional.empty() : Decimals.parse(content);
        if (number.isEmpty()) {
            cell.setCellValue(content);
            return;
        }
        int decimals = Math.max(0, number.get().scale());
        cell.setCellStyle(withDecimals.computeIfAbsent(
                style.getIndex() + " " + decimals, unused -> withDecimals(style, decimals)));
        cell.setCellValue(number.get().doubleValue());
    }

    private CellStyle withDecimals(CellStyle style, int decimals) {
        CellStyle shown = book.createCellStyle();
        shown.cloneStyleFrom(style);
        shown.setDataFormat(book.createDataFormat().getFormat(decimals == 0 ? "0" : "0." + "0".repeat(decimals)));
        return shown;
    }

    /** Excel warns when the cell gets something else; — for no data stays possible. */
    private void check(int rowIndex, int columnIndex, SlotType type) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int between = DataValidationConstraint.OperatorType.BETWEEN;
        DataValidationConstraint constraint = switch (type) {
            case AMOUNT, PERCENT, PERCENTAGE_POINT, COUNT, QUANTITY, RATIO, RANK ->
                helper.createDecimalConstraint(between, "-" + LARGEST, LARGEST);
            case YEAR -> helper.createIntegerConstraint(between, "1900", "2100");
            case MONTH -> helper.createIntegerConstraint(between, "1", "12");
            case DAY -> helper.createIntegerConstraint(between, "1", "31");
            case NAME, TEXT, OTHER -> helper.createTextLengthConstraint(between, "0", "2000");
        };
        DataValidation validation = helper.createValidation(
                constraint, new CellRangeAddressList(rowIndex, rowIndex, columnIndex, columnIndex));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
    }

    private CellStyle style(boolean bold, IndexedColors background) {
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.HAIR);
        if (bold) {
            Font font = book.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        if (background != null) {
            style.setFillForegroundColor(background.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
