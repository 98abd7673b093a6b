package io.github.tiankong.sheet;

import io.github.tiankong.problem.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;

/** The sheets of an XLS workbook (BIFF8), read as a stream of records. */
final class XlsSource extends WorkbookSource {
    private final String fileName;
    private final POIFSFileSystem opened;
    private final Hidden hidden;
    private final InputStream stream;
    private final RecordFactoryInputStream records;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formatIds = new ArrayList<>();
    private SSTRecord strings = new SSTRecord();
    private boolean from1904;
    private int sheetIndex = -1;
    private XlsRows rows;

    private XlsSource(String fileName, POIFSFileSystem opened, Hidden hidden) throws IOException {
        this.fileName = fileName;
        this.opened = opened;
        this.hidden = hidden;
        DirectoryEntry root = opened.getRoot();
        this.stream = opened.createDocumentInputStream(root.hasEntry("Workbook") ? "Workbook" : "WORKBOOK");
        this.records = new RecordFactoryInputStream(stream, true);
        readGlobals();
    }

    static XlsSource open(Path file, String fileName, Hidden hidden) throws InputException {
        POIFSFileSystem opened = null;
        try {
            opened = new POIFSFileSystem(file.toFile(), true);
            return new XlsSource(fileName, opened, hidden);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeQuietly(opened);
            throw Workbooks.damaged(fileName, e);
        }
    }

    private void readGlobals() {
        Record next = records.nextRecord();
        while (next != null && !(next instanceof EOFRecord)) {
            if (next instanceof BoundSheetRecord sheet) {
                sheets.add(sheet);
            } else if (next instanceof SSTRecord table) {
                strings = table;
            } else if (next instanceof FormatRecord format) {
                codes.put(format.getIndexCode(), format.getFormatString());
            } else if (next instanceof ExtendedFormatRecord format) {
                formatIds.add((int) format.getFormatIndex());
            } else if (next instanceof DateWindow1904Record window) {
                from1904 = window.getWindowing() == 1;
            }
            next = records.nextRecord();
        }
    }

    private List<CellFormat> formats() {
        return formatIds.stream()
                .map(id -> CellFormat.of(id, codes.getOrDefault(id, BuiltInFormats.code(id))))
                .toList();
    }

    @Override
    public boolean nextSheet() throws InputException {
        try {
            skipRest();
            sheetIndex++;
            if (sheetIndex >= sheets.size()) {
                return false;
            }
            for (Record next = records.nextRecord(); next != null; next = records.nextRecord()) {
                if (next instanceof BOFRecord) {
                    rows = new XlsRows(
                            records,
                            strings,
                            begin(new SheetCells(formats(), from1904, hidden, new CellFaults(fileName, sheet()))));
                    return true;
                }
            }
            return false;
        } catch (RuntimeException e) {
            throw Workbooks.damaged(fileName, e);
        }
    }

    private void skipRest() {
        boolean more = rows != null;
        while (more) {
            more = rows.next().isPresent();
        }
    }

    @Override
    public String sheet() {
        return sheets.get(sheetIndex).getSheetname();
    }

    @Override
    public boolean isHidden() {
        BoundSheetRecord sheet = sheets.get(sheetIndex);
        return sheet.isHidden() || sheet.isVeryHidden();
    }

    @Override
    public Optional<Row> nextRow() throws InputException {
        try {
            return rows.next();
        } catch (RuntimeException e) {
            throw Workbooks.damaged(fileName, e);
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        opened.close();
    }
}
