package io.github.tiankong.sheet;

import io.github.tiankong.problem.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/**
 * The sheets of an XLSX workbook, read as a stream; the file is opened for reading only, because POI rewrites what it may
 * write (RELIABILITY finding 8).
 */
final class XlsxSource extends WorkbookSource {
    private static final long MOST_SHARED_CHARACTERS = 20_000_000;

    private final String fileName;
    private final OPCPackage opened;
    private final Hidden hidden;
    private final XSSFReader reader;
    private final XlsxParts.Workbook workbook;
    private final List<String> strings;
    private final List<CellFormat> formats;
    private final Iterator<XlsxParts.Sheet> sheets;
    private XlsxParts.Sheet sheet;
    private InputStream part;
    private XlsxRows rows;

    private XlsxSource(String fileName, OPCPackage opened, Hidden hidden)
            throws IOException, OpenXML4JException, XMLStreamException {
        this.fileName = fileName;
        this.opened = opened;
        this.hidden = hidden;
        this.reader = new XSSFReader(opened);
        this.workbook = XlsxParts.workbook(reader.getWorkbookData());
        this.strings = has(XSSFRelation.SHARED_STRINGS)
                ? XlsxParts.sharedStrings(reader.getSharedStringsData(), MOST_SHARED_CHARACTERS)
                : List.of();
        this.formats = has(XSSFRelation.STYLES) ? XlsxParts.formats(reader.getStylesData()) : List.of();
        this.sheets = workbook.sheets().iterator();
    }

    private boolean has(XSSFRelation part) {
        return !opened.getPartsByContentType(part.getContentType()).isEmpty();
    }

    static XlsxSource open(Path file, String fileName, Hidden hidden) throws InputException {
        OPCPackage opened = null;
        try {
            opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
            return new XlsxSource(fileName, opened, hidden);
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            if (opened != null) {
                opened.revert();
            }
            throw Workbooks.damaged(fileName, e);
        }
    }

    @Override
    public boolean nextSheet() throws InputException {
        try {
            closePart();
            if (!sheets.hasNext()) {
                return false;
            }
            sheet = sheets.next();
            part = reader.getSheet(sheet.relation());
            rows = new XlsxRows(
                    XlsxParts.open(part),
                    strings,
                    begin(new SheetCells(
                            formats, workbook.from1904(), hidden, new CellFaults(fileName, sheet.name()))));
            return true;
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException e) {
            throw Workbooks.damaged(fileName, e);
        }
    }

    @Override
    public String sheet() {
        return sheet.name();
    }

    @Override
    public boolean isHidden() {
        return sheet.isHidden();
    }

    @Override
    public Optional<Row> nextRow() throws InputException {
        try {
            return rows.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw Workbooks.damaged(fileName, e);
        }
    }

    @Override
    public void close() throws IOException {
        closePart();
        opened.revert();
    }

    private void closePart() throws IOException {
        if (part != null) {
            part.close();
        }
    }
}
