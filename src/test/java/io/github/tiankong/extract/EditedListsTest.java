package io.github.tiankong.extract;

import static io.github.tiankong.docx.TestXml.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.docx.TestXml;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists whose tables or entries people have changed: read by headings and nouns, and told where they cannot be. */
class EditedListsTest {
    private static final String SLOTS = """
            key,label,section,type,unit,decimals,formula,mask,balance
            渠道.名称,渠道名称,,name,,,,XX,
            渠道.长度,渠道长度,,quantity,公里,1,,xx.x,
            渠道.投资,渠道投资,,amount,万元,0,,xxx,
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            渠道,长度（公里）,投资（万元）      | 东渠,4.5,120   | 西渠,3.0,85
            编号,渠道,长度（公里）,投资（万元） | 1,东渠,4.5,120 | 2,西渠,3.0,85
            渠道,长度（公里）,投资（万元）,备注 | 东渠,4.5,120,续建 | 西渠,3.0,85,
            渠道,投资（万元）,长度（公里）      | 东渠,120,4.5   | 西渠,85,3.0
            """)
    void readsTheRowsOfAListByTheirHeadings(String headings, String first, String second) throws Exception {
        Template template =
                template(table(cells("渠道,长度（公里）,投资（万元）"), cells("${渠道.名称},${渠道.长度},${渠道.投资}"), cells("注：当年完工")));
        Extraction read = extract(template, table(cells(headings), cells(first), cells(second), cells("注：当年完工")));
        assertThat(entries(read)).containsExactly("东渠 4.5 120", "西渠 3.0 85");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void partsEntriesThatWereJoinedAndFollowsTheirNouns() throws Exception {
        assertThat(entries(extract(
                        sentences(),
                        lines(
                                "一、渠道",
                                "东渠：整修长度4.5公里，完成投资120万元；西渠：整修长度3.0公里，完成投资85万元。",
                                "南渠：完成投资60万元，整修长度2.5公里。",
                                "二、打算"))))
                .containsExactly("东渠 4.5 120", "西渠 3.0 85", "南渠 2.5 60");
    }

    @Test
    void tellsWhatStandsBesideTheEntriesAndIsNone() throws Exception {
        Extraction read =
                extract(sentences(), lines("一、渠道", "东渠：整修长度4.5公里，完成投资120万元。", "北渠还在办理手续，预计明年动工，概算约300万元。", "二、打算"));
        assertThat(entries(read)).containsExactly("东渠 4.5 120");
        assertThat(read.problems())
                .containsExactly(Problem.warning(
                        "extract-list-left", Location.ofSentence("报告.docx", "", "北渠还在办理手续，预计明年动工，概算约300万元。"), "渠道"));
    }

    private Template sentences() throws Exception {
        return template(lines("一、渠道", "[#list 渠道 as q]", "${q.名称}：整修长度${q.长度}公里，完成投资${q.投资}万元。", "[/#list]", "二、打算"));
    }

    private Template template(String body) throws Exception {
        Path template = Files.createDirectories(folder.resolve("模板"));
        Files.write(template.resolve("template.docx"), TestDocx.ofBody(body).bytes());
        Files.writeString(template.resolve("slots.csv"), SLOTS);
        return TemplateFolder.read(template);
    }

    private static String table(String... rows) {
        return lines("一、渠道") + "<w:tbl>" + String.join("", rows) + "</w:tbl>" + lines("二、打算");
    }

    private static String cells(String texts) {
        return row(texts.split(",", -1));
    }

    private static String lines(String... texts) {
        return List.of(texts).stream().map(TestXml::p).collect(Collectors.joining());
    }

    private static Extraction extract(Template template, String body) throws Exception {
        return Extractor.extract(
                template,
                DocxText.of(DocxPackage.read("报告.docx", TestDocx.ofBody(body).bytes())));
    }

    private static List<String> entries(Extraction read) {
        return read.lists().get("渠道").stream()
                .map(e -> e.values().stream().map(FoundValue::value).collect(Collectors.joining(" ")))
                .toList();
    }
}
