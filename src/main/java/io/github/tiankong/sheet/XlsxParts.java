package io.github.tiankong.sheet;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of a workbook that its sheets refer to: their names, the shared strings, the formats of the cells. */
final class XlsxParts {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final XMLInputFactory XML = factory();

    private XlsxParts() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return XML.createXMLStreamReader(in);
    }

    /** The workbook part: its sheets in order, and whether days count from 1904. */
    static Workbook workbook(InputStream part) throws XMLStreamException, IOException {
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (InputStream in = part) {
            XMLStreamReader xml = open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    if (xml.getLocalName().equals("sheet")) {
                        String state = attribute(xml, "state", "visible");
                        sheets.add(new Sheet(
                                attribute(xml, "name", ""),
                                xml.getAttributeValue(RELATIONS, "id"),
                                !state.equals("visible")));
                    } else if (xml.getLocalName().equals("workbookPr")) {
                        from1904 = isTrue(attribute(xml, "date1904", "0"));
                    }
                }
            }
        }
        return new Workbook(sheets, from1904);
    }

    /** The strings cells share, at most so many characters in all. */
    static List<String> sharedStrings(InputStream part, long mostCharacters) throws XMLStreamException, IOException {
        List<String> strings = new ArrayList<>();
        long characters = 0;
        try (InputStream in = part) {
            XMLStreamReader xml = open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    String text = text(xml, "si");
                    strings.add(text);
                    characters += text.length();
                    if (characters > mostCharacters) {
                        throw new TooBigException();
                    }
                }
            }
        }
        return strings;
    }

    /** The texts inside an element up to its end, without phonetic guides. */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(element)) {
                break;
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("rPh")) {
                phonetic++;
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("rPh")) {
                phonetic--;
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("t")
                    && phonetic == 0) {
                text.append(xml.getElementText());
            }
        }
        return text.toString();
    }

    /** The formats that the style numbers of cells stand for. */
    static List<CellFormat> formats(InputStream part) throws XMLStreamException, IOException {
        Map<Integer, String> codes = new HashMap<>();
        List<CellFormat> formats = new ArrayList<>();
        boolean inCells = false;
        try (InputStream in = part) {
            XMLStreamReader xml = open(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event != XMLStreamReader.START_ELEMENT && event != XMLStreamReader.END_ELEMENT) {
                    continue;
                }
                boolean starts = event == XMLStreamReader.START_ELEMENT;
                if (xml.getLocalName().equals("cellXfs")) {
                    inCells = starts;
                } else if (starts && xml.getLocalName().equals("numFmt")) {
                    codes.put(number(xml, "numFmtId"), attribute(xml, "formatCode", ""));
                } else if (starts && inCells && xml.getLocalName().equals("xf")) {
                    formats.add(format(number(xml, "numFmtId"), codes));
                }
            }
        }
        return formats;
    }

    private static CellFormat format(int id, Map<Integer, String> codes) {
        String code = codes.get(id);
        return CellFormat.of(id, code == null ? BuiltInFormats.code(id) : code);
    }

    static String attribute(XMLStreamReader xml, String name, String otherwise) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }

    static int number(XMLStreamReader xml, String name) {
        return Integer.parseInt(attribute(xml, name, "0"));
    }

    static boolean isTrue(String flag) {
        return flag.equals("1") || flag.equals("true");
    }

    record Workbook(List<Sheet> sheets, boolean from1904) {}

    record Sheet(String name, String relation, boolean isHidden) {}
}
