package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Takes out of a document what could act on the machine of whoever opens what we write from it: macros, and relationships
 * that make Word fetch something from elsewhere (attached templates, linked pictures and objects, subdocuments).
 * Hyperlinks stay: they are followed only by a click. What goes is named; nothing is ever fetched.
 */
final class PackageCleaner {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String DOCUMENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    /** A template opened as a document, and either of them with macros. */
    private static final List<String> OTHER_TYPES = List.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml",
            "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");
    /** Elements that are nothing without what they fetch. */
    private static final Set<String> FETCHING = Set.of("attachedTemplate", "subDoc", "altChunk");

    private final DocxPackage docx;
    private final PackageEdit edit;
    private final List<Problem> warnings = new ArrayList<>();
    private boolean changed;

    private PackageCleaner(DocxPackage docx) {
        this.docx = docx;
        this.edit = new PackageEdit(docx);
    }

    /** The package itself when there is nothing to take out. */
    static DocxPackage clean(DocxPackage docx) throws InputException {
        return new PackageCleaner(docx).clean();
    }

    private DocxPackage clean() throws InputException {
        for (String entryName : docx.entryNames()) {
            if (isMacro(entryName)) {
                edit.drop(entryName);
                changed = true;
            }
        }
        if (changed || edit.xml(CONTENT_TYPES).text().contains("macroEnabled")) {
            warnings.add(Problem.warning("doc-macros", Location.ofFile(docx.fileName())));
        }
        makeDocument();
        for (String entryName : docx.entryNames()) {
            if (entryName.endsWith(".rels") && !isMacro(entryName)) {
                cleanRelationships(entryName);
            }
        }
        for (String entryName : docx.entryNames()) {
            if (entryName.endsWith(".xml") && edit.contains(entryName)) {
                cleanFields(entryName);
            }
        }
        return changed ? edit.read().withWarnings(warnings) : docx;
    }

    private static boolean isMacro(String entryName) {
        String name = entryName.substring(entryName.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith("vbaproject") || name.startsWith("vbadata");
    }

    private void makeDocument() throws InputException {
        XmlText types = edit.xml(CONTENT_TYPES);
        String text = types.text();
        for (String other : OTHER_TYPES) {
            text = text.replace(other, DOCUMENT_TYPE);
        }
        if (changed) {
            text = without(text, overridesOfMacros(text));
        }
        put(CONTENT_TYPES, types, text);
    }

    private List<Span> overridesOfMacros(String xml) throws InputException {
        List<Span> spans = new ArrayList<>();
        elements(CONTENT_TYPES, xml, (reader, span) -> {
            if (isMacro(PartScanner.attribute(reader, "PartName"))) {
                spans.add(span);
            }
        });
        return spans;
    }

    private void cleanRelationships(String entryName) throws InputException {
        XmlText relationships = edit.xml(entryName);
        Set<String> ids = new TreeSet<>();
        List<Span> spans = new ArrayList<>();
        elements(entryName, relationships.text(), (reader, span) -> {
            String kind = PartScanner.attribute(reader, "Type");
            kind = kind.substring(kind.lastIndexOf('/') + 1);
            String target = PartScanner.attribute(reader, "Target");
            boolean fetched =
                    PartScanner.attribute(reader, "TargetMode").equals("External") && !kind.equals("hyperlink");
            if (fetched) {
                warnings.add(Problem.warning("doc-external", Location.ofFile(docx.fileName()), kind, target));
            }
            if (fetched || isMacro(target)) {
                spans.add(span);
                ids.add(PartScanner.attribute(reader, "Id"));
            }
        });
        if (!spans.isEmpty()) {
            put(entryName, relationships, without(relationships.text(), spans));
            String source = entryName.replace("_rels/", "").replaceFirst("\\.rels$", "");
            if (docx.contains(source)) {
                XmlText part = edit.xml(source);
                put(source, part, without(part.text(), uses(source, part.text(), ids)));
            }
        }
    }

    /** Where a part uses relationships that are gone: the whole element where it only fetches, else the attribute. */
    private List<Span> uses(String entryName, String xml, Set<String> ids) throws InputException {
        List<Span> spans = new ArrayList<>();
        elements(entryName, xml, (reader, span) -> {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                String namespace = String.valueOf(reader.getAttributeNamespace(i));
                if (!namespace.endsWith("/relationships") || !ids.contains(reader.getAttributeValue(i))) {
                    continue;
                }
                if (FETCHING.contains(reader.getLocalName())) {
                    spans.add(span);
                    return;
                }
                String name = reader.getAttributePrefix(i) + ":" + reader.getAttributeLocalName(i) + "=";
                int start = xml.indexOf(name, span.start());
                char quote = xml.charAt(start + name.length());
                spans.add(new Span(start, xml.indexOf(quote, start + name.length() + 1) + 1));
            }
        });
        return spans;
    }

    /** Only a part that has field codes is read: most have none. */
    private void cleanFields(String entryName) throws InputException {
        XmlText part = edit.xml(entryName);
        String xml = part.text();
        if (!xml.contains("fldChar") && !xml.contains("fldSimple")) {
            return;
        }
        FetchingFields fields = new FetchingFields();
        XMLStreamReader2 reader = null;
        try {
            reader = PartXml.open(xml);
            int shift = PartXml.shift(xml);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    Span tag = tag(reader, shift);
                    fields.start(
                            reader,
                            xml,
                            new XmlSpan(tag.start(), tag.end()),
                            new XmlSpan(tag.start(), leafEnd(xml, tag.end())));
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && reader.getLocalName().equals("fldSimple")) {
                    Span tag = tag(reader, shift);
                    fields.simpleEnd(new XmlSpan(tag.start(), tag.end()));
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw PartXml.broken(docx.fileName(), entryName, e);
        } finally {
            PartXml.close(reader);
        }
        fields.finish();
        fields.codes()
                .forEach(code -> warnings.add(Problem.warning("doc-field", Location.ofFile(docx.fileName()), code)));
        XmlEdits edits = new XmlEdits();
        fields.spans().forEach(span -> edits.replace(span.start(), span.end(), ""));
        put(entryName, part, edits.apply(xml, 0, xml.length()));
    }

    private static Span tag(XMLStreamReader2 reader, int shift) throws XMLStreamException {
        return new Span(
                Math.toIntExact(reader.getLocationInfo().getStartingCharOffset()) + shift,
                Math.toIntExact(reader.getLocationInfo().getEndingCharOffset()) + shift);
    }

    private void put(String entryName, XmlText before, String text) {
        if (!text.equals(before.text())) {
            edit.put(entryName, before.encode(text));
            changed = true;
        }
    }

    private static int leafEnd(String xml, int tagEnd) {
        boolean closed = xml.charAt(tagEnd - 2) == '/';
        int close = closed ? -1 : xml.indexOf("</", tagEnd);
        return close < 0 ? tagEnd : xml.indexOf('>', close) + 1;
    }

    private static String without(String xml, List<Span> spans) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Span span : spans) {
            rest.append(xml, at, span.start());
            at = span.end();
        }
        return rest.append(xml, at, xml.length()).toString();
    }

    private record Span(int start, int end) {}

    @FunctionalInterface
    private interface Element {
        void at(XMLStreamReader2 reader, Span span);
    }

    /** Visits the elements; the ones asked for hold nothing, so their span is all of them. */
    private void elements(String entryName, String xml, Element visit) throws InputException {
        XMLStreamReader2 reader = null;
        try {
            reader = PartXml.open(xml);
            int shift = PartXml.shift(xml);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    int start = Math.toIntExact(reader.getLocationInfo().getStartingCharOffset()) + shift;
                    int end = Math.toIntExact(reader.getLocationInfo().getEndingCharOffset()) + shift;
                    visit.at(reader, new Span(start, leafEnd(xml, end)));
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw PartXml.broken(docx.fileName(), entryName, e);
        } finally {
            PartXml.close(reader);
        }
    }
}
