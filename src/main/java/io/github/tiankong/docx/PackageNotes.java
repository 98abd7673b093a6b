package io.github.tiankong.docx;

import io.github.tiankong.xml.ClosingTag;
import io.github.tiankong.xml.XmlEdits;
import io.github.tiankong.xml.XmlSpan;
import io.github.tiankong.xml.XmlText;
import io.github.tiankong.xml.XmlVisitor;
import java.nio.charset.StandardCharsets;

/** What a package says of its parts: their content types and relationships (ECMA-376 part 2, 10.1 and 9.3). */
final class PackageNotes {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    /** Relationships no other program writes like this: such a part is known as ours when it is empty again. */
    private static final String EMPTY = "<?xml version='1.0' encoding='UTF-8'?>"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private PackageNotes() {}

    /** Names the content type of a new part. */
    static void type(PackageEdit edit, String partName, String contentType) {
        XmlText types = edit.xml(CONTENT_TYPES);
        String prefix = ClosingTag.prefix(ClosingTag.opened(types).text());
        append(
                edit,
                CONTENT_TYPES,
                types,
                "<" + prefix + "Override PartName=\"" + partName + "\" ContentType=\"" + contentType + "\"/>");
    }

    /** Names the content type of pictures of a format, where it is not named yet. */
    static void defaultType(PackageEdit edit, Picture.Format format) {
        XmlText types = edit.xml(CONTENT_TYPES);
        boolean[] known = {false};
        XmlVisitor.visitAgain(
                types.text(),
                (reader, tag) -> known[0] |= reader.getLocalName().equals("Default")
                        && XmlVisitor.attribute(reader, "Extension").equalsIgnoreCase(format.extension()));
        if (!known[0]) {
            String prefix = ClosingTag.prefix(ClosingTag.opened(types).text());
            append(
                    edit,
                    CONTENT_TYPES,
                    types,
                    "<" + prefix + "Default Extension=\"" + format.extension() + "\" ContentType=\""
                            + format.contentType() + "\"/>");
        }
    }

    /**
     * Relates a part to a new one.
     *
     * @return the relationship's id
     */
    static String relate(PackageEdit edit, String source, String type, String target) {
        String entryName = PackageParts.relationshipsOf(source);
        XmlText notes = edit.contains(entryName) ? edit.xml(entryName) : new XmlText(EMPTY, StandardCharsets.UTF_8);
        String prefix = ClosingTag.prefix(ClosingTag.opened(notes).text());
        String id = freeId(notes.text());
        append(
                edit,
                entryName,
                notes,
                "<" + prefix + "Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>");
        return id;
    }

    /**
     * Takes back what is said of a part that goes.
     *
     * @param kind the last word of the relationship's type
     */
    static void forget(PackageEdit edit, String source, String kind, String partName) {
        without(edit, CONTENT_TYPES, "Override", "PartName", partName);
        String entryName = PackageParts.relationshipsOf(source);
        without(edit, entryName, "Relationship", "Type", "/" + kind);
        if (edit.xml(entryName).text().equals(EMPTY)) {
            edit.drop(entryName);
        }
    }

    private static void without(
            PackageEdit edit, String entryName, String element, String attribute, String endOfValue) {
        XmlText xml = edit.xml(entryName);
        XmlEdits edits = new XmlEdits();
        XmlVisitor.visitAgain(xml.text(), (reader, tag) -> {
            if (reader.getLocalName().equals(element)
                    && XmlVisitor.attribute(reader, attribute).endsWith(endOfValue)) {
                XmlSpan gone = tag.element(xml.text());
                edits.replace(gone.start(), gone.end(), "");
            }
        });
        edit.put(entryName, xml.encode(edits.apply(xml.text(), 0, xml.text().length())));
    }

    private static String freeId(String relationships) {
        int number = 1;
        while (relationships.contains("\"tk" + number + "\"") || relationships.contains("'tk" + number + "'")) {
            number++;
        }
        return "tk" + number;
    }

    private static void append(PackageEdit edit, String entryName, XmlText xml, String child) {
        XmlText appended = ClosingTag.append(xml, child);
        edit.put(entryName, appended.encode(appended.text()));
    }
}
