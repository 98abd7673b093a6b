package io.github.tiankong.merge;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.PackageParts;
import io.github.tiankong.docx.PackageParts.Relationship;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.xml.ClosingTag;
import io.github.tiankong.xml.RelationshipIds;
import io.github.tiankong.xml.XmlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a part of a merged document names: all its namesake in the first document does, and what it names in others that is
 * not the same. Two documents may mean different things by one id.
 */
final class MergedRelationships {
    private static final String EMPTY = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
    /** Headers are seen to one by one, comments stay in the first document only, and of the rest there is one in each. */
    private static final Set<String> NOT_SHOWN = Set.of("header", "footer", "footnotes", "endnotes", "comments");

    private final DocxPackage first;
    private final String source;
    private final XmlText xml;
    private final String prefix;
    private final Map<String, Relationship> relationships = new LinkedHashMap<>();
    private final Map<String, String> addedIds = new HashMap<>();
    private final StringBuilder added = new StringBuilder();
    private int number;

    /** @param source the part */
    MergedRelationships(DocxPackage first, String source) throws InputException {
        this.first = first;
        this.source = source;
        this.xml = ClosingTag.opened(
                first.contains(entryName())
                        ? XmlText.decode(first.bytes(entryName()))
                        : new XmlText(EMPTY, StandardCharsets.UTF_8));
        this.prefix = ClosingTag.prefix(xml.text());
        PackageParts.relationshipsOf(first, source).forEach(r -> relationships.put(r.id(), r));
    }

    private String entryName() {
        return PackageParts.relationshipsOf(source);
    }

    /** By id, those of the first document. */
    Map<String, Relationship> ofFirst() {
        return relationships;
    }

    /** The id by which the part names an entry. */
    String add(String type, String target) {
        return addedIds.computeIfAbsent(type + " " + target, k -> {
            String id = freeId();
            added.append("<" + prefix + "Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"/"
                    + XmlText.escaped(target.replace(" ", "%20")) + "\"/>");
            return id;
        });
    }

    private String freeId() {
        String id;
        do {
            id = "tk" + number++;
        } while (xml.text().contains("\"" + id + "\"") || xml.text().contains("'" + id + "'"));
        return id;
    }

    /** The part's text in another document, with what it shows called as it is here. */
    String adopt(DocxPackage docx, String text, MergedMedia media) throws InputException, IOException {
        Map<String, String> ids = new HashMap<>();
        for (Relationship other : PackageParts.relationshipsOf(docx, source)) {
            Relationship own = relationships.get(other.id());
            boolean same = own != null && own.equals(other) && docx.hasSame(other.target(), first, own.target());
            if (!same && docx.contains(other.target()) && !NOT_SHOWN.contains(other.kind())) {
                ids.put(other.id(), add(other.type(), media.entryOf(docx, other.target())));
            }
        }
        return ids.isEmpty() ? text : RelationshipIds.replaced(text, ids);
    }

    void write(MergedZip zip) throws IOException {
        if (first.contains(entryName()) || added.length() > 0) {
            zip.put(
                    entryName(),
                    xml.encode(ClosingTag.append(xml, added.toString()).text()));
        }
    }
}
