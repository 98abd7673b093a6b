package io.github.tiankong.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxMergeTest {
    @TempDir
    Path folder;

    @Test
    void documentsFollowOneAnotherInSectionsOfTheirOwn() throws Exception {
        DocxText merged = merge(TestDocx.ofParagraphs("甲一", "甲二"), TestDocx.ofParagraphs("乙一", "乙二"));
        assertThat(body(merged)).isEqualTo("""
                        <w:p><w:r><w:t>甲一</w:t></w:r></w:p>\
                        <w:p><w:pPr><w:sectPr><w:pgNumType w:start="1"/></w:sectPr></w:pPr><w:r><w:t>甲二</w:t></w:r></w:p>\
                        <w:p><w:r><w:t>乙一</w:t></w:r></w:p><w:p><w:r><w:t>乙二</w:t></w:r></w:p>\
                        <w:sectPr><w:pgNumType w:start="1"/></w:sectPr>""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:p/>                                         | <w:p><w:pPr>S</w:pPr></w:p>
            <w:p a="1"></w:p>                              | <w:p a="1"><w:pPr>S</w:pPr></w:p>
            <w:p><w:pPr/></w:p>                            | <w:p><w:pPr>S</w:pPr></w:p>
            <w:p><w:pPr><w:jc/></w:pPr><w:r/></w:p>        | <w:p><w:pPr><w:jc/>S</w:pPr><w:r/></w:p>
            <w:p><w:pPr><w:pPrChange/></w:pPr></w:p>       | <w:p><w:pPr>S<w:pPrChange/></w:pPr></w:p>
            <w:p/><w:bookmarkEnd w:id="0"/>                | <w:p><w:pPr>S</w:pPr></w:p><w:bookmarkEnd w:id="0"/>
            <w:p/><w:tbl/>                                 | <w:p/><w:tbl/><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>S</w:pPr></w:p>
            """)
    void lastSectionEndsInTheLastParagraph(String last, String merged) throws Exception {
        String body = body(merge(TestDocx.ofBody(last), TestDocx.ofBody("<w:p/>")));
        String section = "<w:sectPr><w:pgNumType w:start=\"1\"/></w:sectPr>";
        assertThat(body).isEqualTo(merged.replace("S<", section + "<") + "<w:p/>" + section);
    }

    @Test
    void lastDocumentThatEndsInATableEndsInAParagraph() throws Exception {
        String small = "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
                + "<w:rPr><w:sz w:val=\"2\"/></w:rPr>S</w:pPr></w:p>";
        String section = "<w:sectPr><w:pgNumType w:start=\"1\"/></w:sectPr>";
        assertThat(body(merge(TestDocx.ofBody("<w:tbl/>"), TestDocx.ofBody("<w:tbl/>"))))
                .isEqualTo("<w:tbl/>" + small.replace("S<", section + "<") + "<w:tbl/>" + small.replace("S<", "<")
                        + section);
    }

    @Test
    void footnotesAreKeptUnderNumbersOfTheirOwn() throws Exception {
        DocxText merged = merge(withNote("甲"), withNote("乙"), withNote("丙"));
        assertThat(body(merged))
                .contains("<w:footnoteReference w:id=\"1\"/>", "<w:footnoteReference w:id=\"3\"/>")
                .contains("<w:footnoteReference w:id=\"5\"/>")
                .contains("<w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:footnotePr>");
        assertThat(part(merged, "word/footnotes.xml"))
                .containsOnlyOnce("separator")
                .contains("w:id=\"1\"><w:p><w:r><w:t>甲</w:t>", "w:id=\"3\"><w:p><w:r><w:t>乙</w:t>")
                .contains("w:id=\"5\"><w:p><w:r><w:t>丙</w:t>");
    }

    private static TestDocx withNote(String text) {
        return TestDocx.ofBody("<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
                .footnotes("<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"1\"><w:p>"
                        + "<w:r><w:t>" + text + "</w:t></w:r></w:p></w:footnote>");
    }

    @Test
    void headerThatDiffersIsAPartOfItsOwn() throws Exception {
        DocxText merged = merge(withHeader("甲"), withHeader("乙"), withHeader("甲"));
        assertThat(merged.docx().entryNames())
                .contains("word/header1.xml", "word/header_tk0.xml", "word/header_tk1.xml")
                .doesNotContain("word/header_tk2.xml");
        assertThat(part(merged, "word/header_tk0.xml")).endsWith("<w:p/></w:hdr>");
        assertThat(part(merged, "word/header_tk1.xml")).contains("乙");
        assertThat(body(merged)).contains("r:id=\"header\"/>", "r:id=\"tk1\"/>");
    }

    private static TestDocx withHeader(String text) {
        String reference = "<w:headerReference xmlns:r=\"r\" w:type=\"default\" r:id=\"header\"/>";
        return TestDocx.ofBody("<w:p><w:pPr><w:sectPr>" + reference + "</w:sectPr></w:pPr></w:p><w:p/>")
                .header("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>");
    }

    @Test
    void eachDocumentShowsItsOwnPicture() throws Exception {
        TestDocx other = withPicture(2, "tk1", "jpeg");
        DocxText merged = merge(withPicture(1, "tk1", "png"), other, withPicture(1, "tk1", "png"), other);
        assertThat(body(merged).replaceAll("(?s).*?(r:embed=\"\\w+\").*?", "$1 "))
                .startsWith("r:embed=\"tk1\" r:embed=\"tk0\" r:embed=\"tk1\" r:embed=\"tk0\" ");
        assertThat(part(merged, "word/_rels/document.xml.rels"))
                .contains("<Relationship Id=\"tk1\"", "Target=\"media/p.png\"/>")
                .contains("<Relationship Id=\"tk0\"", "Target=\"/word/media/tk0.jpeg\"/>");
        assertThat(merged.docx().bytes("word/media/p.png")).containsExactly(1);
        assertThat(merged.docx().bytes("word/media/tk0.jpeg")).containsExactly(2);
        assertThat(merged.docx().entryNames())
                .filteredOn(n -> n.contains("media"))
                .hasSize(2);
        assertThat(part(merged, "[Content_Types].xml"))
                .contains("<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>");
    }

    @Test
    void headerWithAnotherPictureIsAPartOfItsOwn() throws Exception {
        DocxText merged = merge(withHeaderPicture(1), withHeaderPicture(2), withHeaderPicture(1));
        assertThat(part(merged, "word/_rels/header_tk1.xml.rels")).contains("Target=\"/word/media/tk2.png\"");
        assertThat(merged.docx().bytes("word/media/tk2.png")).containsExactly(2);
        assertThat(merged.docx().bytes("word/media/p.png")).containsExactly(1);
    }

    private static TestDocx withHeaderPicture(int content) {
        return withHeader("甲")
                .other("word/media/p.png", new byte[] {(byte) content})
                .picture("header1.xml", "p1", "media/p.png", "png");
    }

    private static TestDocx withPicture(int content, String id, String extension) {
        return TestDocx.ofBody("<w:p><w:r><w:drawing r:embed=\"" + id + "\"/></w:r></w:p>")
                .other("word/media/p." + extension, new byte[] {(byte) content})
                .picture("document.xml", id, "media/p." + extension, extension);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"})
    void documentThatNamesNothingIsMerged(String relationships) throws Exception {
        TestDocx document = TestDocx.ofParagraphs("甲").naming(relationships);
        assertThat(merge(document, document).paragraphs()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE"})
    void encodingOfTheBodyIsKept(String charset) throws Exception {
        TestDocx document = TestDocx.ofParagraphs("甲")
                .encoded(xml -> xml.replace("UTF-8", "UTF-16").getBytes(Charset.forName(charset)));
        DocxText merged = merge(document, document);
        assertThat(merged.charset("word/document.xml").name()).startsWith("UTF-16");
        assertThat(merged.paragraphs()).hasSize(2);
    }

    @Test
    void whatMayBeThereOnceGetsAnotherName() throws Exception {
        String bookmarked = "<w:p w:paraId=\"1A\" w:rsidR=\"2\"><w:bookmarkStart w:id=\"7\" w:name=\"甲\"/>"
                + "<w:bookmarkEnd w:id=\"7\"/><w:hyperlink w:anchor=\"甲\"/>"
                + "<w:r><w:instrText> REF 甲 \\h </w:instrText></w:r></w:p>";
        assertThat(body(merge(TestDocx.ofBody(bookmarked), TestDocx.ofBody(bookmarked))))
                .contains(bookmarked.substring(bookmarked.indexOf('>')).replace("</w:p>", ""))
                .contains("<w:p w:rsidR=\"2\"><w:bookmarkStart w:id=\"10007\" w:name=\"甲_1\"/>"
                        + "<w:bookmarkEnd w:id=\"10007\"/><w:hyperlink w:anchor=\"甲_1\"/>"
                        + "<w:r><w:instrText> REF 甲_1 \\h </w:instrText></w:r></w:p>");
    }

    @Test
    void oneDocumentStaysWhatItWasButForItsPageNumbers() throws Exception {
        assertThat(merge(TestDocx.ofParagraphs("甲")).paragraphs()).hasSize(1);
    }

    private DocxText merge(TestDocx... documents) throws Exception {
        Path target = folder.resolve("all.docx");
        try (DocxMerge merge = DocxMerge.open(target)) {
            for (TestDocx document : documents) {
                merge.add(document.bytes());
            }
            merge.finish();
        }
        return DocxText.read(target);
    }

    private static String body(DocxText text) {
        String xml = part(text, "word/document.xml");
        return xml.substring(xml.indexOf("<w:body>") + 8, xml.indexOf("</w:body>"));
    }

    private static String part(DocxText text, String entryName) {
        return new String(text.docx().bytes(entryName), StandardCharsets.UTF_8);
    }
}
