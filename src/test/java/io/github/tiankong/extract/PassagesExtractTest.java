package io.github.tiankong.extract;

import static io.github.tiankong.docx.TestXml.row;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.docx.TestXml;
import io.github.tiankong.docx.TextMarks;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.render.Marking;
import io.github.tiankong.render.Renderer;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passages that stand on a condition or once an entry are read back: which stand, and what is in them. */
class PassagesExtractTest {
    private static final String SLOTS = """
            key,label,section,type,unit,decimals,formula,mask,balance
            产值,工业产值,,amount,亿元,1,,xxx.x,
            增幅,产值同比增幅,,percent,%,1,,x.x,
            降幅,产值同比降幅,,percent,%,1,,x.x,
            单位,单位,,name,,,,XX,
            投资,投资额,,amount,万元,0,,xxx,
            项目.名称,项目名称,,name,,,,XX,
            项目.投资,项目投资,,amount,亿元,1,,xx.x,
            项目.开工,是否开工,,text,,,,XX,
            """;
    private static final List<String> CHOICES = List.of(
            "一、工业",
            "全年完成工业产值${产值}亿元[#if 产值 gt 100]，增长${增幅}%，形势较好[#elseif 产值 gt 50]，受停产影响下降${降幅}%[/#if]，列全市前茅。",
            "[#if 单位 == \"云岭镇\"]",
            "云岭镇另有技术改造投资${投资}万元，主要用于厂房建设。",
            "[/#if]",
            "二、打算",
            "明年继续努力。");
    /** The same with the condition in the paragraph that goes with it, and in a row. */
    private static final String GOES = "[#if 单位 == \"云岭镇\"]云岭镇另有技术改造投资${投资}万元，主要用于厂房建设。[/#if]";

    private static final List<String> SHORT =
            List.of(CHOICES.get(0), CHOICES.get(1), GOES, CHOICES.get(5), CHOICES.get(6));
    private static final String TABLED = paragraphs(CHOICES.subList(0, 2)) + "<w:tbl>" + row("事项", "备注") + row(GOES, "")
            + "</w:tbl>" + paragraphs(CHOICES.subList(5, 7));
    private static final List<String> LISTS = List.of(
            "一、项目",
            "今年以来开工的项目有：[#list 项目 as p]${p.名称}（投资${p.投资}亿元[#if p.投资 gt 50]，已列入省重点[/#if]）；[/#list]其余项目正在准备。",
            "二、进展",
            "[#list 项目 as p]",
            "项目名称为${p.名称}的，完成投资${p.投资}亿元。",
            "开工情况说明：${p.开工}。",
            "[/#list]",
            "三、打算",
            "明年继续努力。");

    @TempDir
    Path folder;

    private Template template(String body) throws IOException, InputException {
        Files.write(folder.resolve("template.docx"), TestDocx.ofBody(body).bytes());
        Files.writeString(folder.resolve("slots.csv"), SLOTS);
        return TemplateFolder.read(folder);
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream().map(TestXml::p).collect(Collectors.joining());
    }

    private static final String TABLE = paragraphs(List.of("一、项目", "项目一览如下。"))
            + "<w:tbl>" + row("名称", "投资（亿元）", "开工") + row("${项目.名称}", "${项目.投资}", "${项目.开工}")
            + row("合计", "${产值}", "—") + "</w:tbl>" + paragraphs(List.of("二、打算", "明年继续努力。"));

    private static Map<String, Value> values(Map<String, String> texts) {
        Map<String, Value> values = new LinkedHashMap<>();
        texts.forEach((key, text) -> values.put(key, new Value(text, "", Origin.TYPED)));
        return values;
    }

    private static byte[] rendered(Template template, Map<String, String> given, List<Map<String, String>> entries) {
        List<Values> list = entries.stream()
                .map(e -> new Values(values(e), Map.of(), List.of()))
                .toList();
        Filling filling = Filler.fill(template, new Values(values(given), Map.of(), List.of(), Map.of("项目", list)))
                .filling();
        return new Renderer(template).render(filling, Gaps.KEEP);
    }

    private static Extraction extract(Template template, byte[] document) throws InputException {
        return Extractor.extract(template, DocxText.of(DocxPackage.read("报告.docx", document)));
    }

