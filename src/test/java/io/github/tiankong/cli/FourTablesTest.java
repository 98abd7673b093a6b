package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.draft.DraftReader;
import io.github.tiankong.draft.Paragraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample draft filled from four tables in three encodings and three layouts, two of which do not agree. */
class FourTablesTest {
    private static final Path DRAFT = Path.of("samples", "园区半年工作总结（草稿）.docx");

    @TempDir
    Path folder;

    @Test
    void tablesThatDoNotAgreeAreNamedWithBothOrigins() throws Exception {
        Object[] command = command(new FourTables(folder).write("39.6", "14.3"));
        Run english = Run.inEnglish(command);
        Run chinese = Run.inChinese(command);
        assertThat(List.of(english.code(), chinese.code())).containsOnly(ExitCode.CONTENT);
        assertThat(english.err().lines())
                .contains("Error: 综合.csv, row 8, column \"填写值\": The field 固定资产投资 is \"39.6\" here but \"38.6\" in"
                        + " 统计.xlsx/主要指标, row 6, column \"本期\". Correct one of them.");
        assertThat(chinese.err().lines())
                .contains("错误：综合.csv，第 8 行，“填写值”列：字段 固定资产投资 在这里是“39.6”，在 统计.xlsx/主要指标 第 6 行“本期”列却是“38.6”。请核对后改正一处。");
        assertThat(english.err()).containsOnlyOnce("The field ");
    }

    @Test
    void growthThatDoesNotMatchItsBaseIsNamedWithWhatItShouldBe() throws Exception {
        Object[] command = command(new FourTables(folder).write("38.6", "12.4"));
        Run english = Run.inEnglish(command);
        Run chinese = Run.inChinese(command);
        assertThat(List.of(english.code(), chinese.code())).containsOnly(ExitCode.DONE);
        assertThat(english.err())
                .isEqualTo("Warning: 商务.tsv, row 3, column \"同比\", heading \"一、主要指标完成情况\", sentence"
                        + " \"实际利用外资xxxx万美元，同比增长xx.x%。\": 实际利用外资同比增幅 is 12.4%, but (实际利用外资 / 上年.实际利用外资 - 1) * 100"
                        + " gives 14.3 (14.2 to 14.3 with rounding) from 实际利用外资 3280万美元、上年实际利用外资 2870万美元. Correct one of"
                        + " them.\n");
        assertThat(chinese.err())
                .isEqualTo("注意：商务.tsv，第 3 行，“同比”列，标题“一、主要指标完成情况”下，句子“实际利用外资xxxx万美元，同比增长xx.x%。”：实际利用外资同比增幅是 12.4%，"
                        + "但按 (实际利用外资 / 上年.实际利用外资 - 1) * 100 算出 14.3（考虑四舍五入为 14.2 到 14.3），依据"
                        + " 实际利用外资 3280万美元、上年实际利用外资 2870万美元。请改正其中一处。\n");
    }

    @Test
    void aGrowthThatDoesNotMatchItsBaseStopsAStrictFill() throws Exception {
        List<Object> command = new ArrayList<>(List.of(command(new FourTables(folder).write("38.6", "12.4"))));
        command.add("--strict");
        assertThat(Run.inEnglish(command.toArray()).code()).isEqualTo(ExitCode.CONTENT);
        assertThat(folder.resolve("总结.docx")).doesNotExist();
    }

    @Test
    void eachTableIsUnderstoodAndTheDocumentFilled() throws Exception {
        Run run = Run.inEnglish(command(new FourTables(folder).write("38.6", "14.3")));
        assertThat(run.out().lines().limit(4).map(line -> line.substring(0, line.indexOf(';'))))
                .containsExactly(
                        "统计.xlsx/主要指标: a row an indicator",
                        "商务.tsv: a row an indicator",
                        "综合.csv: form",
                        "招商.csv: names and values in two columns");
        assertThat(run.err()).doesNotContain("Error", "Warning");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(text())
                .contains(
                        "完成工业总产值268.4亿元，同比增长8.2%",
                        "完成固定资产投资38.6亿元，同比增长13.9%", "实际利用外资3280万美元，同比增长14.3%", "达产后预计年产值8—10亿元");
    }

    private Object[] command(List<Path> tables) {
        List<Object> words = new ArrayList<>(List.of("fill", DRAFT, "-d"));
        words.addAll(tables);
        words.addAll(List.of("-o", folder.resolve("总结.docx")));
        return words.toArray();
    }

    private String text() throws Exception {
        return String.join(
                "\n",
                DraftReader.read(folder.resolve("总结.docx")).draft().paragraphs().stream()
                        .map(Paragraph::text)
                        .toList());
    }
}
