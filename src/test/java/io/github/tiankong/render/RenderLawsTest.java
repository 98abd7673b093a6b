package io.github.tiankong.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.PackageEntries;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.OutputException;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every draft: identity, determinism, values where the masks stood. */
class RenderLawsTest {
    private static final Path SAMPLE = Path.of("samples", "园区半年工作总结（草稿）.docx");

    @TempDir
    Path folder;

    @Test
    void untouchedTheSampleIsTheSampleByteForByte() throws Exception {
        DocxDraft draft = DraftReader.read(SAMPLE);
        Template template = TemplateMaker.make(draft);
        byte[] rendered = new Renderer(template).render(Filling.open(template), Gaps.KEEP);
        assertThat(entries(rendered)).isEqualTo(PackageEntries.of(DocxPackage.read(SAMPLE)));
    }

    @Test
    void throughTheFolderTheSampleKeepsItsTextAndItsOtherEntries() throws Exception {
        DocxDraft draft = DraftReader.read(SAMPLE);
        Path stored = folder.resolve("模板");
        TemplateFolder.write(TemplateMaker.make(draft), stored);
        Template template = TemplateFolder.read(stored);
        byte[] rendered = new Renderer(template).render(Filling.open(template), Gaps.KEEP);
        assertThat(texts(rendered)).isEqualTo(texts(draft.document()));
    }

    @Test
    void theSameInputsGiveTheSameBytesInAnyLocaleAndZone() throws Exception {
        byte[] expected = filledSample();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "de-DE", "zh-CN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(filledSample()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void everyValueStandsWhereItsMaskStoodHoweverWordCutTheRuns(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> texts = List.of(
                "x—x月份，完成工业产值xxx.x亿元，同比增长x.xx%；新增企业xx家。", "其中税收xxxx万元，占全年任务的xx.x%，${不是标记} [#if x] &amp; <#list>。");
        StringBuilder body = new StringBuilder();
        texts.forEach(t -> body.append("<w:p>").append(cutRuns(t, random)).append("</w:p>"));
        DocxText document = TestDocx.ofBody(body.toString()).read();
        Template template = TemplateMaker.make(DocxDraft.of(document));
        assertThat(template.places()).hasSize(7);
        Path stored = folder.resolve("模板");
        TemplateFolder.write(template, stored);

