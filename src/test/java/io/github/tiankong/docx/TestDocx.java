package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX written by hand, so that a test shows the very XML it is about. */
public final class TestDocx {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String NAMESPACES = "xmlns:w=\"" + WORD
            + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> relations = new LinkedHashMap<>();

    private TestDocx(String body) {
        parts.put(
                "word/document.xml",
                xml("<w:document " + NAMESPACES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>"));
    }

    /** A document whose body is the given XML, with {@code w:} and {@code mc:} bound. */
    public static TestDocx ofBody(String body) {
        return new TestDocx(body);
    }

    /** A document of plain paragraphs. */
    public static TestDocx ofParagraphs(String... texts) {
        StringBuilder body = new StringBuilder();
        for (String text : texts) {
            body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
        }
        return ofBody(body.toString());
    }

    public TestDocx header(String content) {
        return part("header1.xml", "header", "<w:hdr " + NAMESPACES + ">" + content + "</w:hdr>");
    }

    public TestDocx footnotes(String content) {
        return part("footnotes.xml", "footnotes", "<w:footnotes " + NAMESPACES + ">" + content + "</w:footnotes>");
    }

    public TestDocx styles(String content) {
        return part("styles.xml", "styles", "<w:styles " + NAMESPACES + ">" + content + "</w:styles>");
    }

    private TestDocx part(String name, String kind, String content) {
        parts.put("word/" + name, xml(content));
        relations.put(name, kind);
        return this;
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            write(zip, "[Content_Types].xml", contentTypes());
            write(
                    zip,
                    "_rels/.rels",
                    xml(relationships("<Relationship Id=\"r1\" Type=\"" + RELATION
                            + "officeDocument\" Target=\"word/document.xml\"/>")));
            StringBuilder own = new StringBuilder();
            relations.forEach((name, kind) -> own.append("<Relationship Id=\"")
                    .append(kind)
                    .append("\" Type=\"")
                    .append(RELATION)
                    .append(kind)
                    .append("\" Target=\"")
                    .append(name)
                    .append("\"/>"));
            write(zip, "word/_rels/document.xml.rels", xml(relationships(own.toString())));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as it is read. */
    public DocxText read() throws InputException {
        return DocxText.of(DocxPackage.read("test.docx", bytes()));
    }

    private String contentTypes() {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>");
        relations.forEach((name, kind) -> types.append("<Override PartName=\"/word/")
                .append(name)
                .append("\" ContentType=\"")
                .append(TYPE)
                .append(kind)
                .append("+xml\"/>"));
        return xml(types.append("</Types>").toString());
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    private static String xml(String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content;
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
