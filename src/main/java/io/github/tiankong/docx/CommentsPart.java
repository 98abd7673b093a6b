package io.github.tiankong.docx;

import io.github.tiankong.xml.ClosingTag;
import io.github.tiankong.xml.XmlText;
import io.github.tiankong.xml.XmlVisitor;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The part that holds a document's comments (ECMA-376 part 1, 11.3.2 and 17.13.4): the one it has, or a new one made known
 * in the content types and the relationships of the body.
 */
final class CommentsPart {
    private static final String CONTENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final String entryName;
    private final WordNames names;
    private final int insertAt;
    private final XmlText xml;

    private CommentsPart(String entryName, XmlText xml) {
        this.entryName = entryName;
        this.xml = xml;
        this.insertAt = ClosingTag.start(xml.text());
        this.names = WordNames.of(xml.text());
    }

    /** The part of a document; where it has none, a new one is put into the package. */
    static CommentsPart of(PackageEdit edit, PackageParts parts) {
        Optional<String> existing = parts.comments();
        if (existing.isPresent()) {
            XmlText xml = ClosingTag.opened(edit.xml(existing.get()));
            edit.put(existing.get(), xml.encode(xml.text()));
            return new CommentsPart(existing.get(), xml);
        }
        return added(edit, parts.main());
    }

    private static CommentsPart added(PackageEdit edit, String main) {
        boolean strict = edit.xml(main).text().contains(STRICT + "wordprocessingml/main");
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        String entryName =
                folder + (edit.contains(folder + "comments.xml") ? "comments-of-values.xml" : "comments.xml");
        String namespace = strict ? STRICT + "wordprocessingml/main" : TRANSITIONAL + "wordprocessingml/2006/main";
        XmlText xml = new XmlText(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"" + namespace
                        + "\"></w:comments>",
                StandardCharsets.UTF_8);
        edit.put(entryName, xml.encode(xml.text()));
        PackageNotes.type(edit, "/" + entryName, CONTENT_TYPE);
        String relationships = strict ? STRICT : TRANSITIONAL;
        PackageNotes.relate(
                edit,
                main,
                relationships + "officeDocument/" + (strict ? "" : "2006/") + "relationships/comments",
                "/" + entryName);
        return new CommentsPart(entryName, xml);
    }

    /** Takes a part without comments out of the package, with what was noted of it. */
    static void dropEmpty(PackageEdit edit, String main, String entryName) {
        int[] elements = {0};
        XmlVisitor.visitAgain(edit.xml(entryName).text(), (reader, tag) -> elements[0]++);
        if (elements[0] == 1) {
            edit.drop(entryName);
            edit.drop(PackageParts.relationshipsOf(entryName));
            PackageNotes.forget(edit, main, "comments", "/" + entryName);
        }
    }

    String entryName() {
        return entryName;
    }

    /** The encoding the part has. */
    Charset charset() {
        return xml.charset();
    }

    /** How this part writes names. */
    WordNames names() {
        return names;
    }

    /** The part up to where a further comment is written. */
    String before() {
        return xml.text().substring(0, insertAt);
    }

    /** The rest of the part. */
    String after() {
        return xml.text().substring(insertAt);
    }
}
