package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.draft.DraftReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is given on the command line, and what becomes of the blanks nobody filled. */
class FillCommandTest {
    private static final String READ = "数据.csv: names and values in two columns; no headings; 2 of 2 names matched.\n";

    @TempDir
    Path folder;

    private Path draft;
    private Path values;
    private Path document;

    @BeforeEach
    void writeDraftAndTable() throws Exception {
        draft = Files.writeString(folder.resolve("简报.txt"), "完成工业产值xxx.x亿元。\n新增规上企业x家。\n招商大会x月召开。\n");
        values = Files.writeString(folder.resolve("数据.csv"), "工业产值,718\n新增规上企业数,3\n");
        document = folder.resolve("简报.docx");
    }

    @Test
    void typedValueOverrulesTheTable() throws Exception {
        Run run =
                Run.inEnglish("fill", draft, "-d", values, "--set", "工业产值=1.3", "--set", "招商大会召开月份=6月", "-o", document);
        assertThat(run)
                .isEqualTo(new Run(
                        ExitCode.DONE, READ + "Filled 3 of 3 fields from the data.\nWritten: " + document + "\n", ""));
        assertThat(lines()).containsExactly("完成工业产值1.3亿元。", "新增规上企业3家。", "招商大会6月召开。");
    }

    @Test
    void aValueFinerThanItsMaskIsRoundedAndTold() throws Exception {
        Run run = Run.inEnglish(
                "fill", draft, "-d", values, "--set", "工业产值=1.25", "--set", "招商大会召开月份=6月", "-o", document);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err())
                .startsWith("Note: ")
                .contains("was given as 1.25 and is printed as 1.3亿元, as the mask has it.");
        assertThat(lines()).containsExactly("完成工业产值1.3亿元。", "新增规上企业3家。", "招商大会6月召开。");
    }

    @Test
    void manyFormulasWithoutValuesAreCounted() throws Exception {
        Path many = Files.writeString(
                folder.resolve("多项.txt"), "税收xx亿元，同比增长x.x%。\n投资xx亿元，同比增长x.x%。\n出口xx亿元，同比增长x.x%。\n进口xx亿元，同比增长x.x%。\n");
        Run run = Run.inChinese("fill", many, "--gaps", "keep", "-o", document);
        assertThat(run.err()).isEqualTo("说明：4 个字段缺数没有算：税收同比增幅、投资同比增幅、出口同比增幅等。\n");
    }

    @Test
    void openBlankStopsTheJob() {
        assertThat(Run.inChinese("fill", draft, "-d", values, "-o", document))
                .isEqualTo(new Run(
                        ExitCode.CONTENT,
                        "数据.csv：两列，名称和值，没有表头，2 个名称对上 2 个。\n",
                        "错误：简报，句子“招商大会x月召开。”：没有给招商大会召开月份的值（字段名 招商大会召开月份）。请填在表里，或用 --gaps 说明空着的怎么办。\n说明：没有写文档。\n"));
        assertThat(document).doesNotExist();
    }

    @Test
    void openBlankKeepsItsMask() throws Exception {
        Run run = fillWithGaps("keep");
        assertThat(run.out()).isEqualTo(summary("the masks stay"));
        assertThat(lines()).containsExactly("完成工业产值718.0亿元。", "新增规上企业3家。", "招商大会x月召开。");
        assertThat(body()).doesNotContain("w:highlight");
    }

    @Test
    void openBlankIsMarkedYellow() throws Exception {
        Run run = fillWithGaps("highlight");
        assertThat(run.out()).isEqualTo(summary("the masks are marked yellow"));
        assertThat(lines()).containsExactly("完成工业产值718.0亿元。", "新增规上企业3家。", "招商大会x月召开。");
        assertThat(body()).containsOnlyOnce("<w:highlight w:val=\"yellow\"/>");
    }

    @Test
    void openBlankIsPrintedAsNothingWhenAskedFor() throws Exception {
        Run run = fillWithGaps("blank");
        assertThat(run.out()).isEqualTo(summary("nothing is printed there"));
        assertThat(lines()).containsExactly("完成工业产值718.0亿元。", "新增规上企业3家。", "招商大会月召开。");
    }

    @Test
    void checkTellsTheMasksThatWereLeft() {
        fillWithGaps("keep");
        assertThat(Run.inEnglish("check", document))
                .isEqualTo(new Run(
                        ExitCode.CONTENT,
                        "1 found.\n",
                        "Error: 简报.docx, sentence \"招商大会x月召开。\": The mask \"x\" was left open. Fill it.\n"));
    }

    @Test
    void checkTellsTheMarksThatWereLeft() {
        Path template = folder.resolve("模板");
        Run.inEnglish("new", draft, "-o", template);
        Run run = Run.inEnglish("check", template.resolve("template.docx"));
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err().lines())
                .contains(
                        "Error: template.docx, sentence \"招商大会${招商大会召开月份}月召开。\": The mark \"招商大会召开月份\" of a template was left."
                                + " Fill the template, do not copy it.");
    }

    @Test
    void valueThatLooksLikeADirectiveStaysText() throws Exception {
        Path text = Files.writeString(folder.resolve("名.txt"), "请xx公司发言，感谢xx公司。");
        String key = Run.inEnglish("slots", text, "--format", "csv")
                .out()
                .lines()
                .toList()
                .get(1)
                .split(",", -1)[8];
        Run run = Run.inEnglish(
                "fill", text, "--gaps", "keep", "--set", key + "=<#assign a=1>${a}&lt;[=1]", "-o", document);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(String.join("", lines())).contains("<#assign a=1>${a}&lt;[=1]公司");
    }

    private Run fillWithGaps(String gaps) {
        Run run = Run.inEnglish("fill", draft, "-d", values, "--gaps", gaps, "-o", document);
        assertThat(run).isEqualTo(new Run(ExitCode.DONE, run.out(), ""));
        return run;
    }

    private String summary(String gaps) {
        return READ + "Filled 2 of 3 fields from the data.\nLeft open 1: " + gaps + ".\nWritten: " + document + "\n";
    }

    private List<String> lines() throws Exception {
        return DraftReader.read(document).draft().paragraphs().stream()
                .filter(p -> p.part().equals("body"))
                .map(p -> p.text())
                .toList();
    }

    private String body() throws Exception {
        return new String(DocxPackage.read(document).bytes("word/document.xml"), StandardCharsets.UTF_8);
    }
}
