package io.github.tiankong.merge;

import io.github.tiankong.xml.XmlEdits;
import io.github.tiankong.xml.XmlTags;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The first section of a document inside a merged one (ECMA-376 part 1, 17.6.17): it begins on a new page, counts pages and
 * footnotes from 1, and takes over no header of the document before it.
 */
final class MergedSection {
    /** What stands before the page numbers in a section's properties, in the schema's order. */
    private static final List<String> BEFORE_NUMBERS = List.of(
            "headerReference",
            "footerReference",
            "footnotePr",
            "endnotePr",
            "type",
            "pgSz",
            "pgMar",
            "paperSrc",
            "pgBorders",
            "lnNumType");

    private static final Set<String> REFERENCES = Set.of("headerReference", "footerReference");
    private static final Set<String> SAME_PAGE = Set.of("continuous", "nextColumn");

    private final String xml;
    private final XmlEdits edits = new XmlEdits();
    private int afterReferences;
    private int beforeNumbers;
    private boolean hasNumbers;
    private boolean hasFootnotes;

    private MergedSection(String xml) {
        this.xml = xml;
    }

    /**
     * The section's properties as they should be.
     *
     * @param xml the element as it is
     * @param prefix of the element
     * @param footnotes whether footnotes are to be counted anew
     * @param missing by kind and type ({@code header default}) the relationships of empty parts for headers that only later
     *     sections have
     */
    static String first(String xml, String prefix, boolean footnotes, Map<String, String> missing) {
        return new MergedSection(xml).first(prefix, footnotes, missing);
    }

    private String first(String prefix, boolean footnotes, Map<String, String> missing) {
        XmlTags tags = new XmlTags(xml);
        tags.next();
        int open = tags.end();
        String start = xml.substring(0, open);
        String end = "</" + prefix + "sectPr>";
        if (tags.isEmpty()) {
            start = xml.substring(0, open - 2) + ">";
            return start + references(missing) + footnotes(prefix, footnotes) + numbers(prefix) + end;
        }
        afterReferences = open;
        beforeNumbers = open;
        while (tags.next() && !tags.isClosing()) {
            child(tags, prefix);
        }
        edits.insert(afterReferences, references(missing) + (hasFootnotes ? "" : footnotes(prefix, footnotes)));
        if (!hasNumbers) {
            edits.insert(beforeNumbers, numbers(prefix));
        }
        return edits.apply(xml, 0, xml.length());
    }

    private void child(XmlTags tags, String prefix) {
        String name = tags.name();
        if (name.equals("type") && SAME_PAGE.contains(tags.value("val"))) {
            int[] place = tags.valueOf("val");
            edits.replace(place[0], place[1], "nextPage");
        } else if (name.equals("pgNumType")) {
            hasNumbers = true;
            if (tags.valueOf("start") == null) {
                edits.insert(tags.end() - (tags.isEmpty() ? 2 : 1), " " + prefix + "start=\"1\"");
            }
        }
        hasFootnotes |= name.equals("footnotePr");
        int end = tags.skipElement();
        afterReferences = REFERENCES.contains(name) ? end : afterReferences;
        beforeNumbers = BEFORE_NUMBERS.contains(name) ? end : beforeNumbers;
    }

    private static String numbers(String prefix) {
        return "<" + prefix + "pgNumType " + prefix + "start=\"1\"/>";
    }

    private static String footnotes(String prefix, boolean wanted) {
        String open = prefix + "footnotePr>";
        return wanted ? "<" + open + "<" + prefix + "numRestart " + prefix + "val=\"eachSect\"/></" + open : "";
    }

    private static String references(Map<String, String> missing) {
        return String.join("", missing.values());
    }
}
