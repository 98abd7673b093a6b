package io.github.tiankong.values;

import io.github.tiankong.files.FormulaGuard;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.OutputException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a table of texts for people: an XLSX where the file's name says so, else a CSV that Excel opens. */
public final class TableWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();
    /** Characters, times what POI counts widths in. */
    private static final int WIDTH = 20 * 256;
    /** Excel's own limit for the text of a cell. */
    private static final int MOST_IN_CELL = 32767;

    private TableWriter() {}

    /**
     * Writes the table. In CSV, cells that would be formulas are made harmless; in XLSX every cell is text.
     *
     * @param headings the first row, which stays in sight in XLSX
     */
    public static void write(List<String> headings, List<List<String>> rows, Path file) throws OutputException {
        boolean workbook = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        WholeFile.write(file, out -> {
            if (workbook) {
                writeXlsx(headings, rows, out);
            } else {
                writeCsv(headings, rows, out);
            }
        });
    }

    private static void writeCsv(List<String> headings, List<List<String>> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        printer.printRecord(headings);
        for (List<String> row : rows) {
            printer.printRecord(row.stream().map(FormulaGuard::guard));
        }
        printer.flush();
    }

    private static void writeXlsx(List<String> headings, List<List<String>> rows, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook()) {
            SXSSFSheet sheet = book.createSheet();
            Font bold = book.createFont();
            bold.setBold(true);
            CellStyle heading = book.createCellStyle();
            heading.setFont(bold);
            write(sheet.createRow(0), headings);
            sheet.getRow(0).forEach(cell -> cell.setCellStyle(heading));
            for (int i = 0; i < headings.size(); i++) {
                sheet.setColumnWidth(i, WIDTH);
            }
            sheet.createFreezePane(0, 1);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet.createRow(i + 1), rows.get(i));
            }
            // the JDK cannot read back what POI streams as ZIP64
            book.setZip64Mode(Zip64Mode.Never);
            SteadyWorkbook.write(book, book.getXSSFWorkbook().getProperties(), out);
        }
    }

    private static void write(SXSSFRow row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = row.createCell(i);
            String text = texts.get(i);
            cell.setCellValue(text.substring(0, Math.min(text.length(), MOST_IN_CELL)));
        }
    }
}
