package io.github.tiankong.extract;

import static io.github.tiankong.docx.TestXml.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.render.Renderer;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists inside lists: what is rendered is read back, and of an edited document what cannot be told is said. */
class NestedListsExtractTest {
    private static final String SLOTS = """
            key,label,type,unit,decimals,mask
            镇.名,镇名,name,,,XX
            镇.人口,镇人口,count,人,0,xxx
            项目.名,项目名,name,,,XX
            项目.投资,投资,amount,亿元,1,xx.x
            村.名,村名,name,,,XX
            """;

    /** Paragraphs; rows of a table begin and end with a bar. */
    private static final Map<String, List<String>> SHAPES = new LinkedHashMap<>();

    static {
        SHAPES.put(
                "lines",
                List.of(
                        "[#list 镇 as z]",
                        "在${z.名}有：",
                        "[#list 项目 as p]",
                        "建设${p.名}，投资${p.投资}亿元。",
                        "[/#list]",
                        "[/#list]"));
        SHAPES.put(
                "line behind the inner list",
                List.of(
                        "[#list 镇 as z]",
                        "在${z.名}有以下项目：",
                        "[#list 项目 as p]",
                        "建设${p.名}，投资${p.投资}亿元。",
                        "[/#list]",
                        "全镇人口${z.人口}人。",
                        "[/#list]"));
        SHAPES.put(
                "inner list of two lines",
                List.of(
                        "[#list 镇 as z]",
                        "在${z.名}有以下项目：",
                        "[#list 项目 as p]",
                        "建设${p.名}。",
                        "概算投资${p.投资}亿元。",
                        "[/#list]",
                        "全镇人口${z.人口}人。",
                        "[/#list]"));
        SHAPES.put(
                "within a line",
                List.of("分布：[#list 镇 as z]${z.名}有[#list 项目 as p]${p.名}（投资${p.投资}亿元）、[/#list]均已开工；[/#list]其余正在准备。"));
        SHAPES.put(
                "lines with a list in each",
                List.of(
                        "[#list 镇 as z]",
                        "在${z.名}有：[#list 项目 as p]${p.名}（投资${p.投资}亿元）；[/#list]全镇人口${z.人口}人。",
                        "[/#list]"));
        SHAPES.put(
                "two inner lists",
                List.of(
                        "[#list 镇 as z]",
                        "在${z.名}有以下项目：",
                        "[#list 项目 as p]",
                        "建设${p.名}，投资${p.投资}亿元。",
                        "[/#list]",
                        "[#list 村 as c]",
                        "美丽乡村建设在${c.名}推开。",
                        "[/#list]",
                        "[/#list]"));
        SHAPES.put(
                "three deep",
                List.of(
                        "[#list 镇 as z]",
                        "在${z.名}有以下各村：",
                        "[#list 村 as c]",
                        "美丽乡村建设在${c.名}推开：",
                        "[#list 项目 as p]",
                        "建设${p.名}，投资${p.投资}亿元。",
                        "[/#list]",
                        "[/#list]",
                        "[/#list]"));
        SHAPES.put(
                "alone as well",
                List.of(
                        "今年共有以下项目。",
                        "[#list 项目 as p]",
                        "计划建设的项目${p.名}，投资${p.投资}亿元，正在准备。",
                        "[/#list]",
                        "[#list 镇 as z]",
                        "在${z.名}有：[#list 项目 as p]${p.名}；[/#list]全镇人口${z.人口}人。",
                        "[/#list]"));
        SHAPES.put(
                "rows",
                List.of("|镇名|人口|", "|[#list 镇 as z]|", "|${z.名}|人口${z.人口}人|", "|${项目.名}|投资${项目.投资}亿元|", "|[/#list]|"));
    }

    static Set<String> shapes() {
        return SHAPES.keySet();
    }

    @TempDir
    Path folder;

    private Template template(List<String> body) throws IOException, InputException {
        List<String> texts = new ArrayList<>(body);
        texts.add(0, "一、分布");
        texts.add("二、打算");
        Files.write(
                folder.resolve("template.docx"), TestDocx.ofBody(body(texts)).bytes());
        Files.writeString(folder.resolve("slots.csv"), SLOTS);
        return TemplateFolder.read(folder);
    }

