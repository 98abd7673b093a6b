package io.github.tiankong.cli;

import static io.github.tiankong.docx.TestXml.p;
import static io.github.tiankong.docx.TestXml.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.problem.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions and lists as authors type them into {@code template.docx}. */
class PassagesTest {
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

    @BeforeEach
    void writeSlotsAndValues() throws IOException {
        Files.createDirectory(folder.resolve("t"));
        Files.writeString(folder.resolve("t/slots.csv"), SLOTS);
        Files.writeString(folder.resolve("v.csv"), "单位,云岭镇\n产值,200\n同比,-3.2\n");
        Files.writeString(folder.resolve("项目.csv"), "名称,投资（亿元）\n云杉新材料,12.5\n甲&乙<丙>,7\n合计,19.5\n");
    }

    private void template(String body) throws IOException {
        Files.write(folder.resolve("t/template.docx"), TestDocx.ofBody(body).bytes());
    }

    private Run fill(String... more) {
        String[] command = {
            "fill",
            folder.resolve("t").toString(),
            "-d",
            folder.resolve("v.csv").toString(),
            "-d",
            folder.resolve("项目.csv").toString(),
            "-o",
            folder.resolve("o.docx").toString()
        };
        Object[] all = new Object[command.length + more.length];
        System.arraycopy(command, 0, all, 0, command.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        return Run.inEnglish(all);
    }

    private List<String> filled(String... more) throws InputException {
        Run run = fill(more);
        assertThat(run.code()).as(run.err()).isZero();
        return DocxText.read(folder.resolve("o.docx")).paragraphs().stream()
                .map(DocxParagraph::text)
                .toList();
    }

    @Test
    void aConditionChoosesWordsAndParagraphs() throws Exception {
        template(p("${单位}完成产值${产值}亿元[#if 同比 gt 0]，增长${同比}%[#elseif 同比 lt 0]，受停产影响，同比增长${同比}%[/#if]。")
                + p("［#if 同比 lt 0］")
                + p("下步将补齐短板。")
                + p("[#else]")
                + p("下步再上台阶。")
                + p("[/#if]")
                + p("【#if 单位 == “双桥镇”】双桥专段[/#if]")
                + p("项目[#list 项目 as p]${p.名称}（${p.投资}亿元）[/#list]。"));
        assertThat(filled())
                .containsExactly("云岭镇完成产值200.0亿元，受停产影响，同比下降3.2%。", "下步将补齐短板。", "项目云杉新材料（12.5亿元）甲&乙<丙>（7.0亿元）。");
        assertThat(filled("--set", "同比=5", "--set", "单位=双桥镇"))
                .containsExactly("双桥镇完成产值200.0亿元，增长5.0%。", "下步再上台阶。", "双桥专段", "项目云杉新材料（12.5亿元）甲&乙<丙>（7.0亿元）。");
    }

    @Test
    void aCellKeepsAParagraphWhenAllItHoldsIsLeftOut() throws Exception {
        template(p("${单位}${产值}${同比}[#list 项目 as p]${p.名称}${p.投资}${p.占比}[/#list]") + "<w:tbl><w:tr><w:tc>"
                + p("[#if 同比 gt 0]") + p("再上台阶") + p("[/#if]") + "</w:tc></w:tr></w:tbl>" + p("完"));
        assertThat(filled().subList(1, 3)).containsExactly("", "完");
        assertThat(filled("--set", "同比=5").subList(1, 3)).containsExactly("再上台阶", "完");
    }

    @Test
    void whatLiesWhollyInAConditionLeavesNoEmptyParagraphOrRow() throws Exception {
        template(p("${单位}${产值}[#list 项目 as p]${p.名称}${p.投资}${p.占比}[/#list]")
                + p("[#if 同比 gt 0]增长${同比}%。[/#if]")
                + p("[#if 同比 gt 10]大幅增长。[#elseif 同比 gt 0]稳中有升。[/#if]") + "<w:tbl>" + row("事项", "说明")
                + row("[#if 同比 gt 0]再上台阶[/#if]", "") + "</w:tbl>" + p("完"));
        assertThat(filled().subList(1, 4)).containsExactly("事项", "说明", "完");
        assertThat(filled("--set", "同比=5").subList(1, 8))
                .containsExactly("增长5.0%。", "稳中有升。", "事项", "说明", "再上台阶", "", "完");
    }

    @Test
    void aTableRowThatSpeaksOfAListRepeatsByItself() throws Exception {
        template(p("${单位}${产值}${同比}") + "<w:tbl>" + row("项目", "投资", "占比")
                + row("${项目.名称}", "[#if 项目.投资 gt 10]★[/#if]${项目.投资}", "${项目.占比}%") + row("合计", "", "") + "</w:tbl>"
                + p(""));
        assertThat(filled())
                .containsExactly(
                        "云岭镇200.0-3.2",
                        "项目",
                        "投资",
                        "占比",
                        "云杉新材料",
                        "★12.5",
                        "6.3%",
                        "甲&乙<丙>",
                        "7.0",
                        "3.5%",
                        "合计",
                        "",
                        "",
                        "");
    }

    @Test
    void aListMayRepeatParagraphsWithConditionsOnItsEntries() throws Exception {
        template(p("${单位}${产值}${同比}")
                + p("[#list 项目 as x][#if x.投资 gt 10]")
                + p("重大项目${x.名称}")
                + p("占${x.占比}%")
                + p("[/#if][/#list]")
                + p("完"));
        assertThat(filled()).containsExactly("云岭镇200.0-3.2", "重大项目云杉新材料", "占6.3%", "完");
    }

    @Test
    void aBlankInTextThatDoesNotStandIsNotMissed() throws Exception {
        template(p("${产值}") + p("[#if 产值 gt 1000]${单位}[/#if]。${同比}[#list 项目 as p]${p.名称}${p.投资}${p.占比}[/#list]"));
        Files.writeString(folder.resolve("v.csv"), "产值,200\n同比,-3.2\n");
        assertThat(filled()).startsWith("200.0");
        assertThat(fill("--set", "产值=2000").code()).isEqualTo(1);
    }

    @Test
    void anEntryThatLacksAValueIsTold() throws Exception {
        template(p("${单位}${产值}${同比}[#list 项目 as p]${p.名称}${p.投资}${p.占比}[/#list]"));
        Files.writeString(folder.resolve("项目.csv"), "名称,投资（亿元）\n云杉新材料,\n");
        Run run = fill();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("总投资").contains("占产值比重");
    }

    @Test
    void faultsOfDirectivesAreAllToldAtOnce() throws Exception {
        template(p("[#if 产值 gt]${产值}[/#if]")
                + p("[#list 镇 as t]${单位}[/#list]")
                + p("${同比}[/#if]")
                + p("[#list 项目]")
                + p("${项目.名称}")
                + p("${项目.投资}${项目.占比}[#if 产值 gt 1]"));
        Run run = Run.inEnglish("check", folder.resolve("t"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("""
                        Warning: template.docx, paragraph 1, sentence "[#if 产值 gt]${产值}[/#if]": The field 产值 is in 亿元, but no unit follows its mark. Write 亿元 behind it, or empty the unit in slots.csv.
                        Error: template.docx, paragraph 2, sentence "[#list 镇 as t]${单位}[/#list]": No field speaks of the list "镇". Give slots.csv a row with a key like 镇.name for each column of the list.
                        Warning: template.docx, paragraph 3, sentence "${同比}[/#if]": The field 同比 is in %, but no unit follows its mark. Write % behind it, or empty the unit in slots.csv.
                        Error: template.docx, paragraph 3, sentence "${同比}[/#if]": The directive "[/#if]" closes or parts nothing that is open. Take it out, or open it before with [#if …] or [#list …].
                        Error: template.docx, paragraph 4, sentence "[#list 项目]": The directive "[#list 项目]" cannot be read. Write [#if key gt 0], [#elseif …], [#else], [/#if], [#list key as name] or [/#list].
                        Error: template.docx, paragraph 5, sentence "${项目.名称}": "项目.名称" speaks of the list "项目" but stands outside of it. Enclose it in [#list 项目 as p] … [/#list], or put it into a table row.
                        Error: template.docx, paragraph 6, sentence "${项目.投资}${项目.占比}[#if 产值 gt 1]": "项目.投资" speaks of the list "项目" but stands outside of it. Enclose it in [#list 项目 as p] … [/#list], or put it into a table row.
                        Error: template.docx, paragraph 6, sentence "${项目.投资}${项目.占比}[#if 产值 gt 1]": "项目.占比" speaks of the list "项目" but stands outside of it. Enclose it in [#list 项目 as p] … [/#list], or put it into a table row.
                        Error: template.docx, paragraph 6, sentence "${项目.投资}${项目.占比}[#if 产值 gt 1]": The directive "[#if 产值 gt 1]" is never closed. Close an [#if …] with [/#if] and a [#list …] with [/#list].
                        """);
    }

    @Test
    void aConditionThatCannotBeReadIsTold() throws Exception {
        template(p("[#if 产值 gt]${产值}[/#if][#if 产量 lt 0]${单位}${同比}[/#if]")
                + p("[#list 项目 as p]${p.名称}${p.投资}${p.占比}[/#list]"));
        Run run = Run.inChinese("check", folder.resolve("t"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith("错误"));
    }

    @Test
    void directivesOfADraftStayItsText() throws Exception {
        Path draft = Files.writeString(folder.resolve("d.txt"), "说明[#if a]写法。完成产值x亿元[/#if]。\n");
        assertThat(Run.inEnglish("new", draft, "-o", folder.resolve("n")).code())
                .isZero();
        Run run = Run.inEnglish("fill", folder.resolve("n"), "--set", "产值=3", "-o", folder.resolve("o.docx"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(DocxText.read(folder.resolve("o.docx")).paragraphs().get(0).text())
                .isEqualTo("说明[#if a]写法。完成产值3亿元[/#if]。");
    }
}
