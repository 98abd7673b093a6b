package io.github.tiankong.docx;

import io.github.tiankong.xml.XmlSpan;
import io.github.tiankong.xml.XmlVisitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Content controls that are bound to data in the document, its title or a customer's own XML (ECMA-376 part 1, 17.5.2.6):
 * when Word opens the document it writes over what they show with what the data say. Nothing is known here of the data, so
 * that where another text is put into such a control its binding goes; without one it keeps the text it has.
 */
public final class DataBindings {
    /** A control, and its bindings: Word 2013 may write a second one. */
    private record Control(XmlSpan element, List<XmlSpan> bindings) {}

    private final DocxText text;
    /** For each entry where the outmost controls begin and end. */
    private final Map<String, NavigableMap<Integer, Integer>> outmost = new HashMap<>();

    private DataBindings(DocxText text) {
        this.text = text;
        text.entryNames()
                .forEach(entryName -> outmost.put(
                        entryName, outmost(controls(text.xml(entryName).text()))));
    }

    /** Those of a document. */
    public static DataBindings of(DocxText text) {
        return new DataBindings(text);
    }

    /** Whether any of a stretch of text stands in such a control. */
    public boolean reach(TextRange range) {
        DocxParagraph paragraph = text.paragraphs().get(range.paragraphIndex());
        NavigableMap<Integer, Integer> own = outmost.get(paragraph.entryName());
        return paragraph.pieces().stream()
                .filter(p -> !p.isElement() && p.textStart() < range.end() && range.start() < p.textEnd())
                .anyMatch(p -> isWithin(own, p.xmlStart()));
    }

    private static boolean isWithin(NavigableMap<Integer, Integer> outmost, int xmlOffset) {
        Map.Entry<Integer, Integer> before = outmost.floorEntry(xmlOffset);
        return before != null && xmlOffset < before.getValue();
    }

    /** @param controls those within others before them */
    private static NavigableMap<Integer, Integer> outmost(List<Control> controls) {
        NavigableMap<Integer, Integer> outmost = new TreeMap<>();
        for (Control control : controls) {
            XmlSpan element = control.element();
            outmost.subMap(element.start(), element.end()).clear();
            outmost.put(element.start(), element.end());
        }
        return outmost;
    }

    /** The bindings of all controls around some places of a part, in order. */
    static List<XmlSpan> around(String xml, NavigableSet<Integer> xmlOffsets) {
        List<XmlSpan> found = new ArrayList<>();
        for (Control control : controls(xml)) {
            XmlSpan element = control.element();
            if (!xmlOffsets.subSet(element.start(), element.end()).isEmpty()) {
                found.addAll(control.bindings());
            }
        }
        return found;
    }

    private static List<Control> controls(String xml) {
        if (!xml.contains(Finder.BINDING)) {
            return List.of();
        }
        Finder finder = new Finder(xml);
        XmlVisitor.visitAgain(xml, finder);
        return finder.found;
    }

    private static final class Finder implements XmlVisitor {
        private static final String BINDING = "dataBinding";

        private final String xml;
        private final Deque<Control> open = new ArrayDeque<>();
        private final List<Control> found = new ArrayList<>();

        Finder(String xml) {
            this.xml = xml;
        }

        @Override
        public void start(XMLStreamReader2 reader, XmlSpan tag) {
            if (reader.getLocalName().equals("sdt")) {
                open.push(new Control(tag, new ArrayList<>()));
            } else if (reader.getLocalName().equals(BINDING) && !open.isEmpty()) {
                open.element().bindings().add(tag.element(xml));
            }
        }

        @Override
        public void end(XMLStreamReader2 reader, XmlSpan tag) {
            if (reader.getLocalName().equals("sdt")) {
                Control control = open.pop();
                if (!control.bindings().isEmpty()) {
                    XmlSpan whole = new XmlSpan(control.element().start(), tag.end());
                    found.add(new Control(whole, control.bindings()));
                }
            }
        }
    }
}
