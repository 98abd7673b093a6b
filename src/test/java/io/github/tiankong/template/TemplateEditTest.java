package io.github.tiankong.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.Cut;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.PictureSlots;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.slot.SlotType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The steps of an author: each keeps the text outside the slots, and what is saved is read again. */
class TemplateEditTest {
    private static final String DRAFT = """
            河湾园区半年总结
            一、工业经济
            上半年，完成工业产值xxx.x亿元，同比增长x.x%；实现税收xxxx万元。“${产值”写作“A&B<C”。
            二、企业服务
            规上工业产值xxx亿元，走访企业xx家，园区位于东湖路18号。
            """;

    @TempDir
    Path folder;

    private Template working;

    @BeforeEach
    void makeTemplate() throws Exception {
        working = TemplateEdit.ofDraft(
                TemplateMaker.make(DraftReader.read(Files.writeString(folder.resolve("总结.txt"), DRAFT))));
    }

    /** A step of an author. */
    private interface Step {
        Template of(Template working) throws Exception;
    }

    static final List<Map.Entry<String, Step>> STEPS = List.of(
            Map.entry("nothing", t -> t),
            Map.entry("slot", TemplateEditTest::withHouseNumber),
            Map.entry("text", t -> TemplateEdit.makeText(t, t.firstPlace("税收").orElseThrow())),
            Map.entry("link", t -> TemplateEdit.link(t, "工业产值", "规上工业产值")),
            Map.entry(
                    "unlink",
                    t -> TemplateEdit.unlink(
                            TemplateEdit.link(t, "工业产值", "规上工业产值"),
                            t.firstPlace("工业产值").orElseThrow(),
                            "上半年产值")),
            Map.entry("split", t -> TemplateEdit.split(t, t.firstPlace("税收").orElseThrow(), 2, "税收尾数")),
            Map.entry(
                    "merge",
                    t -> TemplateEdit.merge(
                            t,
                            t.firstPlace("规上工业产值").orElseThrow(),
                            TemplateEdit.next(t, t.firstPlace("规上工业产值").orElseThrow())
                                    .orElseThrow())),
            Map.entry("rename", t -> TemplateEdit.rename(t, "工业产值", "产值")),
            Map.entry("change", TemplateEditTest::withHint),
            Map.entry(
                    "rules",
                    t -> TemplateEdit.withRules(
                            t, List.of(new Rule("规上工业产值 lte 工业产值", "部分大于总数", Severity.WARNING, 9)))));

    private static Template withHouseNumber(Template working) {
        int paragraph = 4;
        int start = text(working, paragraph).indexOf("18");
        TextRange range = new TextRange(paragraph, start, start + 2);
        return TemplateEdit.makeSlot(working, range, new WorkingSlots(working).describe(range));
    }

    private static Template withHint(Template working) {
        Field field = working.field("税收").orElseThrow();
        Supply supply = new Supply(false, "0", "");
        return TemplateEdit.change(
                working,
                new Field(
                        field.key(),
                        "税收总额",
                        field.section(),
                        field.kind(),
                        supply,
                        "税务局给",
                        field.masks(),
                        "99",
                        new Printing(false, "")));
    }

    @ParameterizedTest
    @FieldSource("STEPS")
    void savedAndReadAgainIsEqual(Map.Entry<String, Step> step) throws Exception {
        Template changed = step.getValue().of(working);
        Path saved = folder.resolve("模板");
        TemplateFolder.save(changed, saved);
        TemplateReading read = TemplateReading.of(saved);
        Template again = TemplateEdit.ofFolder(read.template());
        assertThat(read.problems()).isEmpty();
        assertThat(again.fields()).isEqualTo(changed.fields());
        assertThat(again.places()).isEqualTo(changed.places());
        assertThat(again.rules()).isEqualTo(changed.rules());
        assertThat(texts(again.document())).isEqualTo(texts(changed.document()));
    }

    @ParameterizedTest
    @FieldSource("STEPS")
    void keepsTheTextOutsideTheSlots(Map.Entry<String, Step> step) throws Exception {
        Template changed = step.getValue().of(working);
        Path saved = folder.resolve("模板");
        TemplateFolder.save(changed, saved);
        DocxText marked = DocxText.read(TemplateFolder.document(saved));
        for (int i = 0; i < marked.paragraphs().size(); i++) {
            String expected = text(working, i);
            List<Place> places = placesIn(changed, i);
            for (int p = places.size() - 1; p >= 0; p--) {
                Place place = places.get(p);
                expected = expected.substring(0, place.start())
                        + "${" + place.key() + "}"
                        + expected.substring(place.end());
            }
            assertThat(marked.paragraphs().get(i).text()).isEqualTo(expected);
        }
    }

