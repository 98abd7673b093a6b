package io.github.tiankong.form;

import io.github.tiankong.files.FormulaGuard;
import io.github.tiankong.files.PendingFile;
import io.github.tiankong.files.WholeFile;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.sheet.Row;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A table of texts for people that is written a row at a time in flat memory: an XLSX where the file's name says so, else
 * a CSV that Excel opens. It appears under its name with {@link #commit}, or not at all.
 *
 * <p>In CSV, cells that would be formulas are made harmless; in XLSX every cell is text, but for {@link #add(Row)}.
 */
public final class TableFile implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();
    /** Characters, times what POI counts widths in. */
    private static final int WIDTH = 20 * 256;

    private final PendingFile file;
    private final Rows rows;
    private IOException fault;

    private TableFile(PendingFile file, Rows rows) {
        this.file = file;
        this.rows = rows;
    }

    /** Begins a table; the headings are its first row, which stays in sight in XLSX. */
    public static TableFile open(List<String> headings, Path target) throws OutputException {
        return open(headings, target, ListForm.FIRST_SHEET);
    }

    /** The same with a name for the sheet, which only XLSX has. */
    public static TableFile open(List<String> headings, Path target, String sheet) throws OutputException {
        boolean workbook = target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        PendingFile file = PendingFile.open(target);
        try {
            return new TableFile(file, workbook ? new Workbook(headings, file, sheet) : new Csv(headings, file));
        } catch (IOException e) {
            file.close();
            throw WholeFile.failure(target, e);
        }
    }

    public void add(List<String> row) throws OutputException {
        write(() -> rows.add(row));
    }

    /** Adds a row that was read from a table: in XLSX its numbers and dates are such again, in the same words. */
    public void add(Row row) throws OutputException {
        write(() -> rows.add(row));
    }

    private interface Writing {
        void write() throws IOException;
    }

    private void write(Writing writing) throws OutputException {
        try {
            writing.write();
        } catch (IOException e) {
            fault = e;
            throw WholeFile.failure(file.target(), e);
        }
    }

    /** Adds a sheet for each list to a workbook; a CSV has none. */
    void addSheets(List<ListForm> lists) {
        Map<String, String> names =
                ListForm.sheetNames(lists.stream().map(ListForm::list).toList());
        lists.forEach(list -> rows.addSheet(names.get(list.list()), list));
    }

    /**
     * Ends the table and gives it its name, in place of a file of that name.
     *
     * @throws OutputException also where a row could not be written before: the table would be without it
     */
    public void commit() throws OutputException {
        try {
            if (fault != null) {
                throw fault;
            }
            rows.finish();
        } catch (IOException e) {
            throw WholeFile.failure(file.target(), e);
        }
        file.commit();
    }

    @Override
    public void close() {
        rows.close();
        file.close();
    }

    private interface Rows {
        void add(List<String> row) throws IOException;

        void add(Row row) throws IOException;

        void addSheet(String name, ListForm list);

        void finish() throws IOException;

        void close();
    }

    private static final class Csv implements Rows {
        private final CSVPrinter printer;

        Csv(List<String> headings, PendingFile file) throws IOException {
            Writer writer = new OutputStreamWriter(file.out(), StandardCharsets.UTF_8);
            writer.append(BYTE_ORDER_MARK);
            printer = new CSVPrinter(writer, FORMAT);
            printer.printRecord(headings);
        }

        @Override
        public void add(List<String> row) throws IOException {
            printer.printRecord(row.stream().map(FormulaGuard::guard));
        }

        @Override
        public void add(Row row) throws IOException {
            add(row.cells());
        }

        @Override
        public void addSheet(String name, ListForm list) {
            // its entries have a file of their own
        }

        @Override
        public void finish() throws IOException {
            printer.flush();
        }

        @Override
        public void close() {
            // the file closes its stream
        }
    }

    private static final class Workbook implements Rows {
        private final PendingFile file;
        private final SXSSFWorkbook book = new SXSSFWorkbook();
        private final CellStyle heading = book.createCellStyle();
        private final CellWriter typed = new CellWriter(book);
        private SXSSFSheet sheet;
        private int count;

        Workbook(List<String> headings, PendingFile file, String sheetName) {
            this.file = file;
            sheet = book.createSheet(sheetName);
            Font bold = book.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            begin(headings);
        }

        private void begin(List<String> headings) {
            add(headings);
            sheet.getRow(0).forEach(cell -> cell.setCellStyle(heading));
            for (int i = 0; i < headings.size(); i++) {
                sheet.setColumnWidth(i, WIDTH);
            }
            sheet.createFreezePane(0, 1);
        }

        @Override
        public void add(List<String> texts) {
            SXSSFRow row = sheet.createRow(count++);
            for (int i = 0; i < texts.size(); i++) {
                Cell cell = row.createCell(i);
                String text = texts.get(i);
                cell.setCellValue(text.substring(0, Math.min(text.length(), CellWriter.MOST_IN_CELL)));
            }
        }

        @Override
        public void add(Row row) {
            SXSSFRow written = sheet.createRow(count++);
            for (int i = 0; i < row.cells().size(); i++) {
                typed.write(written.createCell(i), row, i);
            }
        }

        @Override
        public void addSheet(String name, ListForm list) {
            sheet = book.createSheet(name);
            count = 0;
            begin(list.headings());
            list.rows().forEach(this::add);
        }

        @Override
        public void finish() throws IOException {
            // the JDK cannot read back what POI streams as ZIP64
            book.setZip64Mode(Zip64Mode.Never);
            SteadyWorkbook.write(book, book.getXSSFWorkbook().getProperties(), file.out());
        }

        @Override
        public void close() {
            try {
                book.close();
            } catch (IOException e) {
                // its temporary files lie in the machine's folder for such
            }
        }
    }
}
