package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads a part into {@link XmlElement}s. */
final class XmlElementReader {
    /** A report of a thousand pages has some 500,000. */
    private static final int MOST_ELEMENTS = 3_000_000;

    private static final class Open {
        final String name;
        final Map<String, String> attributes;
        final List<XmlElement> children = new ArrayList<>();
        final StringBuilder text = new StringBuilder();

        Open(String name, Map<String, String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        XmlElement closed() {
            return new XmlElement(name, attributes, children, text.toString());
        }
    }

    private XmlElementReader() {}

    static XmlElement read(DocxPackage docx, String entryName) throws InputException {
        XMLStreamReader2 reader = null;
        try {
            reader = PartXml.open(XmlText.decode(docx.bytes(entryName)).text());
            return read(reader, docx.fileName());
        } catch (XMLStreamException | RuntimeException e) {
            throw PartXml.broken(docx.fileName(), entryName, e);
        } finally {
            PartXml.close(reader);
        }
    }

    private static XmlElement read(XMLStreamReader2 reader, String fileName) throws XMLStreamException, InputException {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open("", Map.of()));
        int count = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++count > MOST_ELEMENTS) {
                        throw new InputException(Problem.error("doc-too-big", Location.ofFile(fileName)));
                    }
                    open.push(new Open(name(reader), attributes(reader)));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.pop().closed();
                    open.element().children.add(closed);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().text.append(reader.getText());
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        return open.element().closed().children().get(0);
    }

    private static String name(XMLStreamReader2 reader) {
        return PartScanner.isWord(reader.getNamespaceURI()) ? reader.getLocalName() : ":" + reader.getLocalName();
    }

    private static Map<String, String> attributes(XMLStreamReader2 reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            boolean related =
                    name.equals("id") && reader.getAttributeNamespace(i).contains("officeDocument");
            attributes.put(related ? "r:id" : name, reader.getAttributeValue(i));
        }
        return attributes;
    }
}
