package io.github.tiankong.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.render.Renderer;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateFolder;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was printed is read back, for every shipped template and sample, over random values. */
class RoundTripTest {
    /** Every template folder and every draft there is. */
    static List<Path> templates() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("templates"))) {
            folders.filter(TemplateFolder::isTemplate).forEach(found::add);
        }
        try (Stream<Path> drafts = Files.list(Path.of("samples"))) {
            drafts.filter(p -> p.getFileName().toString().contains("草稿")).forEach(found::add);
        }
        return found.stream().sorted().toList();
    }

    static Template read(Path path) throws InputException {
        return Files.isDirectory(path) ? TemplateFolder.read(path) : TemplateMaker.make(DraftReader.read(path));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void printedValuesAreReadBackForSure(Path path) throws InputException {
        check(read(path), 40);
    }

    /** One wording each that prints its value in another way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "二〇xx年x月x日",
                "签约金额（大写）：xxx元整，已到位xx%。",
                "三次产业结构为xx.x:xx.x:xx.x。",
                "甲乙两镇产值分别增长x.x%和x.x%，税收分别下降x.x%、x.x%和x.x%。",
                "增速高于全县平均x.x个百分点。",
                "全年实现x.x%的增长，利润增速为-x.x%。",
                "产值同比增长（下降）x.x%；用电量比上年同期增加了近xxx万千瓦时，增幅扩大x.x个百分点。",
                "引进xx（中国）投资有限公司，由张某某负责，联系xx村。",
                "使用率保持在xx%-xx%，x—x月新增xxx家、x.xx万人。",
            })
    void everyWordingIsReadBackForSure(String sentence) throws InputException {
        check(
                TemplateMaker.make(DocxDraft.of(
                        TestDocx.ofParagraphs("一、全年情况", sentence, "二、明年打算").read())),
                100);
    }

    /** The values, how sure they are, and that they give the same document again. */
    private static void check(Template template, int seeds) throws InputException {
        Renderer renderer = new Renderer(template);
        for (int seed = 0; seed < seeds; seed++) {
            Filling filling = new RandomValues(seed).fill(template);
            byte[] document = renderer.render(filling, Gaps.KEEP);
            Extraction read = extract(template, document);
            assertThat(canonical(read.byKey())).as("seed " + seed).isEqualTo(canonical(RandomValues.printed(filling)));
            assertThat(read.values().stream()
                            .filter(v ->
                                    v.reason().isPresent() && v.reason().get().certainty() != Certainty.SURE))
                    .as("seed " + seed)
                    .isEmpty();
            assertThat(read.count(Certainty.SURE)).as("seed " + seed).isEqualTo(filling.givenCount());
            Map<String, Value> again = new LinkedHashMap<>();
            read.byKey().forEach((key, value) -> again.put(key, new Value(value, "", Origin.TYPED)));
            Filling refilled = Filler.fill(template, new Values(again, Map.of(), List.of(), entries(read)))
                    .filling();
            assertThat(renderer.render(refilled, Gaps.KEEP)).as("seed " + seed).isEqualTo(document);
        }
    }

    private static Map<String, List<Values>> entries(Extraction read) {
        Map<String, List<Values>> lists = new LinkedHashMap<>();
        read.lists().forEach((list, entries) -> {
            List<Values> values = new ArrayList<>();
            for (Map<String, FoundValue> entry : entries) {
                Map<String, Value> given = new LinkedHashMap<>();
                entry.forEach((key, found) -> given.put(key, new Value(found.value(), "", Origin.TYPED)));
                values.add(new Values(given, Map.of(), List.of()));
            }
            lists.put(list, values);
        });
        return lists;
    }

    /** Sums in capitals tell no decimals. */
    private static Map<String, String> canonical(Map<String, String> values) {
        Map<String, String> canonical = new LinkedHashMap<>();
        values.forEach((key, value) -> canonical.put(
                key, Decimals.parse(value).map(Decimals::canonical).orElse(value)));
        return canonical;
    }

    private static Extraction extract(Template template, byte[] document) throws InputException {
        return Extractor.extract(template, DocxText.of(DocxPackage.read("报告.docx", document)));
    }
}
