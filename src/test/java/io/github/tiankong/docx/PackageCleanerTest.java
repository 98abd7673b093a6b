package io.github.tiankong.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.xml.XmlText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageCleanerTest {
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static PackageEdit draft(String body) throws InputException {
        return new PackageEdit(TestDocx.ofBody(body).read().docx());
    }

    private static List<String> told(DocxPackage docx) {
        return docx.warnings().stream().map(p -> p.code() + p.arguments()).toList();
    }

    private static String text(DocxPackage docx, String entryName) {
        return new String(docx.bytes(entryName), UTF_8);
    }

    @Test
    void leavesAHarmlessDocumentAlone() throws InputException {
        DocxPackage docx = TestDocx.ofParagraphs("x家").read().docx();
        assertThat(PackageCleaner.clean(docx)).isSameAs(docx);
    }

    @Test
    void leavesOutMacrosAndSaysSo() throws InputException {
        PackageEdit edit = draft("<w:p/>");
        edit.put("word/vbaProject.bin", new byte[] {1});
        edit.put("word/vbaData.xml", "<a/>".getBytes(UTF_8));
        PackageNotes.type(edit, "/word/vbaProject.bin", "application/vnd.ms-office.vbaProject");
        PackageNotes.relate(
                edit,
                "word/document.xml",
                "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                "vbaProject.bin");
        XmlText types = edit.xml("[Content_Types].xml");
        edit.put(
                "[Content_Types].xml",
                types.encode(types.text()
                        .replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.document.macroEnabled.main+xml")));
        DocxPackage docx = edit.read();
        assertThat(told(docx)).containsExactly("doc-macros[]");
        assertThat(docx.entryNames()).noneMatch(n -> n.contains("vba"));
        assertThat(text(docx, "[Content_Types].xml"))
                .doesNotContain("vba", "macroEnabled")
                .contains("document.main+xml");
        assertThat(text(docx, "word/_rels/document.xml.rels")).doesNotContain("vba");
        assertThat(DocxText.of(docx).paragraphs()).hasSize(1);
    }

    @Test
    void namesAndDropsWhatIsFetchedFromElsewhere() throws InputException {
        PackageEdit edit = draft("<w:p><w:hyperlink " + R + " r:id=\"tk1\"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>"
                + "<w:p><w:r><a:blip xmlns:a=\"a\" " + R + " r:embed=\"in\" r:link=\"tk2\"/></w:r></w:p>"
                + "<w:altChunk " + R + " r:id=\"tk3\"></w:altChunk>");
        relate(edit, "hyperlink", "https://example.org/");
        relate(edit, "image", "https://example.org/seen.png");
        relate(edit, "aFChunk", "file:///etc/passwd");
        DocxPackage docx = edit.read();
        assertThat(told(docx))
                .containsExactly(
                        "doc-external[image, https://example.org/seen.png]",
                        "doc-external[aFChunk, file:///etc/passwd]");
        assertThat(text(docx, "word/_rels/document.xml.rels"))
                .contains("https://example.org/\"")
                .doesNotContain("seen.png", "passwd");
        assertThat(text(docx, "word/document.xml"))
                .contains("<w:hyperlink " + R + " r:id=\"tk1\">", "r:embed=\"in\" />")
                .doesNotContain("altChunk", "tk2");
    }

    private static void relate(PackageEdit edit, String kind, String target) {
        PackageNotes.relate(edit, "word/document.xml", RELATION + kind, target + "\" TargetMode=\"External");
    }

    @Test
    void opensATemplateOfWordAsADocument() throws InputException {
        PackageEdit edit = draft("<w:p/>");
        XmlText types = edit.xml("[Content_Types].xml");
        edit.put("[Content_Types].xml", types.encode(types.text().replace("document.main+xml", "template.main+xml")));
        DocxPackage docx = edit.read();
        assertThat(text(docx, "[Content_Types].xml")).contains("wordprocessingml.document.main+xml");
        assertThat(docx.warnings()).isEqualTo(List.<Problem>of());
    }

    private static String run(String content) {
        return "<w:r>" + content + "</w:r>";
    }

    private static String mark(String type) {
        return run("<w:fldChar w:fldCharType=\"" + type + "\"/>");
    }

    private static String code(String code) {
        return run("<w:instrText xml:space=\"preserve\">" + code + "</w:instrText>");
    }

    private static DocxPackage cleaned(String content) throws InputException {
        return DocxPackage.read(
                "test.docx", TestDocx.ofBody("<w:p>" + content + "</w:p>").bytes());
    }

    @Test
    void leavesOfAFetchingFieldWhatItShowed() throws InputException {
        String shown = run("<w:t>表一</w:t>");
        DocxPackage docx = cleaned(mark("begin")
                + code(" LI")
                + code("NK Excel.Sheet.12 &quot;a.xlsx&quot; ")
                + mark("separate")
                + shown
                + mark("end"));
        assertThat(told(docx)).containsExactly("doc-field[LINK Excel.Sheet.12 \"a.xlsx\"]");
        assertThat(text(docx, "word/document.xml"))
                .contains("<w:p><w:r></w:r><w:r></w:r><w:r></w:r><w:r></w:r>" + shown + "<w:r></w:r></w:p>");
    }

    @Test
    void leavesOtherFieldsAlone() throws InputException {
        String content = mark("begin") + code(" TOC \\o ") + mark("separate") + mark("begin") + code("PAGEREF _1")
                + mark("separate") + run("<w:t>3</w:t>") + mark("end") + mark("end")
                + "<w:fldSimple w:instr=\"PAGE\"/>";
        DocxPackage docx = cleaned(content);
        assertThat(told(docx)).isEmpty();
        assertThat(text(docx, "word/document.xml")).contains(content);
    }

    @Test
    void takesOffAFetchingFieldAroundOrInsideAnother() throws InputException {
        DocxPackage docx = cleaned(mark("begin")
                + code("IF 1 = 1 ")
                + mark("begin")
                + code("INCLUDETEXT a.docx")
                + mark("separate")
                + run("<w:t>甲</w:t>")
                + mark("end")
                + mark("separate")
                + run("<w:t>乙</w:t>")
                + mark("end")
                + mark("begin")
                + code("DDE ")
                + mark("begin")
                + code("QUOTE 65")
                + mark("separate")
                + run("<w:t>A</w:t>")
                + mark("end")
                + mark("separate")
                + run("<w:t>丙</w:t>")
                + mark("end")
                + mark("begin")
                + mark("begin")
                + code("QUOTE 68")
                + mark("end")
                + mark("separate")
                + run("<w:t>丁</w:t>")
                + mark("end"));
        assertThat(told(docx)).containsExactly("doc-field[INCLUDETEXT a.docx]", "doc-field[DDE]", "doc-field[]");
        assertThat(DocxText.of(docx).paragraphs().get(0).text()).contains("乙", "丙", "丁");
        assertThat(text(docx, "word/document.xml")).contains("IF 1 = 1 ").doesNotContain("INCLUDETEXT", "DDE", "QUOTE");
    }

    @Test
    void takesOffSimpleFieldsAndThoseThatNeverEnd() throws InputException {
        DocxPackage docx = cleaned("<w:fldSimple w:instr=\" IncludePicture http://x \">" + run("<w:t>图</w:t>")
                + "</w:fldSimple>" + "<w:fldSimple w:instr=\"DDE a\"/>" + mark("begin") + code("DDEAUTO cmd"));
        assertThat(told(docx))
                .containsExactly("doc-field[IncludePicture http://x]", "doc-field[DDE a]", "doc-field[DDEAUTO cmd]");
        assertThat(text(docx, "word/document.xml"))
                .contains("<w:p>" + run("<w:t>图</w:t>") + "<w:r></w:r><w:r></w:r></w:p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!-- </ -->DDE a        | DDE a
            D<?x > </ ?>DE<!-- </ --> a | DDE a
            <![CDATA[DDE]]> &#97;   | DDE a
            """)
    void readsTheCodeOfAFieldAsWordDoes(String code, String told) throws InputException {
        DocxPackage docx = cleaned(mark("begin") + code(code) + mark("separate") + run("<w:t>甲</w:t>") + mark("end"));
        assertThat(told(docx)).containsExactly("doc-field[" + told + "]");
        assertThat(text(docx, "word/document.xml"))
                .contains("<w:p>" + run("").repeat(3) + run("<w:t>甲</w:t>") + run("") + "</w:p>");
    }

    @Test
    void takesOffAFieldWithAllItsStartHolds() throws InputException {
        DocxPackage docx = cleaned(run(
                        "<w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"a\"/><!-- </ --></w:ffData></w:fldChar>")
                + code("DDE a")
                + mark("end"));
        assertThat(text(docx, "word/document.xml")).contains("<w:p>" + run("").repeat(3) + "</w:p>");
    }

    @Test
    void dropsWholeWhatSaysNothingButWhereToFetch() throws InputException {
        PackageEdit edit = draft("<w:p/>");
        edit.put(
                "word/settings.xml",
                ("<w:settings " + R + " xmlns:w=\"w\"><w:mailMerge><w:dataType w:val=\"native\"/>"
                                + "<w:dataSource r:id=\"tk1\"/><w:odso><w:src r:id=\"tk1\"></w:src></w:odso></w:mailMerge>"
                                + "<w:attachedTemplate r:id=\"tk1\"/></w:settings>")
                        .getBytes(UTF_8));
        PackageNotes.relate(
                edit, "word/settings.xml", RELATION + "mailMergeSource", "file:///C:/a.xlsx\" TargetMode=\"External");
        assertThat(text(edit.read(), "word/settings.xml"))
                .isEqualTo("<w:settings " + R + " xmlns:w=\"w\"><w:mailMerge><w:dataType w:val=\"native\"/>"
                        + "<w:odso></w:odso></w:mailMerge></w:settings>");
    }

    @Test
    void dropsUsesOfWhatIsFetchedHoweverTheyAreWritten() throws InputException {
        PackageEdit edit = draft("<w:p><w:r><a:blip xmlns:a=\"a\" " + R
                + " a:link=\"tk1\" r:link\n= 'tk1'/></w:r></w:p>"
                + "<w:altChunk " + R + " r:id =\"tk1\"><w:altChunkPr><w:matchSrc/></w:altChunkPr></w:altChunk>");
        relate(edit, "image", "https://example.org/seen.png");
        assertThat(text(edit.read(), "word/document.xml"))
                .contains("<w:r><a:blip xmlns:a=\"a\" " + R + " a:link=\"tk1\" /></w:r></w:p><w:sectPr/>");
    }

    @Test
    void cleansPartsAndRelationshipsWhateverTheyAreCalled() throws InputException {
        PackageEdit edit = draft("<w:p/>");
        String fetching = "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p>"
                + mark("begin") + code("DDE a") + mark("end") + "</w:p></w:hdr>";
        edit.put("word/header1.dat", fetching.getBytes(UTF_8));
        edit.put("word/HEADER2.XML", fetching.getBytes(UTF_8));
        edit.put("word/VBAPROJECT.BIN", new byte[] {1});
        PackageNotes.type(
                edit, "/word/header1.dat", "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml");
        PackageNotes.relate(edit, "word/document.xml", RELATION + "header", "header1.dat");
        PackageNotes.relate(edit, "word/document.xml", RELATION + "header", "HEADER2.XML");
        PackageNotes.relate(edit, "word/document.xml", RELATION + "macros", "VBAPROJECT.BIN");
        DocxPackage docx = edit.read();
        assertThat(told(docx)).containsExactlyInAnyOrder("doc-macros[]", "doc-field[DDE a]", "doc-field[DDE a]");
        assertThat(text(docx, "word/_rels/document.xml.rels"))
                .contains("HEADER2")
                .doesNotContain("VBAPROJECT");
        assertThat(text(docx, "word/header1.dat") + text(docx, "word/HEADER2.XML"))
                .doesNotContain("DDE", "fldChar");
    }
}
