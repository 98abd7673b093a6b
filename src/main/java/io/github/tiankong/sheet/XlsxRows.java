package io.github.tiankong.sheet;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of one sheet part (ECMA-376 part 1, 18.3.1): cells with their shown meaning, formulas by their last result. */
final class XlsxRows {
    private static final int MOST_COLUMNS = 16384;

    private final XMLStreamReader xml;
    private final List<String> strings;
    private final SheetCells cells;
    private int rowNumber;
    private int columnIndex;

    XlsxRows(XMLStreamReader xml, List<String> strings, SheetCells cells) {
        this.xml = xml;
        this.strings = strings;
        this.cells = cells;
    }

    Optional<Row> next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("col")) {
                hideColumns();
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                rowNumber = xml.getAttributeValue(null, "r") == null ? rowNumber + 1 : XlsxParts.number(xml, "r");
                boolean leftOut = isHidden();
                Row read = readRow(leftOut);
                if (!leftOut) {
                    return Optional.of(read);
                }
                if (!read.isBlank()) {
                    cells.faults().hiddenRow(rowNumber);
                }
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("mergeCell")
                    && cells.hasRoomToMerge()) {
                cells.merge(MergedCells.of(XlsxParts.attribute(xml, "ref", "")));
            }
        }
        return Optional.empty();
    }

    private boolean isHidden() {
        return cells.leavesOutHidden() && XlsxParts.isTrue(XlsxParts.attribute(xml, "hidden", "0"));
    }

    private void hideColumns() {
        if (isHidden()) {
            int last = Math.min(XlsxParts.number(xml, "max"), MOST_COLUMNS);
            for (int number = Math.max(1, XlsxParts.number(xml, "min")); number <= last; number++) {
                cells.hideColumn(number - 1);
            }
        }
    }

    private Row readRow(boolean hidden) throws XMLStreamException {
        columnIndex = -1;
        for (int event = xml.next(); !isEnd(event, "row"); event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
                readCell(hidden);
            }
        }
        return cells.row(rowNumber);
    }

    private void readCell(boolean rowHidden) throws XMLStreamException {
        columnIndex = columnIndex(xml.getAttributeValue(null, "r"), columnIndex + 1);
        String type = XlsxParts.attribute(xml, "t", "n");
        int style = XlsxParts.number(xml, "s");
        String stored = "";
        boolean formula = false;
        for (int event = xml.next(); !isEnd(event, "c"); event = xml.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> stored = xml.getElementText();
                    case "is" -> stored = XlsxParts.text(xml, "is");
                    default -> {}
                }
            }
        }
        if (rowHidden) {
            cells.putText(columnIndex, stored);
        } else if (formula || !stored.isEmpty()) {
            put(type, style, stored);
        }
    }

    private void put(String type, int style, String stored) {
        if (cells.isLeftOut(columnIndex)) {
            return;
        }
        if (stored.isEmpty() && !type.equals("str")) {
            cells.faults().uncalculated(rowNumber, columnIndex);
            return;
        }
        switch (type) {
            case "n" -> putNumber(style, stored);
            case "s" -> putText(strings.get(Integer.parseInt(stored.strip())));
            case "b" -> putText(stored.equals("1") ? "TRUE" : "FALSE");
            case "e" -> cells.faults().error(rowNumber, columnIndex, stored);
            default -> putText(stored);
        }
    }

    private void putText(String text) {
        cells.putText(columnIndex, text);
    }

    private void putNumber(int style, String stored) {
        CellFormat.number(stored.strip())
                .ifPresentOrElse(
                        number -> cells.putNumber(rowNumber, columnIndex, number, style), () -> putText(stored));
    }

    private boolean isEnd(int event, String element) {
        return event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element);
    }

    /** The column of a reference such as {@code AB12}, from 0; the next one where there is no reference. */
    private static int columnIndex(String reference, int next) {
        if (reference == null) {
            return next;
        }
        int number = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && number < MOST_COLUMNS; i++) {
            number = number * 26 + reference.charAt(i) - 'A' + 1;
        }
        return Math.min(number, MOST_COLUMNS) - 1;
    }
}
