package io.github.tiankong.docx;

import io.github.tiankong.xml.XmlEdits;
import io.github.tiankong.xml.XmlSpan;
import io.github.tiankong.xml.XmlText;
import io.github.tiankong.xml.XmlVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.codehaus.stax2.XMLStreamReader2;

/** A drawing while its part is read, and the places in it that change when another picture is shown. */
final class PictureSlot {
    private static final List<String> NAMING = List.of("descr", "title", "name");

    private final String xml;
    private final List<XmlSpan> sizes = new ArrayList<>();
    private final List<XmlSpan> naming = new ArrayList<>();
    private final List<XmlSpan> crops = new ArrayList<>();
    private String key = "";
    private XmlSpan embedding;
    private long width;
    private long height;

    PictureSlot(String xml) {
        this.xml = xml;
    }

    String key() {
        return key;
    }

    /** Whether it is a placeholder, and a picture that can be exchanged. */
    boolean isMarked() {
        return !key.isEmpty() && embedding != null && width > 0 && height > 0;
    }

    void name(XMLStreamReader2 reader, XmlSpan tag) {
        for (String attribute : NAMING) {
            String text = XmlVisitor.attribute(reader, attribute).strip();
            if (text.length() > 3 && text.startsWith("${") && text.indexOf('}') == text.length() - 1) {
                key = text.substring(2, text.length() - 1).strip();
                value(reader, tag, attribute).ifPresent(naming::add);
            }
        }
    }

    /** The box in English metric units, 360,000 to a centimetre: that of the drawing comes first. */
    void size(XMLStreamReader2 reader, XmlSpan tag) {
        String cx = XmlVisitor.attribute(reader, "cx");
        String cy = XmlVisitor.attribute(reader, "cy");
        if (!isNumber(cx) || !isNumber(cy)) {
            return;
        }
        if (sizes.isEmpty()) {
            width = Long.parseLong(cx);
            height = Long.parseLong(cy);
        }
        value(reader, tag, "cx").ifPresent(sizes::add);
        value(reader, tag, "cy").ifPresent(sizes::add);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 12 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    void picture(XMLStreamReader2 reader, XmlSpan tag) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("embed") && XmlVisitor.isRelationship(reader, i)) {
                embedding = value(reader, tag, i);
            }
        }
    }

    /** What was cut off the placeholder is not cut off its successor. */
    void crop(XmlSpan tag) {
        crops.add(tag.element(xml));
    }

    /** The value between its quotes of the attribute {@link XmlVisitor#attribute} reads. */
    private Optional<XmlSpan> value(XMLStreamReader2 reader, XmlSpan tag, String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return Optional.of(value(reader, tag, i));
            }
        }
        return Optional.empty();
    }

    private XmlSpan value(XMLStreamReader2 reader, XmlSpan tag, int attribute) {
        return tag.attribute(xml, XmlVisitor.rawName(reader, attribute))
                .orElseThrow()
                .quoted(xml);
    }

    /** Makes it the placeholder of another key. */
    void mark(String newKey, XmlEdits edits) {
        naming.forEach(name -> edits.replace(name.start(), name.end(), "${" + XmlText.escaped(newKey) + "}"));
    }

    /** Shows a picture, as large as the box allows without distorting it. */
    void show(Picture picture, String relationship, XmlEdits edits) {
        double scale = Math.min((double) width / picture.width(), (double) height / picture.height());
        String cx = Long.toString(Math.max(1, Math.round(picture.width() * scale)));
        String cy = Long.toString(Math.max(1, Math.round(picture.height() * scale)));
        for (int i = 0; i < sizes.size(); i++) {
            edits.replace(sizes.get(i).start(), sizes.get(i).end(), i % 2 == 0 ? cx : cy);
        }
        edits.replace(embedding.start(), embedding.end(), relationship);
        crops.forEach(crop -> edits.replace(crop.start(), crop.end(), ""));
        naming.forEach(name -> edits.replace(name.start(), name.end(), XmlText.escaped(key)));
    }
}
