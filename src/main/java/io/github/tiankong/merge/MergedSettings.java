package io.github.tiankong.merge;

import io.github.tiankong.xml.XmlTags;
import java.util.Set;

/** The settings of a merged document. */
final class MergedSettings {
    /** What follows the settings of endnotes in the schema (ECMA-376 part 1, 17.15.1.78). */
    private static final Set<String> BEHIND = Set.of(
            "compat",
            "docVars",
            "rsids",
            "mathPr",
            "attachedSchema",
            "themeFontLang",
            "clrSchemeMapping",
            "doNotIncludeSubdocsInStats",
            "shapeDefaults",
            "decimalSymbol",
            "listSeparator");

    private MergedSettings() {}

    /** Endnotes stand at the end of their section: at the end of the whole they would be far from their document. */
    static String withEndnotesInSections(String xml) {
        XmlTags tags = new XmlTags(xml);
        tags.next();
        String w = tags.prefix();
        String position = "<" + w + "pos " + w + "val=\"sectEnd\"/>";
        while (tags.next() && !tags.isClosing()) {
            String name = tags.name();
            if (name.equals("endnotePr") && !tags.isEmpty()) {
                return xml.contains("sectEnd") ? xml : inserted(xml, tags.end(), position);
            }
            if (BEHIND.contains(name)) {
                return inserted(xml, tags.start(), element(w, position));
            }
            tags.skipElement();
        }
        return tags.isClosing() ? inserted(xml, tags.start(), element(w, position)) : xml;
    }

    private static String element(String w, String content) {
        return "<" + w + "endnotePr>" + content + "</" + w + "endnotePr>";
    }

    private static String inserted(String xml, int at, String text) {
        return xml.substring(0, at) + text + xml.substring(at);
    }
}
