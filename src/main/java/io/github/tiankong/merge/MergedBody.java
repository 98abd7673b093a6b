package io.github.tiankong.merge;

import io.github.tiankong.xml.XmlEdits;
import io.github.tiankong.xml.XmlSpan;
import io.github.tiankong.xml.XmlTags;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The body of one document inside a merged one: what may be there once only (bookmarks, drawings, notes, lists) gets numbers
 * of its own, and the properties of its last section move into its last paragraph, where those of an inner section stand.
 */
final class MergedBody {
    /** Word tells paragraphs by these; two with one identity would be one to it. */
    private static final List<String> IDENTITIES = List.of("paraId", "textId");

    private static final Set<String> COMMENTS = Set.of("commentRangeStart", "commentRangeEnd", "commentReference");
    /** More bookmarks or drawings than this one document hardly has. */
    private static final int NUMBERS_A_DOCUMENT = 10_000;

    private final String xml;
    private final int document;
    private final Shared shared;
    private final UnaryOperator<String> relationship;
    private final BodyShape shape;
    private final XmlEdits edits = new XmlEdits();
    private final Set<String> bookmarks = new HashSet<>();
    private final Set<Integer> lists = new HashSet<>();

    /**
     * What the documents of a merge share.
     *
     * @param notes their foot- and endnotes
     * @param numbering their lists, null if they have none
     * @param empty by kind and type ({@code header default}) a reference to an empty header or footer
     * @param countsNotes whether footnotes are to be counted anew in each document
     */
    record Shared(List<MergedNotes> notes, MergedNumbering numbering, Map<String, String> empty, boolean countsNotes) {}

    /**
     * @param xml the main part
     * @param document which document it is, from 0
     * @param relationship how its headers and footers are called, by what the template calls them
     */
    MergedBody(String xml, int document, Shared shared, UnaryOperator<String> relationship) {
        this.xml = xml;
        this.document = document;
        this.shared = shared;
        this.relationship = relationship;
        this.shape = BodyShape.of(xml);
        findBookmarks();
        renumber();
        if (shared.numbering() != null) {
            shared.numbering().add(lists, document);
        }
    }

    private void findBookmarks() {
        XmlTags tags = new XmlTags(xml, shape.start(), shape.end());
        while (tags.next()) {
            if (tags.name().equals("bookmarkStart")) {
                bookmarks.add(tags.value("name"));
            }
        }
    }

    private void renumber() {
        XmlTags tags = new XmlTags(xml, shape.start(), shape.end());
        while (tags.next()) {
            if (tags.isClosing()) {
                continue;
            }
            String name = tags.name();
            switch (name) {
                case "headerReference", "footerReference" -> replace(tags, "id", relationship);
                case "numId" -> replace(tags, "val", this::listNumber);
                case "bookmarkStart", "bookmarkEnd" -> {
                    replace(tags, "id", this::number);
                    replace(tags, "name", this::bookmark);
                }
                case "docPr" -> replace(tags, "id", this::number);
                case "hyperlink" -> replace(tags, "anchor", this::bookmark);
                case "fldSimple" -> replace(tags, "instr", this::field);
                case "instrText" -> {
                    int end = xml.indexOf('<', tags.end());
                    edits.replace(tags.end(), end, field(xml.substring(tags.end(), end)));
                }
                default -> other(tags, name);
            }
        }
    }

    private void other(XmlTags tags, String name) {
        for (MergedNotes notes : shared.notes()) {
            if (notes.isReference(tags)) {
                replace(tags, "id", id -> Integer.toString(notes.numberOf(Integer.parseInt(id), document)));
            }
        }
        if (document > 0 && COMMENTS.contains(name)) {
            edits.replace(tags.start(), tags.end(), "");
        } else if (document > 0) {
            for (String identity : IDENTITIES) {
                int[] value = tags.valueOf(identity);
                if (value != null) {
                    int from = xml.lastIndexOf(' ', value[0]);
                    edits.replace(from, value[1] + 1, "");
                }
            }
        }
    }

    private void replace(XmlTags tags, String attribute, UnaryOperator<String> change) {
        int[] value = tags.valueOf(attribute);
        if (value != null) {
            edits.replace(value[0], value[1], change.apply(xml.substring(value[0], value[1])));
        }
    }

