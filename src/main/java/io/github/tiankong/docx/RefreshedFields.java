package io.github.tiankong.docx;

import io.github.tiankong.xml.XmlSpan;
import io.github.tiankong.xml.XmlVisitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The fields of a part whose results change when its text grows or shrinks: contents, indices, page numbers. Word makes
 * them anew on opening where they are marked {@code w:dirty} (ECMA-376 part 1, 17.16.18 and 17.16.19).
 *
 * <p>Marked one by one rather than all at once by {@code w:updateFields} in the settings: that would have Word ask, for
 * every document, whether fields may reach other files.
 */
final class RefreshedFields implements XmlVisitor {
    private static final Set<String> CHANGING =
            Set.of("TOC", "TOA", "INDEX", "PAGE", "PAGEREF", "NUMPAGES", "SECTIONPAGES");

    /** A field while its code is read. */
    private static final class Open {
        final int tagEnd;
        final StringBuilder code = new StringBuilder();
        boolean coded;

        Open(int tagEnd) {
            this.tagEnd = tagEnd;
        }
    }

    private final String xml;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Place> places = new ArrayList<>();
    private boolean inCode;

    private RefreshedFields(String xml) {
        this.xml = xml;
    }

    /** Where the mark of a field would stand: before the end of its start tag. */
    record Place(int xmlOffset, Segment.Refresh mark) {}

    static List<Place> of(String xml) {
        if (!xml.contains("fldChar") && !xml.contains("fldSimple")) {
            return List.of();
        }
        RefreshedFields fields = new RefreshedFields(xml);
        XmlVisitor.visitAgain(xml, fields);
        return fields.places;
    }

    @Override
    public void start(XMLStreamReader2 reader, XmlSpan tag) {
        switch (reader.getLocalName()) {
            case "fldChar" -> {
                switch (XmlVisitor.attribute(reader, "fldCharType")) {
                    case "begin" ->
                        open.push(new Open(XmlVisitor.attribute(reader, "dirty").isEmpty() ? tag.end() : -1));
                    case "separate" -> coded(reader);
                    case "end" -> {
                        coded(reader);
                        open.poll();
                    }
                    default -> {}
                }
            }
            case "fldSimple" -> {
                if (changes(XmlVisitor.attribute(reader, "instr"))
                        && XmlVisitor.attribute(reader, "dirty").isEmpty()) {
                    mark(tag.end(), reader.getPrefix());
                }
            }
            case "instrText" -> inCode = true;
            default -> {}
        }
    }

    @Override
    public void end(XMLStreamReader2 reader, XmlSpan tag) {
        inCode &= !reader.getLocalName().equals("instrText");
    }

    @Override
    public void characters(String text) {
        if (inCode && !open.isEmpty()) {
            open.element().code.append(text);
        }
    }

    private void coded(XMLStreamReader2 reader) {
        Open field = open.peek();
        if (field != null && !field.coded) {
            field.coded = true;
            if (field.tagEnd >= 0 && changes(field.code.toString())) {
                mark(field.tagEnd, reader.getPrefix());
            }
        }
    }

    private void mark(int tagEnd, String prefix) {
        int end = tagEnd - (xml.charAt(tagEnd - 2) == '/' ? 2 : 1);
        places.add(new Place(end, new Segment.Refresh(prefix)));
    }

    private static boolean changes(String code) {
        return CHANGING.contains(FieldCode.name(code));
    }
}
