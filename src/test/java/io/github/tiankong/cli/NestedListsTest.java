package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.TestXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that stands inside a list is read back once, and never without a word. */
class NestedListsTest {
    private static final String SLOTS = "镇.名,镇名,,name,,,,XX,\n项目.名,项目名,,name,,,,XX,\n项目.投资,投资,,amount,亿元,1,,xx.x,\n";
    private static final String LINES = TestXml.p("一、分布")
            + TestXml.p("[#list 镇 as z]")
            + TestXml.p("${z.名}的项目如下：")
            + TestXml.p("[#list 项目 as p]")
            + TestXml.p("开工建设${p.名}，投资${p.投资}亿元。")
            + TestXml.p("[/#list]")
            + TestXml.p("[/#list]")
            + TestXml.p("二、打算");
    private static final String WITHIN_A_LINE =
            TestXml.p("项目分布：[#list 镇 as z]${z.名}有[#list 项目 as p]${p.名}（投资${p.投资}亿元）、[/#list]均已开工；[/#list]其余正在准备。");

    @TempDir
    Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        Files.writeString(folder.resolve("镇.csv"), "镇名\n青石镇\n白沙镇\n云岭镇\n");
        Files.writeString(folder.resolve("项目.csv"), "项目名,投资\n物流港,1.2\n加工城,3.4\n");
    }

    private Run extract(Path template, Path document) {
        return Run.inChinese("extract", template, document, "-o", folder.resolve("r.csv"));
    }

    private Path filled(Path template) {
        Path document = folder.resolve("o.docx");
        Run run = Run.inEnglish(
                "fill", template, "-d", folder.resolve("镇.csv"), "-d", folder.resolve("项目.csv"), "-o", document);
        assertThat(run.code()).as(run.err()).isZero();
        return document;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void itsEntriesAreToldOnce(boolean withinALine) throws IOException {
        Path template = new Faulty("", withinALine ? WITHIN_A_LINE : LINES, SLOTS, "").writeTo(folder.resolve("t"));
        Run run = extract(template, filled(template));
        assertThat(run.err()).isEqualTo("说明：o.docx：列表“项目”在列表“镇”里面，“镇”每有一条就印了一遍，各遍相同，只写了一遍。\n");
        assertThat(folder.resolve("r（镇）.csv")).content().isEqualTo("\uFEFF名\r\n青石镇\r\n白沙镇\r\n云岭镇\r\n");
        assertThat(folder.resolve("r（项目）.csv")).content().isEqualTo("\uFEFF名,投资（亿元）\r\n物流港,1.2\r\n加工城,3.4\r\n");
    }

    @Test
    void entriesThatDifferAreToldWithTheEntryTheyStandUnder() throws IOException {
        Path template = new Faulty("", LINES, SLOTS, "").writeTo(folder.resolve("t"));
        String edited = LINES.replaceAll("<w:p><w:r><w:t>\\[[^\\]]*+\\]</w:t></w:r></w:p>", "")
                .replace(TestXml.p("二、打算"), TestXml.p("白沙镇的项目如下：") + TestXml.p("开工建设加工城，投资3.4亿元。") + TestXml.p("二、打算"))
                .replace("${z.名}", "青石镇")
                .replace("${p.名}", "物流港")
                .replace("${p.投资}", "1.2");
        Path document =
                new Faulty("", edited, SLOTS, "").writeTo(folder.resolve("d")).resolve("template.docx");
        Run run = extract(template, document);
        assertThat(run.err())
                .isEqualTo("注意：template.docx：列表“项目”在列表“镇”里面，“镇”各条下印的不一样；“项目”的表里另有一列，写明每行在哪几条下面。"
                        + "再填时每条下都会印出全部的行，请先删去多余的行。\n");
        assertThat(folder.resolve("r（项目）.csv"))
                .content()
                .isEqualTo("\uFEFF名,投资（亿元）,所在的镇\r\n物流港,1.2,青石镇\r\n加工城,3.4,白沙镇\r\n");
    }
}
