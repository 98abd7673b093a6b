package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.xml.XmlElement;
import io.github.tiankong.xml.XmlSpan;
import io.github.tiankong.xml.XmlVisitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads a part into {@link XmlElement}s. */
final class XmlElementReader implements XmlVisitor {
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

    private final Deque<Open> open = new ArrayDeque<>();
    private int count;

    private XmlElementReader() {
        open.push(new Open("", Map.of()));
    }

    static XmlElement read(DocxPackage docx, String entryName) throws InputException {
        XmlElementReader reader = new XmlElementReader();
        String xml = docx.xml(entryName).text();
        XmlVisitor.visit(docx.fileName(), entryName, xml, reader);
        if (reader.count > MOST_ELEMENTS) {
            throw new InputException(Problem.error("doc-too-big", Location.ofFile(docx.fileName())));
        }
        return reader.open.element().children.get(0);
    }

    /** Of a part with too many elements no more are kept. */
    @Override
    public void start(XMLStreamReader2 reader, XmlSpan tag) {
        if (++count <= MOST_ELEMENTS) {
            open.push(new Open(name(reader), attributes(reader)));
        }
    }

    @Override
    public void end(XMLStreamReader2 reader, XmlSpan tag) {
        if (count <= MOST_ELEMENTS) {
            XmlElement closed = open.pop().closed();
            open.element().children.add(closed);
        }
    }

    @Override
    public void characters(String text) {
        if (count <= MOST_ELEMENTS) {
            open.element().text.append(text);
        }
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