    private String listNumber(String number) {
        return shared.numbering() == null
                ? number
                : Integer.toString(shared.numbering().numberOf(Integer.parseInt(number), document, lists));
    }

    private String number(String number) {
        return Long.toString((Long.parseLong(number) + (long) document * NUMBERS_A_DOCUMENT) % Integer.MAX_VALUE);
    }

    private String bookmark(String name) {
        return document > 0 && bookmarks.contains(name) ? name + "_" + document : name;
    }

    /** Field codes name bookmarks as words: {@code PAGEREF _Toc1 \h}. */
    private String field(String code) {
        if (document == 0 || bookmarks.isEmpty()) {
            return code;
        }
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (at < code.length()) {
            int end = at;
            while (end < code.length() && (Character.isLetterOrDigit(code.charAt(end)) || code.charAt(end) == '_')) {
                end++;
            }
            result.append(bookmark(code.substring(at, end)));
            if (end < code.length()) {
                result.append(code.charAt(end++));
            }
            at = end;
        }
        return result.toString();
    }

    /** All before the body: the root element with its namespaces. */
    String head() {
        return xml.substring(0, shape.start());
    }

    /** All behind the body. */
    String tail() {
        return xml.substring(shape.end());
    }

    /**
     * The body.
     *
     * @param last whether no document follows, so that the properties of its last section stay where they are
     */
    String content(boolean last) {
        XmlSpan first = shape.firstSection();
        XmlSpan lastOne = shape.lastSection();
        String section = "<" + shape.prefix() + "sectPr/>";
        if (lastOne != null) {
            section = part(lastOne, lastOne.equals(first) || first == null);
        } else if (first == null) {
            section = MergedSection.first(section, shape.prefix(), shared.countsNotes(), Map.of());
        }
        if (first != null && !first.equals(lastOne)) {
            edits.replace(first.start(), first.end(), part(first, true));
        }
        int end = lastOne == null ? shape.end() : lastOne.start();
        if (last) {
            // without it LibreOffice puts a last copy that is but a table on the page of the one before
            String behindTable = document > 0 && shape.endsInTable() ? smallParagraph("") : "";
            return edits.apply(xml, shape.start(), end) + behindTable + section;
        }
        if (shape.closing() != null) {
            String closing = shape.before() + section + shape.behind();
            edits.replace(shape.closing().start(), shape.closing().end(), closing);
            return edits.apply(xml, shape.start(), end);
        }
        return edits.apply(xml, shape.start(), end) + smallParagraph(section);
    }

    /** A section's properties with this document's names in them. */
    private String part(XmlSpan section, boolean first) {
        String renamed = renamed(section);
        return first ? MergedSection.first(renamed, shape.prefix(), shared.countsNotes(), missing(section)) : renamed;
    }

    private String renamed(XmlSpan section) {
        XmlEdits own = new XmlEdits();
        XmlTags tags = new XmlTags(xml, section.start(), section.end());
        while (tags.next()) {
            int[] id = tags.name().endsWith("erReference") ? tags.valueOf("id") : null;
            if (id != null) {
                own.replace(id[0], id[1], relationship.apply(xml.substring(id[0], id[1])));
            }
        }
        return own.apply(xml, section.start(), section.end());
    }

    /** Empty headers where the first section has none: it would take those of the document before it. */
    private Map<String, String> missing(XmlSpan section) {
        Map<String, String> missing = new HashMap<>();
        if (document > 0) {
            missing.putAll(new TreeMap<>(shared.empty()));
            XmlTags tags = new XmlTags(xml, section.start(), section.end());
            while (tags.next()) {
                if (tags.name().endsWith("erReference")) {
                    missing.remove(tags.name().replace("Reference", "") + " " + tags.value("type"));
                }
            }
        }
        return new TreeMap<>(missing);
    }

    /** Behind a table a section needs a paragraph to end in; as small as can be, so that no page is begun for it. */
    private String smallParagraph(String section) {
        String w = shape.prefix();
        return "<" + w + "p><" + w + "pPr><" + w + "spacing " + w + "before=\"0\" " + w + "after=\"0\" " + w
                + "line=\"20\" " + w + "lineRule=\"exact\"/><" + w + "rPr><" + w + "sz " + w + "val=\"2\"/></" + w
                + "rPr>"
                + section + "</" + w + "pPr></" + w + "p>";
    }
}
