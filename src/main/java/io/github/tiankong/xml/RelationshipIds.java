package io.github.tiankong.xml;

import java.util.Map;

/** The ids by which a part names others (ECMA-376 part 1, 22.8.2.1). */
public final class RelationshipIds {
    private RelationshipIds() {}

    /**
     * A part that calls others by other ids.
     *
     * @param xml well-formed
     * @param ids by what they were
     */
    public static String replaced(String xml, Map<String, String> ids) {
        XmlEdits edits = new XmlEdits();
        XmlVisitor.visitAgain(xml, (reader, tag) -> {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                String id = ids.get(reader.getAttributeValue(i));
                if (id != null && XmlVisitor.isRelationship(reader, i)) {
                    XmlSpan value = tag.attribute(xml, XmlVisitor.rawName(reader, i))
                            .orElseThrow()
                            .quoted(xml);
                    edits.replace(value.start(), value.end(), id);
                }
            }
        });
        return edits.apply(xml, 0, xml.length());
    }
}