    private static String body(List<String> texts) {
        return texts.stream()
                .map(t -> t.startsWith("|") ? "<w:tr>" + cells(t) + "</w:tr>" : p(t))
                .collect(Collectors.joining())
                .replaceFirst("<w:tr>", "<w:tbl><w:tr>")
                .replaceFirst("</w:tr>(?!.*</w:tr>)", "</w:tr></w:tbl>");
    }

    private static String cells(String row) {
        return List.of(row.substring(1).split("\\|")).stream()
                .map(c -> "<w:tc>" + p(c) + "</w:tc>")
                .collect(Collectors.joining());
    }

    private static byte[] rendered(Template template, Map<String, List<Map<String, String>>> lists) {
        Map<String, List<Values>> given = new LinkedHashMap<>();
        lists.forEach((list, entries) -> given.put(
                list, entries.stream().map(NestedListsExtractTest::values).toList()));
        return new Renderer(template)
                .render(
                        Filler.fill(template, new Values(Map.of(), Map.of(), List.of(), given))
                                .filling(),
                        Gaps.KEEP);
    }

    private static Values values(Map<String, String> texts) {
        Map<String, Value> values = new LinkedHashMap<>();
        texts.forEach((key, text) -> values.put(key, new Value(text, "", Origin.TYPED)));
        return new Values(values, Map.of(), List.of());
    }

    private static Extraction extract(Template template, byte[] document) throws InputException {
        return Extractor.extract(template, DocxText.of(DocxPackage.read("报告.docx", document)));
    }

    private static Map<String, List<Map<String, String>>> lists(Extraction read) {
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        read.lists()
                .forEach((list, entries) -> lists.put(
                        list,
                        entries.stream().map(NestedListsExtractTest::texts).toList()));
        return lists;
    }

    private static Map<String, String> texts(Map<String, FoundValue> entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        entry.values().stream().filter(v -> !v.value().isEmpty()).forEach(v -> texts.put(v.key(), v.value()));
        return texts;
    }

    private static List<String> codes(Extraction read) {
        return read.problems().stream().map(p -> p.code()).toList();
    }

    /** Entries with a value for each of their fields the template prints. */
    private static Map<String, List<Map<String, String>>> random(Template template, Random random) {
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        for (String list : template.lists()) {
            boolean prints = template.fields().stream()
                    .anyMatch(f -> f.list().filter(list::equals).isPresent()
                            && template.firstPlace(f.key()).isPresent());
            List<Map<String, String>> entries = new ArrayList<>();
            int count = prints ? 1 + random.nextInt(4) : 0;
            for (int i = 0; i < count; i++) {
                Map<String, String> entry = new LinkedHashMap<>();
                template.fields().stream()
                        .filter(f -> f.list().filter(list::equals).isPresent()
                                && template.firstPlace(f.key()).isPresent())
                        .forEach(f -> entry.put(f.key(), random(f.key(), random)));
                entries.add(entry);
            }
            lists.put(list, entries);
        }
        return lists;
    }