        Filling filling = filled(template);
        byte[] direct = new Renderer(template).render(filling, Gaps.FAIL);
        assertThat(texts(direct)).isEqualTo(expected(template, filling));
        Template reread = TemplateFolder.read(stored);
        byte[] throughFolder = new Renderer(reread).render(filled(reread), Gaps.FAIL);
        assertThat(texts(throughFolder)).isEqualTo(expected(template, filling));
    }

    @ParameterizedTest
    @EnumSource(Use.class)
    void aValueIsTextWhateverItSays(Use use) throws Exception {
        String wild = " <w:p> & ]]> ${1+1} [#if true] <#list> \uD842\uDFB7\n第二行\t制表 ";
        Template template = oneField("名称：xx公司。");
        byte[] rendered = new Renderer(template, use).render(filled(template, wild), Gaps.FAIL);
        assertThat(texts(rendered)).containsExactly("名称：" + wild + "公司。");
    }

    @ParameterizedTest
    @EnumSource(Gaps.class)
    void oneDocumentOrManySayTheSameAtTheSameSize(Gaps gaps) throws Exception {
        Template template = TemplateMaker.make(DraftReader.read(SAMPLE));
        Filling filling = gaps == Gaps.FAIL ? filledWithNumbers(template) : Filling.open(template);
        byte[] once = new Renderer(template, Use.ONCE).render(filling, gaps);
        Renderer many = new Renderer(template, Use.MANY);
        assertThat(entries(many.render(filling, gaps))).isEqualTo(entries(once));
        assertThat(many.render(filling, gaps)).isEqualTo(many.render(filling, gaps));
        if (gaps == Gaps.FAIL) {
            assertThat(many.render(filling, gaps).length).isLessThan(once.length * 103 / 100);
        }
    }

    @Test
    void spacesAtTheEndsOfAValueArePreserved() throws Exception {
        Template template = oneField("xx公司");
        String xml = documentXml(new Renderer(template).render(filled(template, " 甲"), Gaps.FAIL));
        assertThat(xml).contains("<w:t xml:space=\"preserve\"> 甲公司</w:t>");
    }

    @Test
    void openBlanksAreMarkedInYellowWithinTheirOwnFormatting() throws Exception {
        DocxText document = TestDocx.ofBody(
                        "<w:p><w:r><w:rPr><w:b/><w:u w:val=\"single\"/></w:rPr><w:t>产值xxx亿元</w:t></w:r></w:p>")
                .read();
        Template template = TemplateMaker.make(DocxDraft.of(document));
        String xml = documentXml(new Renderer(template).render(Filling.open(template), Gaps.HIGHLIGHT));
        assertThat(xml)
                .contains(
                        "产值</w:t></w:r><w:r><w:rPr><w:b/><w:highlight w:val=\"yellow\"/><w:u w:val=\"single\"/></w:rPr>"
                                + "<w:t xml:space=\"preserve\">xxx</w:t></w:r><w:r><w:rPr><w:b/><w:u w:val=\"single\"/></w:rPr>"
                                + "<w:t xml:space=\"preserve\">亿元");
    }

    private static Template oneField(String text) throws InputException {
        Template template =
                TemplateMaker.make(DocxDraft.of(TestDocx.ofParagraphs(text).read()));
        assertThat(template.fields()).hasSize(1);
        return template;
    }

    private byte[] filledSample() throws InputException, OutputException {
        Template template = TemplateMaker.make(DraftReader.read(SAMPLE));
        Path target = folder.resolve("填好.docx");
        new Renderer(template).render(filled(template), Gaps.FAIL, target);
        return io.github.tiankong.files.InputFile.read(target);
    }

    /** A different value for each field, so that two changed places would show. */
    private static Filling filled(Template template) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        for (Field field : template.fields()) {
            values.put(field.key(), given("⟨" + values.size() + "⟩"));
        }
        return new Filling(template, values);
    }

    private static Filling filledWithNumbers(Template template) {
        Random random = new Random(5);
        Map<String, FieldValue> values = new LinkedHashMap<>();
        template.fields().forEach(f -> values.put(f.key(), given(Integer.toString(random.nextInt(10_000)))));
        return new Filling(template, values);
    }

    private static Filling filled(Template template, String text) {
        return new Filling(template, Map.of(template.fields().get(0).key(), given(text)));
    }

    private static FieldValue given(String text) {
        return new FieldValue.Given(text, Optional.empty(), new Value(text, "", Origin.TYPED));
    }

    /** Each paragraph with its masks replaced as a person would. */
    private static List<String> expected(Template template, Filling filling) {
        List<String> texts = new ArrayList<>(texts(template.document()));
        for (int i = template.places().size() - 1; i >= 0; i--) {
            Place place = template.places().get(i);
            String value = filling.value(place.key()).printed().orElseThrow();
            String text = texts.get(place.paragraphIndex());
            texts.set(place.paragraphIndex(), text.substring(0, place.start()) + value + text.substring(place.end()));
        }
        return texts;
    }

    private static String cutRuns(String text, Random random) {
        String[] between = {
            "", "<w:proofErr w:type=\"spellStart\"/>", "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>"
        };
        String escaped = text.replace("&amp;", "\u0001").replace("<", "\u0002");
        StringBuilder runs = new StringBuilder();
        int at = 0;
        while (at < escaped.length()) {
            int end = Math.min(escaped.length(), at + 1 + random.nextInt(5));
            String piece = escaped.substring(at, end).replace("\u0001", "&amp;").replace("\u0002", "&lt;");
            String run = "<w:r><w:t xml:space=\"preserve\">" + piece + "</w:t></w:r>";
            runs.append(random.nextInt(4) == 0 ? "<w:ins w:id=\"9\">" + run + "</w:ins>" : run);
            runs.append(between[random.nextInt(between.length)]);
            at = end;
        }
        return runs.toString();
    }

    private static List<String> texts(byte[] document) throws InputException {
        return texts(DocxText.of(DocxPackage.read("rendered.docx", document)));
    }

    private static List<String> texts(DocxText document) {
        return document.paragraphs().stream().map(DocxParagraph::text).toList();
    }

    private static String documentXml(byte[] document) throws InputException {
        return new String(
                DocxPackage.read("rendered.docx", document).bytes("word/document.xml"), StandardCharsets.UTF_8);
    }

    private static Map<String, String> entries(byte[] document) throws InputException {
        return PackageEntries.of(DocxPackage.read("rendered.docx", document));
    }
}
