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
 * Fields that make Word read another file, start another program or ask a server when they are refreshed (ECMA-376 part 1,
 * 17.16.5; DDE and DDEAUTO by MS-OI29500, 2.1.484). They are taken off their results: what was shown stays as plain text.
 */
final class FetchingFields implements XmlVisitor {
    private static final Set<String> FETCHING = Set.of(
            "DDE",
            "DDEAUTO",
            "INCLUDETEXT",
            "INCLUDEPICTURE",
            "INCLUDE",
            "IMPORT",
            "LINK",
            "RD",
            "DATABASE",
            "AUTOTEXTLIST",
            "MACROBUTTON");
    /** What a code is quoted by. */
    private static final int QUOTED = 60;

    /** A field while it is read: what would go, should its code fetch. */
    private static final class Open {
        final StringBuilder code = new StringBuilder();
        final List<XmlSpan> spans = new ArrayList<>();
        boolean inResult;
        /** The name of the field is made by a field of its own: nobody can tell what it will be. */
        boolean madeName;
    }

    private final String xml;
    private final Deque<Open> fields = new ArrayDeque<>();
    private final Deque<XmlSpan> simple = new ArrayDeque<>();
    private final List<XmlSpan> spans = new ArrayList<>();
    private final List<String> codes = new ArrayList<>();
    /** The start tag of the piece of a code that is read; null outside of one. */
    private XmlSpan codeTag;

    /** Where the XML has something to go, not in order. */
    List<XmlSpan> spans() {
        return spans;
    }

    /** The codes of what goes, in the order the fields end. */
    List<String> codes() {
        return codes;
    }

    FetchingFields(String xml) {
        this.xml = xml;
    }

    @Override
    public void start(XMLStreamReader2 reader, XmlSpan tag) {
        switch (reader.getLocalName()) {
            case "fldChar" -> fieldCharacter(XmlVisitor.attribute(reader, "fldCharType"), tag.element(xml));
            case "instrText", "delInstrText" -> codeTag = tag;
            case "fldSimple" -> {
                String code = XmlVisitor.attribute(reader, "instr");
                simple.push(fetches(code) ? tag : new XmlSpan(-1, -1));
                if (fetches(code)) {
                    tell(code);
                }
            }
            case "t", "tab", "br", "cr" -> {
                if (!fields.isEmpty() && !fields.element().inResult) {
                    fields.element().spans.add(tag.element(xml));
                }
            }
            default -> {}
        }
    }

    @Override
    public void characters(String text) {
        if (codeTag != null && !fields.isEmpty()) {
            fields.element().code.append(text);
        }
    }

    /** A simple field that ends loses its tags; its content stays. */
    @Override
    public void end(XMLStreamReader2 reader, XmlSpan endTag) {
        switch (reader.getLocalName()) {
            case "instrText", "delInstrText" -> endCode(endTag);
            case "fldSimple" -> endSimple(endTag);
            default -> {}
        }
    }

    private void endCode(XmlSpan endTag) {
        if (codeTag != null && !fields.isEmpty()) {
            fields.element().spans.add(new XmlSpan(codeTag.start(), endTag.end()));
        }
        codeTag = null;
    }

    private void endSimple(XmlSpan endTag) {
        XmlSpan begin = simple.pop();
        if (begin.start() >= 0) {
            spans.add(begin);
            // an empty element has no end tag of its own
            if (endTag.start() >= begin.end()) {
                spans.add(endTag);
            }
        }
    }

    private void fieldCharacter(String type, XmlSpan span) {
        if (type.equals("begin")) {
            if (!fields.isEmpty() && !fields.element().inResult) {
                fields.element().madeName |= fields.element().code.toString().isBlank();
            }
            fields.push(new Open());
        }
        if (fields.isEmpty()) {
            return;
        }
        fields.element().spans.add(span);
        if (type.equals("separate")) {
            fields.element().inResult = true;
        } else if (type.equals("end")) {
            end(fields.pop());
        }
    }

    /** What never ends is read to the end of its part by Word: it goes too. */
    void finish() {
        while (!fields.isEmpty()) {
            end(fields.pop());
        }
    }

    private void end(Open field) {
        String code = field.code.toString();
        if (field.madeName || fetches(code)) {
            spans.addAll(field.spans);
            tell(code);
        } else if (!fields.isEmpty() && !fields.element().inResult) {
            // goes with the code it is part of
            fields.element().spans.addAll(field.spans);
        }
    }

    private void tell(String code) {
        String quoted = code.strip().replaceAll("\\s++", " ");
        codes.add(quoted.substring(0, Math.min(quoted.length(), QUOTED)));
    }

    private static boolean fetches(String code) {
        return FETCHING.contains(FieldCode.name(code));
    }
}