    private static String random(String key, Random random) {
        return switch (key) {
            case "镇.名" -> "青白云柳".charAt(random.nextInt(4)) + "石镇";
            case "镇.人口" -> Integer.toString(1000 + random.nextInt(9000));
            case "项目.名" -> "甲乙丙丁".charAt(random.nextInt(4)) + "号厂房";
            case "村.名" -> "上中下前后".charAt(random.nextInt(5)) + "湾村";
            default -> random.nextInt(100) + "." + random.nextInt(10);
        };
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void renderedListsAreReadBack(String shape) throws Exception {
        Template template = template(SHAPES.get(shape));
        Random random = new Random(20261122);
        for (int run = 0; run < 30; run++) {
            Map<String, List<Map<String, String>>> given = random(template, random);
            Extraction read = extract(template, rendered(template, given));
            assertThat(lists(read)).as("run " + run).isEqualTo(given);
            assertThat(codes(read)).as("run " + run).isSubsetOf("extract-nested");
        }
    }

    private Extraction edited(String shape, String... paragraphs) throws Exception {
        List<String> texts = new ArrayList<>(List.of(paragraphs));
        texts.add(0, "一、分布");
        texts.add("二、打算");
        Template template = template(SHAPES.get(shape));
        return extract(template, TestDocx.ofBody(body(texts)).bytes());
    }

    private static Map<String, String> project(String name, String investment) {
        return Map.of("项目.名", name, "项目.投资", investment);
    }

    @Test
    void entryDeletedInOnePlaceIsToldWithThoseItStandsUnder() throws Exception {
        Extraction read = edited(
                "lines",
                "在青石镇有：",
                "建设一号厂房，投资1.0亿元。",
                "建设二号厂房，投资2.0亿元。",
                "建设三号厂房，投资3.0亿元。",
                "在白石镇有：",
                "建设一号厂房，投资1.0亿元。",
                "建设三号厂房，投资3.0亿元。");
        assertThat(lists(read).get("项目"))
                .containsExactly(project("一号厂房", "1.0"), project("二号厂房", "2.0"), project("三号厂房", "3.0"));
        assertThat(read.partings())
                .isEqualTo(Map.of("项目", new Extraction.Parting("镇", List.of("青石镇、白石镇", "青石镇", "青石镇、白石镇"))));
        assertThat(codes(read)).containsExactly("extract-nested-differs");
    }

    @Test
    void listsThatAreOthersUnderEachEntryAreParted() throws Exception {
        Extraction read = edited(
                "line behind the inner list",
                "在青石镇有以下项目：",
                "建设一号厂房，投资1.0亿元。",
                "全镇人口3000人。",
                "在白石镇有以下项目：",
                "全镇人口2000人。",
                "在云石镇有以下项目：",
                "建设冷库，投资2.0亿元。",
                "建设码头，投资3.0亿元。",
                "全镇人口1000人。");
        assertThat(lists(read).get("镇"))
                .containsExactly(
                        Map.of("镇.名", "青石镇", "镇.人口", "3000"),
                        Map.of("镇.名", "白石镇", "镇.人口", "2000"),
                        Map.of("镇.名", "云石镇", "镇.人口", "1000"));
        assertThat(lists(read).get("项目"))
                .containsExactly(project("一号厂房", "1.0"), project("冷库", "2.0"), project("码头", "3.0"));
        assertThat(read.partings().get("项目").under()).containsExactly("青石镇", "云石镇", "云石镇");
        assertThat(codes(read)).containsExactly("extract-nested-differs");
    }

    @Test
    void valueChangedInOnePlaceIsAConflict() throws Exception {
        Extraction read = edited(
                "lines",
                "在青石镇有：",
                "建设一号厂房，投资1.0亿元。",
                "建设二号厂房，投资2.0亿元。",
                "在白石镇有：",
                "建设一号厂房，投资1.0亿元。",
                "建设二号厂房，投资2.5亿元。");
        assertThat(lists(read).get("项目")).containsExactly(project("一号厂房", "1.0"), Map.of("项目.名", "二号厂房"));
        assertThat(codes(read)).containsExactly("extract-conflict");
        assertThat(read.problems().get(0).arguments()).contains("2.0亿元", "2.5亿元");
    }

    @Test
    void entriesThatAConditionChoosesAreNoDifference() throws Exception {
        Template template = template(List.of(
                "[#list 镇 as z]",
                "在${z.名}有（人口${z.人口}人）：",
                "[#list 项目 as p]",
                "[#if p.投资 gt z.人口]",
                "建设${p.名}，投资${p.投资}亿元。",
                "[/#if]",
                "[/#list]",
                "[/#list]"));
        Map<String, List<Map<String, String>>> given = Map.of(
                "镇",
                List.of(Map.of("镇.名", "青石镇", "镇.人口", "10"), Map.of("镇.名", "白石镇", "镇.人口", "30")),
                "项目",
                List.of(project("一号厂房", "20.0"), project("二号厂房", "50.0"), project("三号厂房", "25.0")));
        Extraction read = extract(template, rendered(template, given));
        assertThat(lists(read).get("项目"))
                .containsExactly(project("一号厂房", "20.0"), project("二号厂房", "50.0"), project("三号厂房", "25.0"));
        assertThat(codes(read)).isEmpty();
    }
}
