package io.github.tiankong.docx;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.xml.XmlEncoding;
import io.github.tiankong.xml.XmlText;
import io.github.tiankong.xml.XmlVisitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A document and its paragraphs: the body with its text boxes where they are anchored, then headers, footers, foot- and
 * endnotes.
 */
public final class DocxText {
    private final DocxPackage docx;
    private final Map<String, XmlText> parts;
    private final PackageParts packageParts;
    private final List<DocxParagraph> paragraphs;
    private final Map<String, RowExtent> rows;

    /** Where a row of a table stands in its part's XML. */
    record RowExtent(int xmlStart, int xmlEnd) {}

    private DocxText(DocxPackage docx, PackageParts packageParts, Map<String, XmlText> parts, PartScanner scanner) {
        this.docx = docx;
        this.packageParts = packageParts;
        this.parts = parts;
        this.paragraphs = scanner.paragraphs();
        this.rows = scanner.tables().rows();
    }

    /** Reads a file; see {@link DocxPackage#read(Path)} for what is refused. */
    public static DocxText read(Path file) throws InputException {
        return of(DocxPackage.read(file));
    }

    /** Reads the text of an opened document. */
    public static DocxText of(DocxPackage docx) throws InputException {
        PackageParts found = PackageParts.of(docx);
        PartScanner scanner = new PartScanner(docx.fileName(), StyleOutline.of(docx, found));
        Map<String, XmlText> parts = new LinkedHashMap<>();
        scan(docx, found.main(), "body", scanner, parts);
        for (PackageParts.TextPart part : found.texts()) {
            scan(docx, part.entryName(), part.part(), scanner, parts);
        }
        if (found.comments().isPresent()) {
            String comments = found.comments().get();
            XmlVisitor.visit(docx.fileName(), comments, docx.xml(comments).text(), (reader, tag) -> {});
        }
        return new DocxText(docx, found, parts, scanner);
    }

    private static void scan(
            DocxPackage docx, String entryName, String part, PartScanner scanner, Map<String, XmlText> parts)
            throws InputException {
        XmlText xml = docx.xml(entryName).withoutCdata();
        if (parts.putIfAbsent(entryName, xml) == null) {
            scanner.scan(entryName, part, xml.text());
        }
    }

    public DocxPackage docx() {
        return docx;
    }

    /** In reading order, second copies of text boxes among them. */
    public List<DocxParagraph> paragraphs() {
        return paragraphs;
    }

    /**
     * The document without some paragraphs of its body. One that holds a table cell open or ends a section stays.
     *
     * @param indices paragraphs in {@link #paragraphs()}, from 0
     */
    public DocxText without(Collection<Integer> indices) throws InputException {
        StringBuilder xml = new StringBuilder();
        String entryName = paragraphs.get(0).entryName();
        String body = parts.get(entryName).text();
        int at = 0;
        for (int index : new TreeSet<>(indices)) {
            DocxParagraph paragraph = paragraphs.get(index);
            if (paragraph.part().equals("body")
                    && paragraph.cell().isEmpty()
                    && !paragraph.extent().endsSection()) {
                xml.append(body, at, paragraph.extent().xmlStart());
                at = paragraph.extent().xmlEnd();
            }
        }
        xml.append(body, at, body.length());
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            docx.write(Map.of(entryName, encode(entryName, xml.toString())), out);
            return of(DocxPackage.read(docx.fileName(), out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a part whose XML was written anew, in the encoding the part has. */
    public byte[] encode(String entryName, String xml) {
        return parts.get(entryName).encode(xml);
    }

    /** XML in the encoding of a part; what that lacks is written as references. */
    public static byte[] encode(String xml, Charset charset) {
        return XmlEncoding.encode(xml, charset);
    }

    /** The encoding of a part. */
    public Charset charset(String entryName) {
        return parts.get(entryName).charset();
    }

    /** A row by the numbers of {@link DocxParagraph.Cell}. */
    RowExtent row(int table, int row) {
        return rows.get(TableStack.rowName(table, row));
    }

    PackageParts packageParts() {
        return packageParts;
    }

    /** The entries with text. */
    Set<String> entryNames() {
        return parts.keySet();
    }

    XmlText xml(String entryName) {
        return parts.get(entryName);
    }
}