    private static List<Map<String, String>> entries(Extraction read) {
        return read.lists().get("项目").stream()
                .map(entry -> {
                    Map<String, String> texts = new LinkedHashMap<>();
                    entry.values().stream()
                            .filter(v -> !v.value().isEmpty())
                            .forEach(v -> texts.put(v.key(), v.value()));
                    return texts;
                })
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            120.0 | 4.5 |     | 云岭镇 | 300 | 产值=120.0 增幅=4.5 单位=云岭镇 投资=300
            80.0  |     | 3.2 | 云岭镇 | 300 | 产值=80.0 降幅=3.2 单位=云岭镇 投资=300
            30.0  |     |     | 双桥镇 |     | 产值=30.0
            130.0 | 0.0 |     | 双桥镇 |     | 产值=130.0 增幅=0
            """)
    void valuesOfTheBranchThatStandsAreReadAndNothingElseIsMissed(
            String output, String rise, String fall, String unit, String investment, String expected) throws Exception {
        Map<String, String> given = new LinkedHashMap<>(Map.of("产值", output, "单位", unit));
        putUnlessEmpty(given, "增幅", rise);
        putUnlessEmpty(given, "降幅", fall);
        putUnlessEmpty(given, "投资", investment);
        for (String body : List.of(paragraphs(CHOICES), paragraphs(SHORT), TABLED)) {
            Template template = template(body);

            Extraction read = extract(template, rendered(template, given, List.of()));

            assertThat(read.byKey().entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue())
                            .collect(Collectors.joining(" ")))
                    .isEqualTo(expected);
            assertThat(read.problems()).isEmpty();
        }
    }

    private static void putUnlessEmpty(Map<String, String> given, String key, String value) {
        if (value != null) {
            given.put(key, value);
        }
    }

    @Test
    void entriesOfListsInLinesAndOfParagraphsAreRows() throws Exception {
        check(template(paragraphs(LISTS)));
    }

    @Test
    void entriesOfATableRowAreRows() throws Exception {
        check(template(TABLE));
    }

    @Test
    void randomListsAreReadBack() throws Exception {
        Template text = template(paragraphs(LISTS));
        Random random = new Random(20261122);
        for (int run = 0; run < 40; run++) {
            List<Map<String, String>> entries = new ArrayList<>();
            int count = random.nextInt(7);
            for (int i = 0; i < count; i++) {
                entries.add(entry(
                        "项目" + "甲乙丙丁戊己庚".charAt(random.nextInt(7)) + "期",
                        random.nextInt(100) + "." + random.nextInt(10),
                        random.nextBoolean() ? "已开工" : "未开工"));
            }
            Extraction read = extract(text, rendered(text, Map.of(), entries));
            assertThat(entries(read)).as("run " + run).isEqualTo(entries);
        }
    }

    private static Map<String, String> entry(String name, String investment, String begun) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("项目.名称", name);
        entry.put("项目.投资", investment);
        entry.put("项目.开工", begun);
        return entry;
    }

    private static void check(Template template) throws InputException {
        List<Map<String, String>> three =
                List.of(entry("新材料园", "12.3", "已开工"), entry("物流港", "60.0", "未开工"), entry("新材料园", "4.5", "已开工"));
        for (int count = 0; count <= three.size(); count++) {
            List<Map<String, String>> entries = three.subList(0, count);
            Extraction read = extract(template, rendered(template, Map.of("产值", "1.0"), entries));
            assertThat(entries(read)).isEqualTo(entries);
            assertThat(read.problems().stream().map(Problem::code)).isEmpty();
        }
    }

    @Test
    void rowsThatWereAddedInWordAreEntriesToo() throws Exception {
        Template template = template(TABLE);
        String edited = paragraphs(List.of("一、项目", "项目一览如下："))
                + "<w:tbl>" + row("名称", "投资（亿元）", "开工") + row("新材料园", "12.3", "已开工") + row("物流港", "8.0", "未开工")
                + row("加工城", "3.4", "已开工") + row("合计", "23.7", "—") + "</w:tbl>"
                + paragraphs(List.of("二、打算", "明年继续努力。"));
        Extraction read = extract(template, TestDocx.ofBody(edited).bytes());
        assertThat(entries(read))
                .containsExactly(entry("新材料园", "12.3", "已开工"), entry("物流港", "8.0", "未开工"), entry("加工城", "3.4", "已开工"));
        assertThat(read.byKey()).containsEntry("产值", "23.7");
    }

    @Test
    void anOpenBlankInAnEntryIsToldAsOne() throws Exception {
        Template template = template(TABLE);
        String open = paragraphs(List.of("一、项目", "项目一览如下。"))
                + "<w:tbl>" + row("名称", "投资（亿元）", "开工") + row("新材料园", "xx.x", "已开工") + row("合计", "23.7", "—")
                + "</w:tbl>"
                + paragraphs(List.of("二、打算", "明年继续努力。"));
        Extraction read = extract(template, TestDocx.ofBody(open).bytes());
        assertThat(read.problems().stream().map(p -> p.code() + " " + p.arguments()))
                .containsExactly("extract-open [项目投资, xx.x]");
    }

    @Test
    void aDeletedLineOfAnEntryIsToldOnce() throws Exception {
        Template template = template(paragraphs(LISTS.subList(2, LISTS.size())));
        String edited = paragraphs(
                List.of("二、进展", "项目名称为新材料园的，完成投资12.3亿元。", "开工情况说明：已开工。", "项目名称为物流港的，完成投资60.0亿元。", "三、打算", "明年继续努力。"));
        Extraction read = extract(template, TestDocx.ofBody(edited).bytes());
        Map<String, String> second = entry("物流港", "60.0", "");
        second.remove("项目.开工");
        assertThat(entries(read)).containsExactly(entry("新材料园", "12.3", "已开工"), second);
        assertThat(read.problems())
                .containsExactly(Problem.error(
                        "extract-deleted", Location.ofSentence("报告.docx", "", "项目名称为物流港的，完成投资60.0亿元。"), "是否开工"));
    }

    private static final String FILTERED =
            TABLE + paragraphs(List.of("规模较大的有：[#list 项目 as p][#if p.投资 gt 5]${p.名称}（${p.投资}亿元）；[/#if][/#list]等。"));

    @Test
    void sentenceThatLeavesEntriesOutTellsNothingElseThanTheTable() throws Exception {
        Template template = template(FILTERED);
        List<Map<String, String>> entries =
                List.of(entry("新材料园", "1.3", "已开工"), entry("物流港", "60.0", "未开工"), entry("加工城", "8.5", "已开工"));
        Extraction read = extract(template, rendered(template, Map.of("产值", "1.0"), entries));
        assertThat(entries(read)).isEqualTo(entries);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void randomEntriesLeftOutOfOneOfTwoPassagesAreReadBack() throws Exception {
        Template template = template(FILTERED);
        Random random = new Random(7);
        for (int run = 0; run < 30; run++) {
            List<Map<String, String>> entries = new ArrayList<>();
            int count = random.nextInt(7);
            for (int i = 0; i < count; i++) {
                entries.add(entry(
                        "项目" + "甲乙丙丁戊己庚".charAt(i) + "期",
                        random.nextInt(10) + "." + random.nextInt(10),
                        random.nextBoolean() ? "已开工" : "未开工"));
            }
            Extraction read = extract(template, rendered(template, Map.of("产值", "1.0"), entries));
            assertThat(entries(read)).as("run " + run).isEqualTo(entries);
            assertThat(read.problems()).as("run " + run).isEmpty();
        }
    }

    @Test
    void rowDeletedFromOneOfTwoPassagesIsTold() throws Exception {
        String sentence = "已开工的有：[#list 项目 as p]${p.名称}、[/#list]等。";
        Template template = template(TABLE + paragraphs(List.of(sentence)));
        String edited = paragraphs(List.of("一、项目", "项目一览如下。"))
                + "<w:tbl>" + row("名称", "投资（亿元）", "开工") + row("物流港", "60.0", "未开工") + row("合计", "1.0", "—")
                + "</w:tbl>" + paragraphs(List.of("二、打算", "明年继续努力。", "已开工的有：新材料园、物流港、等。"));
        Extraction read = extract(template, TestDocx.ofBody(edited).bytes());
        assertThat(entries(read).stream().map(e -> e.get("项目.名称"))).containsExactly("新材料园", "物流港");
        assertThat(read.problems().get(0))
                .isEqualTo(Problem.warning("extract-list-differs", Location.ofFile("报告.docx"), "项目"));
    }

    @Test
    void listNothingPartsIsReadByItsContentControls() throws Exception {
        String body = TABLE + paragraphs(List.of("有[#list 项目 as p]${p.名称}[/#list]。"));
        Template template = Marking.named(template(body), TextMarks.Kind.CONTROL);
        List<Map<String, String>> entries =
                List.of(entry("新材料园", "1.3", "已开工"), entry("物流港", "60.0", "未开工"), entry("加工城", "8.5", "已开工"));
        Extraction read = extract(template, rendered(template, Map.of("产值", "1.0"), entries));
        assertThat(entries(read)).isEqualTo(entries);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void listNothingPartsIsToldWhereNoMarkNamesItsEntries() throws Exception {
        Template template = template(
                paragraphs(List.of("一、项目", "今年以来开工建设的重点项目有[#list 项目 as p]${p.名称}[/#list]，其余项目正在抓紧准备。", "二、打算")));
        Extraction read = extract(
                template,
                rendered(template, Map.of(), List.of(entry("新材料园", "1.3", "已开工"), entry("物流港", "60.0", "未开工"))));
        assertThat(entries(read).stream().map(e -> e.get("项目.名称"))).containsExactly("新材料园物流港");
        assertThat(read.problems())
                .containsExactly(Problem.warning(
                        "extract-list-unparted",
                        Location.ofSentence("报告.docx", "", "今年以来开工建设的重点项目有新材料园物流港，其余项目正在抓紧准备。"),
                        "项目"));
    }

    @Test
    void sentenceOfAListThatIsNotFoundIsTold() throws Exception {
        Template template = template(paragraphs(List.of("一、工业", "产值${产值}亿元。", "有[#list 项目 as p]${p.名称}[/#list]。")));
        Extraction read = extract(
                template,
                rendered(
                        template,
                        Map.of("产值", "1.0"),
                        List.of(entry("新材料园", "1.3", "已开工"), entry("物流港", "60.0", "未开工"))));
        assertThat(read.problems())
                .containsExactly(Problem.error(
                        "extract-list-missing", Location.ofFile("报告.docx"), "项目", "有[#list 项目 as p]${p.名称}[/#list]。"));
    }

    @Test
    void entriesInContentControlsAreReadHoweverTheTextAroundThemWasRewritten() throws Exception {
        Template template = Marking.named(template(paragraphs(LISTS)), TextMarks.Kind.CONTROL);
        List<Map<String, String>> entries = List.of(entry("新材料园", "12.3", "已开工"), entry("物流港", "60.0", "未开工"));
        byte[] document = rendered(template, Map.of("产值", "1.0"), entries);
        DocxPackage written = DocxPackage.read("报告.docx", document);
        String xml = new String(written.bytes("word/document.xml"), UTF_8);
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        written.write(
                Map.of(
                        "word/document.xml",
                        xml.replace("项目名称为", "其中").replace("的，完成投资", "已投入").getBytes(UTF_8)),
                edited);
        assertThat(entries(extract(template, edited.toByteArray()))).isEqualTo(entries);
    }

    @Test
    void lineOfEntriesThatAreTwoKindsIsNoneOfTheLinesBeforeIt() throws Exception {
        Template template = template(paragraphs(List.of(
                "一、项目",
                "[#list 项目 as p]",
                "项目名称为${p.名称}的，本年完成投资${p.投资}亿元。",
                "[/#list]",
                "[#list 项目 as p][#if p.投资 gt 5]骨干项目${p.名称}投资${p.投资}亿元。[#else]其他项目${p.名称}投资${p.投资}亿元。[/#if][/#list]",
                "二、打算")));
        List<Map<String, String>> entries = List.of(
                Map.of("项目.名称", "新材料园", "项目.投资", "7.9"),
                Map.of("项目.名称", "物流港", "项目.投资", "1.9"),
                Map.of("项目.名称", "加工城", "项目.投资", "0.7"));
        Extraction read = extract(template, rendered(template, Map.of(), entries));
        assertThat(entries(read)).isEqualTo(entries);
        assertThat(read.problems()).isEmpty();
    }
}
