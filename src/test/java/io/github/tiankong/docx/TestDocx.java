package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX written by hand, so that a test shows the very XML it is about. */
public final class TestDocx {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String NAMESPACES = "xmlns:w=\"" + WORD
            + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final String MAIN = "word/document.xml";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, String> relations = new LinkedHashMap<>();
    private final Map<String, byte[]> others = new LinkedHashMap<>();
    private final StringBuilder external = new StringBuilder();
    private final StringBuilder pictures = new StringBuilder();
    private Consumer<Map<String, byte[]>> edit = entries -> {};
    private UnaryOperator<String> dialect = UnaryOperator.identity();
    private Function<String, byte[]> encoding = xml -> xml.getBytes(StandardCharsets.UTF_8);

    private TestDocx(String body) {
        parts.put(MAIN, xml("<w:document " + NAMESPACES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>"));
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

    public TestDocx numbering(String content) {
        return part("numbering.xml", "numbering", "<w:numbering " + NAMESPACES + ">" + content + "</w:numbering>");
    }

    /** The part of building blocks, a document of its own. */
    public TestDocx glossary(String content) {
        return part(
                "glossary/document.xml",
                "glossaryDocument",
                "<w:glossaryDocument " + NAMESPACES + "><w:docParts><w:docPart><w:docPartBody>" + content
                        + "</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>");
    }

    /** An entry of any content, without a relationship; the extension's type is that of any bytes. */
    public TestDocx other(String name, byte[] content) {
        others.put(name, content);
        return this;
    }

    /** A relationship to what lies outside of the document. */
    public TestDocx external(String id, String kind, String target) {
        external.append(relationship(id, kind, target).replace("/>", " TargetMode=\"External\"/>"));
        return this;
    }

    /** A picture a part names; {@link #other} holds it. */
    public TestDocx picture(String part, String id, String target, String extension) {
        pictures.append("<Default Extension=\"" + extension + "\" ContentType=\"image/" + extension + "\"/>");
        String relationship = relationship(id, "image", target);
        if (part.equals("document.xml")) {
            external.append(relationship);
            return this;
        }
        return other("word/_rels/" + part + ".rels", relationships(relationship).getBytes(StandardCharsets.UTF_8));
    }

    /** With these relationships of the body, or without any. */
    public TestDocx naming(String xml) {
        String entryName = "word/_rels/document.xml.rels";
        edit = entries -> {
            if (xml.isEmpty()) {
                entries.remove(entryName);
            } else {
                entries.put(entryName, xml.getBytes(StandardCharsets.UTF_8));
            }
        };
        return this;
    }

    /** With a project of macros. */
    public TestDocx macros() {
        external.append(relationship("vba", "vbaProject", "vbaProject.bin"));
        dialect = xml ->
                xml.replace(TYPE + "document.main+xml", "application/vnd.ms-word.document.macroEnabled.main+xml");
        return other("word/vbaProject.bin", new byte[] {1});
    }

    /** With an attribute on the root of the body. */
    public TestDocx root(String attribute) {
        parts.computeIfPresent(MAIN, (name, xml) -> xml.replace("<w:document ", "<w:document " + attribute + " "));
        return this;
    }

    /** As ISO 29500 Strict names its things. */
    public TestDocx strict() {
        dialect = xml -> xml.replace(WORD, STRICT + "wordprocessingml/main")
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/", STRICT + "officeDocument/");
        return this;
    }

    /** The body written in another way than UTF-8 without a mark. */
    public TestDocx encoded(Function<String, byte[]> how) {
        encoding = how;
        return this;
    }

    private TestDocx part(String name, String kind, String content) {
        parts.put("word/" + name, xml(content));
        relations.put(name, kind);
        return this;
    }

    /** The document as Java zips: deflated, the sizes behind the content. */
    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is to be zipped, by name. */
    public Map<String, byte[]> entries() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("[Content_Types].xml", contentTypes());
        texts.put("_rels/.rels", relationships(relationship("r1", "officeDocument", MAIN)));
        StringBuilder own = new StringBuilder();
        relations.forEach((name, kind) -> own.append(relationship(kind, kind, name)));
        own.append(external);
        texts.put("word/_rels/document.xml.rels", relationships(own.toString()));
        texts.putAll(parts);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        texts.forEach((name, text) -> {
            String said = dialect.apply(text);
            entries.put(name, name.equals(MAIN) ? encoding.apply(said) : said.getBytes(StandardCharsets.UTF_8));
        });
        entries.putAll(others);
        edit.accept(entries);
        return entries;
    }

    /** The document as it is read. */
    public DocxText read() throws InputException {
        return DocxText.of(DocxPackage.read("test.docx", bytes()));
    }

    private String contentTypes() {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>");
        relations.forEach((name, kind) -> types.append("<Override PartName=\"/word/")
                .append(name)
                .append("\" ContentType=\"")
                .append(TYPE)
                .append(kind)
                .append("+xml\"/>"));
        return xml(types.append(pictures).append("</Types>").toString());
    }

    private static String relationship(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATION + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String relationships(String content) {
        return xml("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>");
    }

    private static String xml(String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content;
    }
}
