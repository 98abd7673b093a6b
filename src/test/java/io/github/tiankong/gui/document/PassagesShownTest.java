package io.github.tiankong.gui.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.render.Gaps;
import io.github.tiankong.render.Renderer;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateReading;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on conditions or repeats is read on screen as it is in the document that is written. */
class PassagesShownTest {
    private static final String SLOTS = """
            key,label,type,unit,decimals,formula
            单位,单位,name,,,
            产值,工业产值,amount,亿元,1,
            同比,产值同比增幅,percent,%,1,
            项目.名称,项目名称,name,,,
            项目.投资,总投资,amount,亿元,1,
            项目.占比,占产值比重,percent,%,1,项目.投资 / 产值 * 100
            """;

    @TempDir
    Path folder;

    private static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(cell.startsWith("<") ? cell : p(cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private Template template(String body) throws Exception {
        Files.writeString(folder.resolve("slots.csv"), SLOTS);
        Files.write(folder.resolve("template.docx"), TestDocx.ofBody(body).bytes());
        TemplateReading reading = TemplateReading.of(folder);
        assertThat(reading.template().passages()).isNotEmpty();
        return reading.template();
    }

    private static Value value(String raw) {
        return new Value(raw, "", Origin.TYPED);
    }

    private static Filling filling(Template template, String rate, String... projects) {
        Map<String, Value> current = new LinkedHashMap<>();
        current.put("单位", value("云岭镇"));
        current.put("产值", value("200"));
        current.put("同比", value(rate));
        List<Values> entries = new ArrayList<>();
        for (String project : projects) {
            String[] parts = project.split(" ", -1);
            entries.add(new Values(Map.of("项目.名称", value(parts[0]), "项目.投资", value(parts[1])), Map.of(), List.of()));
        }
        return Filler.fill(template, new Values(current, Map.of(), List.of(), Map.of("项目", entries)))
                .filling();
    }

    private static List<String> read(DocumentViewModel shown) {
        List<String> paragraphs = new ArrayList<>();
        for (DocumentLine line : shown.lines()) {
            for (List<Piece> cell : line.piecesProperty().get()) {
                paragraphs.addAll(List.of(Excerpt.text(cell).split("\n", -1)));
            }
        }
        return paragraphs;
    }

    private static List<String> written(Template template, Filling filling) throws Exception {
        byte[] bytes = new Renderer(template).render(filling, Gaps.KEEP);
        return DocxText.of(DocxPackage.read("o.docx", bytes)).paragraphs().stream()
                .map(DocxParagraph::text)
                .toList();
    }

    private static List<String> bodies() {
        return List.of(
                p("${单位}产值${产值}亿元[#if 同比 gt 0]，增长${同比}%[#elseif 同比 lt 0]，受影响，同比增长${同比}%[/#if]。")
                        + p("[#if 同比 lt 0]")
                        + p("下步补短板。")
                        + p("[#else]")
                        + p("再上台阶。")
                        + p("[/#if]")
                        + p("项目[#list 项目 as p]${p.名称}（${p.投资}亿元）[/#list]。")
                        + p("完"),
                p("${单位}${产值}${同比}") + "<w:tbl>" + row("项目", "投资", "占比")
                        + row("${项目.名称}", "[#if 项目.投资 gt 10]★[/#if]${项目.投资}", "${项目.占比}%") + row("合计", "", "")
                        + "</w:tbl>" + p(""),
                p("${单位}${产值}${同比}")
                        + p("[#list 项目 as x][#if x.投资 gt 10]")
                        + p("重大项目${x.名称}")
                        + p("占${x.占比}%")
                        + p("[/#if][/#list]")
                        + p("完"),
                p("[#list 项目 as x]甲${x.名称}") + p("乙${x.投资}[/#list]") + p("${单位}${产值}${同比}")
                        + "<w:tbl>" + row(p("列：") + p("[#list 项目 as x]") + p("${x.名称}${x.投资}") + p("[/#list]"), "旁")
                        + "</w:tbl>" + p("完"),
                p("${单位}${产值}${同比}") + "<w:tbl>" + row("名", "额") + row("[#list 项目 as x]${x.名称}", "${x.投资}[/#list]")
                        + row("[#if 同比 gt 0]", "") + row("升", "") + row("[/#if]", "") + "</w:tbl>" + p("完"),
                p("${单位}${产值}[#list 项目 as p]${p.名称}${p.投资}[/#list]")
                        + p("[#if 同比 gt 0]增长${同比}%。[/#if]")
                        + p("[#if 产值 gt 0][#if 同比 lt 0]同比下降。[/#if][/#if]")
                        + p("[#if 同比 gt 10]大幅增长。[#elseif 同比 gt 0]稳中有升。[/#if]") + "<w:tbl>" + row("名", "额")
                        + row("[#if 同比 gt 0]升[/#if]", "")
                        + row(p("列：") + p("[#if 同比 gt 0]甲[/#if]") + p("尾"), p("[#if 同比 gt 0]乙[/#if]")) + "</w:tbl>"
                        + p("完"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void readsOnScreenAsInTheDocument(int index) throws Exception {
        Template template = template(bodies().get(index));
        DocumentViewModel shown = new DocumentViewModel(template);
        for (String rate : List.of("5", "-3.2")) {
            for (String[] projects :
                    List.of(new String[] {}, new String[] {"甲 12.5"}, new String[] {"甲 12.5", "乙 7", "丙 30"})) {
                Filling filling = filling(template, rate, projects);
                shown.show(filling, key -> SlotLook.EMPTY);
                assertThat(read(shown)).isEqualTo(written(template, filling));
            }
        }
    }

    @Test
    void keepsTheLinesThatStayWhenARowComes() throws Exception {
        Template template = template(bodies().get(1));
        DocumentViewModel shown = new DocumentViewModel(template);
        shown.show(filling(template, "5", "甲 12.5"), key -> SlotLook.EMPTY);
        List<DocumentLine> before = List.copyOf(shown.lines());
        shown.show(filling(template, "5", "甲 12.5", "乙 7"), key -> SlotLook.EMPTY);
        List<DocumentLine> after = new ArrayList<>(shown.lines());
        assertThat(shown.lineOf("项目.投资@1")).contains(3);
        after.remove(3);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void showsItsAuthorTheDirectivesThemselves() throws Exception {
        Template template = template(bodies().get(0));
        assertThat(DocumentViewModel.asWritten(template).lines().get(1).text()).isEqualTo("[#if 同比 lt 0]");
    }
}
