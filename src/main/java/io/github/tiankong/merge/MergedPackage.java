package io.github.tiankong.merge;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.xml.XmlTags;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The relationships and content types of a merged document: those of the template, and what each document adds of its own
 * headers and footers.
 */
final class MergedPackage {
    static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String TYPE_BASE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CONTENT_BASE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** A header or footer of the template: how the body calls it, and where it lies. */
    record Edge(String id, String kind, String entryName) {}

    private final String main;
    private final DocxPackage docx;
    private final Map<String, Edge> edges = new LinkedHashMap<>();
    private final Map<String, String> entryOfKind = new HashMap<>();
    private final StringBuilder relationships = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private int added;

    MergedPackage(DocxPackage docx, String main) {
        this.docx = docx;
        this.main = main;
        XmlTags tags = new XmlTags(text(relationshipsOf(main)));
        while (tags.next()) {
            if (tags.name().equals("Relationship") && !tags.isClosing()) {
                String type = tags.value("Type");
                String kind = type.substring(type.lastIndexOf('/') + 1);
                String entryName = resolve(tags.value("Target"));
                entryOfKind.putIfAbsent(kind, entryName);
                if ((kind.equals("header") || kind.equals("footer")) && docx.contains(entryName)) {
                    edges.put(tags.value("Id"), new Edge(tags.value("Id"), kind, entryName));
                }
            }
        }
    }

    Map<String, Edge> edges() {
        return edges;
    }

    /** The entry of the one part of a kind: {@code numbering}, {@code footnotes}; empty if there is none. */
    String entryOf(String kind) {
        String entryName = entryOfKind.getOrDefault(kind, "");
        return docx.contains(entryName) ? entryName : "";
    }

    /** Names one more header or footer and says how the body calls it; the entry's name is {@link #nextEntry}. */
    String add(String kind) {
        String entryName = nextEntry(kind);
        String id = "tk" + added++;
        String target = entryName.substring(folder().length());
        relationships.append(
                "<Relationship Id=\"" + id + "\" Type=\"" + TYPE_BASE + kind + "\" Target=\"" + target + "\"/>");
        types.append("<Override PartName=\"/" + entryName + "\" ContentType=\"" + CONTENT_BASE + kind + "+xml\"/>");
        return id;
    }

    /** Where the next header or footer of {@link #add} lies. */
    String nextEntry(String kind) {
        return folder() + kind + "_tk" + added + ".xml";
    }

    String relationships() {
        return before("</", text(relationshipsOf(main)), relationships);
    }

    String contentTypes() {
        return before("</", text(CONTENT_TYPES), types);
    }

    private static String before(String mark, String xml, CharSequence added) {
        int at = xml.lastIndexOf(mark);
        return xml.substring(0, at) + added + xml.substring(at);
    }

    String text(String entryName) {
        return new String(docx.bytes(entryName), StandardCharsets.UTF_8);
    }

    static String relationshipsOf(String entryName) {
        int slash = entryName.lastIndexOf('/') + 1;
        return entryName.substring(0, slash) + "_rels/" + entryName.substring(slash) + ".rels";
    }

    private String folder() {
        return main.substring(0, main.lastIndexOf('/') + 1);
    }

    private String resolve(String target) {
        return target.startsWith("/") ? target.substring(1) : folder() + target;
    }
}
