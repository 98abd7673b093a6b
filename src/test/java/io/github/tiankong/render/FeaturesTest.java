package io.github.tiankong.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The laws of rendering over what a package or a part may hold besides plain paragraphs; the mask in it is filled. */
class FeaturesTest {
    private static final String MASKED = p("新增企业xx家。");
    private static final String FILLED = "新增企业⟨0 & ⟩家。";

    @TempDir
    Path folder;

    @Test
    void strictOfficeOpenXml() throws Exception {
        requireFilled(TestDocx.ofBody(MASKED).header(p("共xx户")).strict(), FILLED, "共⟨1 & ⟩户");
    }

    @Test
    void partsInUtf16OfEitherOrder() throws Exception {
        requireFilled(TestDocx.ofBody(MASKED).encoded(xml -> utf16(xml).getBytes(StandardCharsets.UTF_16LE)), FILLED);
        requireFilled(TestDocx.ofBody(MASKED).encoded(xml -> utf16(xml).getBytes(StandardCharsets.UTF_16BE)), FILLED);
    }

    private static String utf16(String xml) {
        return "\uFEFF" + xml.replace("\"UTF-8\"", "\"UTF-16\"");
    }

    @Test
    void aByteOrderMarkBeforeUtf8() throws Exception {
        requireFilled(
                TestDocx.ofBody(MASKED).encoded(xml -> ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_8)), FILLED);
    }

    @Test
    void buildingBlocksWhichAreNoTextOfTheDocument() throws Exception {
        requireFilled(TestDocx.ofBody(MASKED).glossary(p("单击此处输入xx")), FILLED);
    }

    @Test
    void storedEntries() throws Exception {
        requireFilled("stored", zip(TestDocx.ofBody(MASKED), ZipEntry.STORED, Zip64Mode.AsNeeded), FILLED);
    }

    @Test
    void bigArchivesAndSizesBehindTheContent() throws Exception {
        requireFilled("zip64", zip(TestDocx.ofBody(MASKED), ZipEntry.DEFLATED, Zip64Mode.Always), FILLED);
        byte[] sizesBehind = TestDocx.ofBody(MASKED).bytes();
        assertThat(sizesBehind[6] & 8).as("a data descriptor").isEqualTo(8);
        requireFilled("descriptors", sizesBehind, FILLED);
    }

    @Test
    void entriesNamedWithBackslashesOrFromTheRoot() throws Exception {
        TestDocx document = TestDocx.ofBody(MASKED).header(p("共xx户"));
        requireFilled("backslashes", zip(document, name -> name.replace('/', '\\')), FILLED, "共⟨1 & ⟩户");
        requireFilled("absolute", zip(document, name -> "/" + name), FILLED, "共⟨1 & ⟩户");
    }

    @Test
    void embeddedObjects() throws Exception {
        String object = "<w:p><w:r><w:object><v:shape id=\"_x1\" o:ole=\"\"/><o:OLEObject Type=\"Embed\""
                + " ProgID=\"Excel.Sheet.12\" ShapeID=\"_x1\" r:id=\"object\"/></w:object></w:r></w:p>";
        requireFilled(
                TestDocx.ofBody(MASKED + object).other("word/embeddings/object1.bin", new byte[] {0, 1, -1, 'x', 'x'}),
                FILLED,
                "");
    }

    @Test
    void customXml() throws Exception {
        requireFilled(
                TestDocx.ofBody(MASKED)
                        .other("customXml/item1.xml", "<甲 乙=\"xx\">xx家</甲>".getBytes(StandardCharsets.UTF_8)),
                FILLED);
    }

    @Test
    void tablesInTables() throws Exception {
        String inner = "<w:tbl><w:tr><w:tc>" + p("其中xx户") + "</w:tc></w:tr></w:tbl>";
        requireFilled(
                TestDocx.ofBody("<w:tbl><w:tr><w:tc>" + MASKED + inner + p("") + "</w:tc></w:tr></w:tbl>" + p("完")),
                FILLED,
                "其中⟨1 & ⟩户",
                "",
                "完");
    }

    @Test
    void trackedInsertionsAndDeletionsOfAHeader() throws Exception {
        requireFilled(
                TestDocx.ofBody(MASKED)
                        .header("<w:p><w:ins w:id=\"1\" w:author=\"甲\"><w:r><w:t>共x</w:t></w:r></w:ins>"
                                + "<w:del w:id=\"2\" w:author=\"甲\"><w:r><w:delText>约xx</w:delText></w:r></w:del>"
                                + "<w:r><w:t>x户</w:t></w:r></w:p>"),
                FILLED,
                "共⟨1 & ⟩户");
    }

    @Test
    void bothCopiesOfATextBox() throws Exception {
        String box = "<w:txbxContent>" + p("共xx户") + "</w:txbxContent>";
        requireFilled(
                TestDocx.ofBody(MASKED
                        + "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"),
                FILLED,
                "",
                "共⟨1 & ⟩户",
                "共⟨1 & ⟩户");
    }

    @Test
    void footnotes() throws Exception {
        requireFilled(
                TestDocx.ofBody("<w:p>" + r("新增企业xx") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + r("家。")
                                + "</w:p>")
                        .footnotes("<w:footnote w:id=\"2\">" + p("其中xx户") + "</w:footnote>"),
                FILLED,
                "其中⟨1 & ⟩户");
    }

    @Test
    void textFromRightToLeft() throws Exception {
        requireFilled(
                TestDocx.ofBody("<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr><w:t>مرحبا</w:t></w:r>"
                        + r("\u200F新增企业xx家。") + "</w:p>"),
                "مرحبا\u200F" + FILLED);
    }

    @Test
    void charactersBeyondTheBasicPlane() throws Exception {
        requireFilled(TestDocx.ofBody(p("🎉𠮷新增企业xx家。👨‍👩‍👧")), "🎉𠮷" + FILLED + "👨‍👩‍👧");
    }

    @Test
    void mathWhichIsNoText() throws Exception {
        requireFilled(
                TestDocx.ofBody(
                        "<w:p>" + r("新增企业xx") + "<m:oMath><m:r><m:t>xx+1</m:t></m:r></m:oMath>" + r("家。") + "</w:p>"),
                FILLED);
    }

    @Test
    void namespacesAReaderMayIgnore() throws Exception {
        requireFilled(
                TestDocx.ofBody("<w:p w14:paraId=\"0A1B2C3D\">" + r("新增企业xx家。") + "</w:p>")
                        .root("mc:Ignorable=\"w14\""),
                FILLED);
    }

    @Test
    void spacesBesideAMask() throws Exception {
        requireFilled(TestDocx.ofBody(p(" 新增企业 xx 家。 ")), " 新增企业 ⟨0 & ⟩ 家。 ");
        requireFilled(TestDocx.ofBody("<w:p>" + r("新增企业 x") + r("x") + r(" 家。") + "</w:p>"), "新增企业 ⟨0 & ⟩ 家。");
    }

    @Test
    void aBodyThatNamesNoOtherPart() throws Exception {
        requireFilled(TestDocx.ofBody(MASKED).naming(""), FILLED);
    }

    @Test
    void contentControls() throws Exception {
        requireFilled(
                TestDocx.ofBody(
                        "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + MASKED + "</w:sdtContent></w:sdt>"),
                FILLED);
    }

    private static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private void requireFilled(TestDocx document, String... texts) throws Exception {
        requireFilled("feature", document.bytes(), texts);
    }

    /** The laws, and that the masks are found: every paragraph as it reads when its masks are filled in order. */
    private void requireFilled(String name, byte[] bytes, String... texts) throws Exception {
        Laws.require(folder, name + ".docx", bytes);
        Template template = TemplateMaker.make(DocxDraft.of(DocxText.of(DocxPackage.read(name, bytes))));
        Filling filling = Laws.filled(template);
        byte[] rendered = new Renderer(template).render(filling, Gaps.FAIL);
        assertThat(Laws.texts(DocxText.of(DocxPackage.read(name, rendered)))).containsExactly(texts);
    }

    private static byte[] zip(TestDocx document, UnaryOperator<String> names) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : document.entries().entrySet()) {
                zip.putNextEntry(new ZipEntry(names.apply(entry.getKey())));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(TestDocx document, int method, Zip64Mode mode) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setUseZip64(mode);
            for (Map.Entry<String, byte[]> entry : document.entries().entrySet()) {
                zip.putArchiveEntry(entry(entry.getKey(), entry.getValue(), method));
                zip.write(entry.getValue());
                zip.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private static ZipArchiveEntry entry(String name, byte[] content, int method) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(method);
        entry.setCrc(sum.getValue());
        entry.setSize(content.length);
        return entry;
    }
}