    @Test
    void undoneStepsGiveTheSameBytes() throws Exception {
        Path first = folder.resolve("甲");
        TemplateFolder.save(working, first);
        Template reopened = TemplateEdit.ofFolder(TemplateFolder.read(first));
        Template there = TemplateEdit.rename(reopened, "工业产值", "产值");
        Path second = folder.resolve("乙");
        TemplateFolder.save(TemplateEdit.rename(there, "产值", "工业产值"), second);
        for (String file : List.of("template.docx", "slots.csv")) {
            assertThat(second.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
        }
    }

    @Test
    void savesWhatTheCommandLineSaves() throws Exception {
        Template made = TemplateMaker.make(DraftReader.read(folder.resolve("总结.txt")));
        TemplateFolder.write(made, folder.resolve("命令"));
        TemplateFolder.save(TemplateEdit.ofDraft(made), folder.resolve("窗口"));
        for (String file : List.of("template.docx", "slots.csv")) {
            assertThat(folder.resolve("窗口").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("命令").resolve(file));
        }
    }

    @Test
    void textBecomesASlotNamedByItsSentence() {
        Template changed = withHouseNumber(working);
        Place place = changed.places().get(changed.places().size() - 1);
        Field field = changed.field(place.key()).orElseThrow();
        assertThat(place.mask()).isEqualTo("18");
        assertThat(field.section()).isEqualTo("二、企业服务");
        assertThat(changed.fields().get(changed.fields().size() - 1)).isEqualTo(field);
        assertThat(TemplateEdit.isFree(changed, new TextRange(4, place.start() - 1, place.end())))
                .isFalse();
    }

    @Test
    void describesAmountAsAmount() throws Exception {
        Path report = Files.writeString(folder.resolve("报告.txt"), "全年实现税收4120.5万元。");
        Template empty = TemplateEdit.ofDraft(TemplateMaker.make(DraftReader.read(report)));
        Field field = new WorkingSlots(empty).describe(new TextRange(0, 6, 12));
        assertThat(field.kind().type()).isEqualTo(SlotType.AMOUNT);
        assertThat(field.kind().unit().text()).isEqualTo("万元");
        assertThat(field.kind().decimals()).hasValue(1);
        assertThat(field.label()).contains("税收");
    }

    @Test
    void renamesWhereverTheKeyIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("条件.txt"), "如。完成税收xx.x亿元，同比增长x.x%。完");
        Template made = TemplateMaker.make(DraftReader.read(file));
        List<Cut> cuts = List.of(new Cut(0, 0, 0, 2), new Cut(1, 0, 22, 23));
        Template working = WorkingText.replaced(made, cuts, List.of("[#if 税收 gt 0]", "[/#if]"));
        assertThat(text(working, 0)).isEqualTo("[#if 税收 gt 0]完成税收xx.x亿元，同比增长x.x%。[/#if]");
        Path saved = folder.resolve("条件");
        TemplateFolder.save(working, saved);
        Template renamed = TemplateEdit.rename(TemplateEdit.ofFolder(TemplateFolder.read(saved)), "税收", "税收总额");
        assertThat(renamed.field("税收总额")).isPresent();
        assertThat(renamed.fields().get(1).supply().formula()).isEqualTo("(税收总额 / 上年.税收总额 - 1) * 100");
        assertThat(text(renamed, 0)).isEqualTo("[#if 税收总额 gt 0]完成税收xx.x亿元，同比增长x.x%。[/#if]");
    }

    @Test
    void renamesAFieldOfAListUnderTheNameOfItsEntries() throws Exception {
        Template working = TemplateEdit.ofFolder(ofFolder(
                """
                key,type,mask
                项目.名称,name,XX
                项目.投资,amount,xx
                投资,amount,xx
                """,
                "[#list 项目 as p]",
                "[#if p.投资 gt 投资 || p.名称 != \"p.投资\"]${p.名称}投资${p.投资}亿元[/#if]",
                "[/#list]",
                "[#if p.投资 gt 0]共投资${投资}亿元[/#if]"));
        Template renamed = TemplateEdit.rename(working, "项目.投资", "项目.投资额");
        assertThat(texts(renamed.document()))
                .containsExactly(
                        "[#list 项目 as p]",
                        "[#if p.投资额 gt 投资 || p.名称 != \"p.投资\"]XX投资xx亿元[/#if]",
                        "[/#list]",
                        "[#if p.投资 gt 0]共投资xx亿元[/#if]");
    }

    private static final String LOGO = "<w:p><w:r><w:t>单位：${单位}</w:t></w:r></w:p><w:p><w:r><w:drawing>"
            + "<wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
            + "<wp:extent cx=\"1080000\" cy=\"720000\"/><wp:docPr id=\"1\" name=\"图片 1\" descr=\"${单位}\"/>"
            + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:blip r:embed=\"rId7\"/>"
            + "</a:graphic></wp:inline></w:drawing></w:r></w:p>";

    private Template ofFolder(String slots, String... paragraphs) throws Exception {
        return read(slots, TestDocx.ofParagraphs(paragraphs));
    }

    private Template read(String slots, TestDocx document) throws Exception {
        Files.write(folder.resolve("template.docx"), document.bytes());
        Files.writeString(folder.resolve("slots.csv"), slots);
        return TemplateFolder.read(folder);
    }

    private Template withLogo() throws Exception {
        return TemplateEdit.ofFolder(read("key,type,mask\n单位,other,XX\n主管单位,other,XX\n", TestDocx.ofBody(LOGO)));
    }

    @Test
    void renamesThePlaceholderOfAPicture() throws Exception {
        Template renamed = TemplateEdit.rename(withLogo(), "单位", "部门");
        assertThat(PictureSlots.keys(renamed.document())).containsExactly("部门");
        assertThat(renamed.firstPlace("部门")).isPresent();
    }

    @Test
    void linkTakesThePlaceholderOfAPictureAlong() throws Exception {
        Template linked = TemplateEdit.link(withLogo(), "主管单位", "单位");
        assertThat(PictureSlots.keys(linked.document())).containsExactly("主管单位");
        assertThat(linked.field("单位")).isEmpty();
    }

    @Test
    void fieldOfAPictureStaysWithoutText() throws Exception {
        Template logo = withLogo();
        Template changed = TemplateEdit.makeText(logo, logo.firstPlace("单位").orElseThrow());
        assertThat(changed.field("单位")).isPresent();
        assertThat(TemplateReading.ofWorking(changed).problems().stream().map(p -> p.code()))
                .containsExactly("field-unused");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # expression,            renamed
            税收 / 上年.税收 - 1,       利税 / 上年.利税 - 1
            地方税收 + 税收2,          地方税收 + 税收2
            项目.税收 + 税收,          项目.税收 + 利税
            税收,                     利税
            类别 == "税收" && 税收 gt 1, 类别 == "税收" && 利税 gt 1
            类别 == “税收” || 税收??,   类别 == “税收” || 利税??
            税收 ． 其中 + 税收,        税收 ． 其中 + 利税
            3.2*税收,                  3.2*利税
            """)
    void renamesWholeKeysOnly(String expression, String renamed) {
        assertThat(new KeyMentions("税收", "利税").in(expression)).isEqualTo(renamed);
    }

    @Test
    void directivesAndMarksOfAnAuthorStay() throws Exception {
        Path saved = folder.resolve("手工");
        TemplateFolder.save(working, saved);
        String text = texts(DocxText.read(TemplateFolder.document(saved))).get(2);
        assertThat(text).contains("“${'${'}产值”写作“A&B<C”");
        Template again = TemplateEdit.ofFolder(TemplateFolder.read(saved));
        assertThat(text(again, 2)).contains("“${'${'}产值”写作“A&B<C”").startsWith("上半年，完成工业产值xxx.x亿元");
    }

    @Test
    void templatesOfSamplesStandEdits() throws Exception {
        try (Stream<Path> all = Files.list(Path.of("templates"))) {
            for (Path shipped : all.filter(TemplateFolder::isTemplate).toList()) {
                TemplateReading read = TemplateReading.of(shipped);
                Template edited = TemplateEdit.ofFolder(read.template());
                TemplateReading again = TemplateReading.ofWorking(edited);
                assertThat(again.template().fields()).isEqualTo(read.template().fields());
                assertThat(again.template().places()).isEqualTo(read.template().places());
                assertThat(again.template().passages())
                        .isEqualTo(read.template().passages());
                assertThat(texts(again.template().document()))
                        .isEqualTo(texts(read.template().document()));
            }
        }
    }

    private static List<Place> placesIn(Template template, int paragraph) {
        return template.places().stream()
                .filter(p -> p.paragraphIndex() == paragraph)
                .toList();
    }

    private static String text(Template template, int paragraph) {
        return template.document().paragraphs().get(paragraph).text();
    }

    private static List<String> texts(DocxText document) {
        return document.paragraphs().stream().map(DocxParagraph::text).toList();
    }
}
