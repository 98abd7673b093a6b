package io.github.tiankong.merge;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.PackageParts;
import io.github.tiankong.docx.PackageParts.Relationship;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.xml.XmlEdits;
import io.github.tiankong.xml.XmlTags;
import io.github.tiankong.xml.XmlText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The headers and footers of a merged document: those of the first document, and those of others that are not the same. */
final class MergedEdges {
    private final DocxPackage first;
    private final String main;
    private final MergedZip zip;
    private final MergedTypes types;
    private final MergedMedia media;
    private final MergedRelationships relationships;
    private final List<Relationship> edges = new ArrayList<>();

    /** @param relationships of the main part */
    MergedEdges(
            DocxPackage first,
            String main,
            MergedZip zip,
            MergedTypes types,
            MergedMedia media,
            MergedRelationships relationships) {
        this.first = first;
        this.main = main;
        this.zip = zip;
        this.types = types;
        this.media = media;
        this.relationships = relationships;
        for (Relationship part : relationships.ofFirst().values()) {
            if ((part.kind().equals("header") || part.kind().equals("footer")) && first.contains(part.target())) {
                edges.add(part);
            }
        }
    }

    /** By kind and type ({@code header default}) a reference to one without text, for each the body has any of. */
    Map<String, String> empty() throws IOException {
        Map<String, String> ids = new HashMap<>();
        Map<String, String> references = new HashMap<>();
        String xml = XmlText.decode(first.bytes(main)).text();
        XmlTags tags = new XmlTags(xml);
        while (tags.next()) {
            Relationship edge = relationships.ofFirst().get(tags.value("id"));
            if (!tags.name().endsWith("erReference") || !edges.contains(edge)) {
                continue;
            }
            if (!ids.containsKey(edge.kind())) {
                XmlText whole = XmlText.decode(first.bytes(edge.target()));
                ids.put(
                        edge.kind(),
                        add(edge, whole.encode(emptied(whole.text()))).id());
            }
            XmlEdits renamed = new XmlEdits();
            int[] id = tags.valueOf("id");
            renamed.replace(id[0], id[1], ids.get(edge.kind()));
            references.put(edge.kind() + " " + tags.value("type"), renamed.apply(xml, tags.start(), tags.end()));
        }
        return references;
    }

    /** The root of a header with an empty paragraph in it. */
    private static String emptied(String xml) {
        XmlTags tags = new XmlTags(xml);
        tags.next();
        if (tags.isEmpty()) {
            return xml;
        }
        String w = tags.prefix();
        return xml.substring(0, tags.end()) + "<" + w + "p/>" + xml.substring(xml.lastIndexOf("</"));
    }

    /** How a document's headers and footers are called here, by what the first one calls them. */
    Map<String, String> idsIn(DocxPackage docx) throws InputException, IOException {
        Map<String, String> ids = new HashMap<>();
        for (Relationship edge : edges) {
            if (!isSame(docx, edge.target())) {
                Relationship added = add(edge, docx.bytes(edge.target()));
                ids.put(edge.id(), added.id());
                putRelationships(docx, edge.target(), added.target());
            }
        }
        return ids;
    }

    /** Whether a header is that of the first document, and shows the same. */
    private boolean isSame(DocxPackage docx, String entryName) throws InputException {
        String notes = PackageParts.relationshipsOf(entryName);
        if (!docx.hasSame(entryName, first, entryName) || !docx.hasSame(notes, first, notes)) {
            return false;
        }
        return PackageParts.relationshipsOf(docx, entryName).stream()
                .allMatch(r -> docx.hasSame(r.target(), first, r.target()));
    }

    private Relationship add(Relationship edge, byte[] content) throws IOException {
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String entryName = zip.freeName(folder + edge.kind() + "_tk", ".xml");
        zip.put(entryName, content);
        types.add(entryName, types.typeOf(edge.target()));
        return new Relationship(relationships.add(edge.type(), entryName), edge.type(), entryName);
    }

    /** What a header of a document shows is shown by its copy. */
    private void putRelationships(DocxPackage docx, String entryName, String copy) throws InputException, IOException {
        String notes = PackageParts.relationshipsOf(entryName);
        if (!docx.contains(notes)) {
            return;
        }
        Map<String, String> targets = new HashMap<>();
        for (Relationship shown : PackageParts.relationshipsOf(docx, entryName)) {
            String entry = docx.contains(shown.target()) ? media.entryOf(docx, shown.target()) : shown.target();
            if (!entry.equals(shown.target())) {
                targets.put(shown.id(), "/" + entry.replace(" ", "%20"));
            }
        }
        XmlText xml = XmlText.decode(docx.bytes(notes));
        XmlEdits edits = new XmlEdits();
        XmlTags tags = new XmlTags(xml.text());
        while (tags.next()) {
            String target = targets.get(tags.value("Id"));
            if (target != null) {
                int[] place = tags.valueOf("Target");
                edits.replace(place[0], place[1], target);
            }
        }
        zip.put(
                PackageParts.relationshipsOf(copy),
                xml.encode(edits.apply(xml.text(), 0, xml.text().length())));
    }
}
