package io.github.tiankong.merge;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.xml.ClosingTag;
import io.github.tiankong.xml.XmlTags;
import io.github.tiankong.xml.XmlText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The content types of a package (ECMA-376 part 2, 10.1), and those of the parts it is given besides. */
final class MergedTypes {
    static final String ENTRY = "[Content_Types].xml";

    private final XmlText xml;
    private final String prefix;
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, String> overrides = new HashMap<>();
    private final StringBuilder added = new StringBuilder();

    MergedTypes(DocxPackage docx) {
        this.xml = ClosingTag.opened(XmlText.decode(docx.bytes(ENTRY)));
        this.prefix = ClosingTag.prefix(xml.text());
        XmlTags tags = new XmlTags(xml.text());
        while (tags.next()) {
            if (tags.name().equals("Default") && !tags.isClosing()) {
                defaults.put(tags.value("Extension").toLowerCase(Locale.ROOT), tags.value("ContentType"));
            } else if (tags.name().equals("Override") && !tags.isClosing()) {
                overrides.put(tags.value("PartName").toLowerCase(Locale.ROOT), tags.value("ContentType"));
            }
        }
    }

    /** What a part is, empty if it is not said. */
    String typeOf(String entryName) {
        String own = overrides.get("/" + entryName.toLowerCase(Locale.ROOT));
        return own == null ? defaults.getOrDefault(extension(entryName), "") : own;
    }

    /** Says what a new part is, where its extension does not. */
    void add(String entryName, String type) {
        String extension = extension(entryName);
        String byDefault = defaults.putIfAbsent(extension, type);
        if (byDefault == null) {
            append("Default Extension=\"" + extension, type);
        } else if (!byDefault.equals(type)) {
            append("Override PartName=\"/" + entryName, type);
        }
    }

    private void append(String what, String type) {
        added.append("<" + prefix + what + "\" ContentType=\"" + type + "\"/>");
    }

    private static String extension(String entryName) {
        return entryName.substring(entryName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    byte[] bytes() {
        return xml.encode(ClosingTag.append(xml, added.toString()).text());
    }
}
