package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.xml.XmlEdits;
import io.github.tiankong.xml.XmlSpan;
import io.github.tiankong.xml.XmlText;
import io.github.tiankong.xml.XmlVisitor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The placeholder pictures of a document: drawings whose alternative text, title or name is a mark, <code>${logo}</code>
 * (ECMA-376 part 1, 20.4.2.5, {@code wp:docPr}). A picture that takes the place of one is fitted into its box.
 */
public final class PictureSlots {
    private static final String IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    private static final String STRICT_IMAGE = "http://purl.oclc.org/ooxml/officeDocument/relationships/image";
    private static final String MEDIA = "word/media/tiankong";

    private PictureSlots() {}

    /** The keys of a document's placeholder pictures, in document order, each as often as it stands. */
    public static List<String> keys(DocxText text) {
        List<String> keys = new ArrayList<>();
        for (String entryName : text.entryNames()) {
            slots(text.xml(entryName).text()).forEach(slot -> keys.add(slot.key()));
        }
        return keys;
    }

    /**
     * A document with pictures in place of placeholders.
     *
     * @param pictures the picture of a key; empty leaves the placeholder
     * @return the file
     */
    public static byte[] placed(DocxPackage docx, Function<String, Optional<Picture>> pictures) throws InputException {
        PackageEdit edit = new PackageEdit(docx);
        Set<String> taken = new HashSet<>();
        docx.entryNames().forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        for (String entryName : DocxText.of(docx).entryNames()) {
            XmlText xml = edit.xml(entryName);
            XmlEdits edits = new XmlEdits();
            for (PictureSlot slot : slots(xml.text())) {
                pictures.apply(slot.key()).ifPresent(picture -> {
                    String media = add(edit, picture, taken);
                    String type = xml.text().contains("purl.oclc.org/ooxml/") ? STRICT_IMAGE : IMAGE;
                    slot.show(picture, PackageNotes.relate(edit, entryName, type, "/" + media), edits);
                });
            }
            String shown = edits.apply(xml.text(), 0, xml.text().length());
            if (!shown.equals(xml.text())) {
                edit.put(entryName, xml.encode(shown));
            }
        }
        return edit.bytes();
    }

    /** A document whose placeholders of one key have another. */
    public static DocxText renamed(DocxText text, String key, String newKey) throws InputException {
        PackageEdit edit = new PackageEdit(text.docx());
        for (String entryName : text.entryNames()) {
            String xml = text.xml(entryName).text();
            List<PictureSlot> named =
                    slots(xml).stream().filter(slot -> slot.key().equals(key)).toList();
            if (!named.isEmpty()) {
                XmlEdits edits = new XmlEdits();
                named.forEach(slot -> slot.mark(newKey, edits));
                edit.put(entryName, text.encode(entryName, edits.apply(xml, 0, xml.length())));
            }
        }
        return DocxText.of(edit.read());
    }

    /**
     * Puts a picture beside those of the document, under a name none of them has.
     *
     * @param taken the names there are, in small letters
     */
    private static String add(PackageEdit edit, Picture picture, Set<String> taken) {
        int number = 1;
        String extension = "." + picture.format().extension();
        while (!taken.add(MEDIA + number + extension)) {
            number++;
        }
        edit.put(MEDIA + number + extension, picture.bytes());
        PackageNotes.defaultType(edit, picture.format());
        return MEDIA + number + extension;
    }

    private static List<PictureSlot> slots(String xml) {
        if (!xml.contains("docPr")) {
            return List.of();
        }
        Finder finder = new Finder(xml);
        XmlVisitor.visitAgain(xml, finder);
        return finder.found;
    }

    /** Gathers, for each drawing, what stands in it. */
    private static final class Finder implements XmlVisitor {
        private final String xml;
        private final List<PictureSlot> found = new ArrayList<>();
        private PictureSlot open;

        Finder(String xml) {
            this.xml = xml;
        }

        @Override
        public void start(XMLStreamReader2 reader, XmlSpan tag) {
            String name = reader.getLocalName();
            if (name.equals("inline") || name.equals("anchor")) {
                open = new PictureSlot(xml);
            } else if (open != null) {
                switch (name) {
                    case "docPr" -> open.name(reader, tag);
                    case "extent", "ext" -> open.size(reader, tag);
                    case "blip" -> open.picture(reader, tag);
                    case "srcRect" -> open.crop(tag);
                    default -> {}
                }
            }
        }

        @Override
        public void end(XMLStreamReader2 reader, XmlSpan tag) {
            String name = reader.getLocalName();
            if (open != null && (name.equals("inline") || name.equals("anchor"))) {
                if (open.isMarked()) {
                    found.add(open);
                }
                open = null;
            }
        }
    }
}
