package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.xml.XmlEdits;
import io.github.tiankong.xml.XmlSpan;
import io.github.tiankong.xml.XmlVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The relationships of a part that make Word fetch something, or run it, and where the part uses them. Hyperlinks are none
 * of them: they are followed only by a click.
 */
final class ExternalTargets {
    /** Elements that are nothing without what they fetch, though they say more of it. */
    private static final Set<String> FETCHING = Set.of("altChunk", "externalData");

    private final String fileName;
    private final Set<String> ids = new TreeSet<>();
    private final XmlEdits relationships = new XmlEdits();
    private final List<Problem> warnings = new ArrayList<>();

    /** Reads the relationships of a part. */
    ExternalTargets(String fileName, String entryName, String xml) throws InputException {
        this.fileName = fileName;
        if (mayHaveSome(xml)) {
            XmlVisitor.visit(fileName, entryName, xml, (reader, tag) -> note(reader, tag.element(xml)));
        }
    }

    /** Most relationships are inside; what is written by character references is looked at closely. */
    private static boolean mayHaveSome(String xml) {
        return xml.contains("External")
                || xml.indexOf('&') >= 0
                || xml.toLowerCase(Locale.ROOT).contains("vba");
    }

    private void note(XMLStreamReader2 reader, XmlSpan element) {
        String kind = XmlVisitor.attribute(reader, "Type");
        kind = kind.substring(kind.lastIndexOf('/') + 1);
        String target = XmlVisitor.attribute(reader, "Target");
        boolean fetched = XmlVisitor.attribute(reader, "TargetMode").equals("External") && !kind.equals("hyperlink");
        if (fetched) {
            warnings.add(Problem.warning("doc-external", Location.ofFile(fileName), kind, target));
        }
        if (fetched || PackageCleaner.isMacro(target)) {
            relationships.replace(element.start(), element.end(), "");
            ids.add(XmlVisitor.attribute(reader, "Id"));
        }
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    List<Problem> warnings() {
        return warnings;
    }

    /** The relationships without them. */
    String withoutThem(String xml) {
        return relationships.apply(xml, 0, xml.length());
    }

    /** A part that does not use them: the whole element goes where it says nothing else, else the attribute. */
    String unused(String entryName, String xml) throws InputException {
        XmlEdits edits = new XmlEdits();
        XmlVisitor.visit(fileName, entryName, xml, (reader, tag) -> {
            List<XmlSpan> uses = uses(reader, tag, xml);
            if (uses.isEmpty()) {
                return;
            }
            XmlSpan element = tag.element(xml);
            boolean saysNoMore = uses.size() == reader.getAttributeCount() && isEmpty(xml, tag, element);
            if (saysNoMore || FETCHING.contains(reader.getLocalName())) {
                edits.replace(element.start(), element.end(), "");
            } else {
                uses.forEach(use -> edits.replace(use.start(), use.end(), ""));
            }
        });
        return edits.apply(xml, 0, xml.length());
    }

    private List<XmlSpan> uses(XMLStreamReader2 reader, XmlSpan tag, String xml) {
        List<XmlSpan> uses = new ArrayList<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (XmlVisitor.isRelationship(reader, i) && ids.contains(reader.getAttributeValue(i))) {
                tag.attribute(xml, XmlVisitor.rawName(reader, i)).ifPresent(uses::add);
            }
        }
        return uses;
    }

    private static boolean isEmpty(String xml, XmlSpan tag, XmlSpan element) {
        return xml.substring(tag.end(), element.end()).lastIndexOf("</") <= 0;
    }
}
