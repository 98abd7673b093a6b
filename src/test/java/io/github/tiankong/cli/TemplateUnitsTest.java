package io.github.tiankong.cli;

import static io.github.tiankong.docx.TestXml.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code fill} makes of a template whose units are not all the same. */
class TemplateUnitsTest {
    private static final String TEXT = p("全年支出${支出}亿元，收入${收入}万元，缺口${缺口}万元。");
    private static final String SLOTS = "支出,支出,,amount,亿元,2,,x.xx,\n收入,收入,,amount,万元,0,,xxxx,\n";

    @TempDir
    Path folder;

    private Path template;
    private Path output;

    @Test
    void computesAcrossUnits() throws Exception {
        write(TEXT, SLOTS + "缺口,收支缺口,,amount,万元,0,支出 - 收入,xxxx,\n");
        assertThat(Run.inEnglish("check", template)).isEqualTo(new Run(0, "Nothing found.\n", ""));
        Run run = fill("--set", "支出=6.25", "--set", "收入=41300");
        assertThat(run.err()).isEmpty();
        assertThat(text()).isEqualTo("全年支出6.25亿元，收入41300万元，缺口21200万元。");
    }

    @Test
    void refusesUnitsThatDoNotGoTogether() throws Exception {
        write(TEXT, SLOTS.replace("amount,万元", "count,家") + "缺口,收支缺口,,amount,万元,0,支出 - 收入,xxxx,\n");
        Run run = fill("--set", "支出=6.25", "--set", "收入=413");
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err())
                .contains(
                        "收支缺口: the units in the formula \"支出 - 收入\" do not go together, or it is not sure how to convert"
                                + " them: 支出 亿元、收入 家 → 万元. Correct the units in slots.csv, or add and subtract only what is"
                                + " counted in units of one kind.");
        assertThat(output).doesNotExist();
    }

    @Test
    void printsNoNumberBeforeAUnitOfAnotherScale() throws Exception {
        write(TEXT.replace("${收入}万元", "${收入}亿元"), SLOTS + "缺口,收支缺口,,amount,万元,0,,xxxx,\n");
        Run run = fill("--set", "收入=41300", "--gaps", "keep");
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err())
                .isEqualTo(
                        "Error: t, sentence \"全年支出x.xx亿元，收入xxxx亿元，缺口xxxx万元。\": The field 收入 is in 万元, but its mark is"
                                + " followed by 亿元. Correct the unit in slots.csv, or the text.\nNote: Nothing was written.\n");
        assertThat(output).doesNotExist();
    }

    @Test
    void warnsOfANumberBeforeWhatItDoesNotCount() throws Exception {
        write(p("新增企业${企业}户。"), "企业,新增企业,,count,家,0,,xx,\n");
        Run run = fill("--set", "企业=7");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err())
                .isEqualTo("Warning: t, sentence \"新增企业xx户。\": The field 企业 is in 家, but its mark is followed by 户."
                        + " Correct the unit in slots.csv, or the text.\n");
    }

    @Test
    void saysNothingOfAUnitThatIsNotPrinted() throws Exception {
        write(
                p("[#if 企业 gt 9]税收${税收}亿元，[/#if]新增企业${企业}家，税收${税收}万元。"),
                "企业,新增企业,,count,家,0,,xx,\n税收,税收收入,,amount,万元,0,,xx,\n");
        assertThat(fill("--set", "企业=7", "--set", "税收=30").err()).isEmpty();
        assertThat(fill("--set", "企业=17", "--set", "税收=30").code()).isEqualTo(ExitCode.CONTENT);
    }

    @Test
    void tellsAKeyInBracesThatLacksItsDollar() throws Exception {
        write(p("完成产值{产值}亿元，其中规上｛产值｝亿元、{税收}万元。${'{产值}'}"), "产值,工业产值,,amount,亿元,1,,xx.x,\n");
        Run run = fill("--set", "产值=7");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err())
                .contains(
                        "Warning: template.docx",
                        "{产值} lacks its dollar, so it is printed as it stands. Write ${产值} there.")
                .contains("｛产值｝ lacks its dollar")
                .doesNotContain("税收} lacks", "has no place");
    }

    private void write(String body, String slots) throws IOException {
        template = new Faulty("", body, slots, "").writeTo(folder.resolve("t"));
        output = folder.resolve("o.docx");
    }

    private Run fill(Object... more) {
        Object[] arguments = new Object[more.length + 4];
        System.arraycopy(new Object[] {"fill", template, "-o", output}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.inEnglish(arguments);
    }

    private String text() throws Exception {
        return DocxText.of(DocxPackage.read("o.docx", Files.readAllBytes(output))).paragraphs().stream()
                .map(DocxParagraph::text)
                .collect(Collectors.joining("\n"));
    }
}
