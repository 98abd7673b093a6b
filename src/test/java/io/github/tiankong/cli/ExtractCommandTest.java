package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
    private static final Path VALUES = Path.of("samples", "园区半年工作总结.csv");
    private static final String TEMPLATE = "园区半年工作总结";

    @TempDir
    Path folder;

    private Path document;

    @BeforeEach
    void fillTheSample() {
        document = folder.resolve("报告.docx");
        assertThat(Run.inEnglish("fill", TEMPLATE, "-d", VALUES, "-o", document).code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void whatItWritesGivesTheSameDocumentAgain() {
        for (String name : List.of("数据.csv", "数据.xlsx")) {
            Path table = folder.resolve(name);
            assertThat(Run.inEnglish("extract", TEMPLATE, document, "-o", table))
                    .isEqualTo(new Run(
                            ExitCode.DONE,
                            table + ": 100 of 100 values found; 100 sure, 0 likely, 0 guessed.\n"
                                    + "Next: tiankong fill \"" + TEMPLATE + "\" -d \"" + table + "\" -o report.docx\n",
                            ""));
            Path again = folder.resolve(name + ".docx");
            assertThat(Run.inEnglish("fill", TEMPLATE, "-d", table, "-o", again).code())
                    .isEqualTo(ExitCode.DONE);
            assertThat(again).hasSameBinaryContentAs(document);
        }
    }

    @Test
    void tellsInChineseWhatItFound() throws Exception {
        Path table = folder.resolve("数据.csv");
        assertThat(Run.inChinese("extract", TEMPLATE, document, "-o", table))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        table + "：共 100 个字段，读出 100 个；确定 100 个，很可能 0 个，猜测 0 个。\n" + "下一步：tiankong fill \"" + TEMPLATE
                                + "\" -d \"" + table + "\" -o 报告.docx\n",
                        ""));
        assertThat(Files.readString(table).lines().limit(2))
                .containsExactly(
                        "\uFEFF字段名,名称,所在标题,所在句子,单位,上年值,填写值,把握,依据,文中句子",
                        "总结年度,总结年度,,云台工业园区xxxx年上半年工作总结,年,,2025,确定,整行与打印时一样,云台工业园区2025年上半年工作总结");
    }

    @Test
    void writesThemAsLastYearsValues() throws Exception {
        Path table = folder.resolve("数据.csv");
        assertThat(Run.inEnglish("extract", TEMPLATE, document, "--last", "-o", table)
                        .out())
                .isEqualTo(table + ": 100 of 100 values found; 100 sure, 0 likely, 0 guessed.\n"
                        + "Fill the column of values, then: tiankong fill \"" + TEMPLATE + "\" -d \"" + table
                        + "\" -o report.docx\n");
        assertThat(Files.readString(table).lines().limit(2))
                .containsExactly(
                        "\uFEFFkey,label,section,sentence,unit,last,value,how sure,why,found in",
                        "总结年度,总结年度,,云台工业园区xxxx年上半年工作总结,年,2025,,sure,"
                                + "the line stands as it was printed,云台工业园区2025年上半年工作总结");
    }

    @Test
    void formFromLastYearsDocumentHasAllThatExtractFinds() throws Exception {
        Path form = folder.resolve("表.csv");
        assertThat(Run.inEnglish("blank", TEMPLATE, "--last", document, "-o", form))
                .isEqualTo(new Run(
                        ExitCode.DONE,
                        "Last values found: 100.\n" + form + ": fields to fill in the last column: 100.\n",
                        ""));
    }

    @Test
    void entriesOfLastYearKeepTheirNamesAndNoFigure() throws Exception {
        String monthly = "各镇主要经济指标月报";
        Path report = folder.resolve("月报.docx");
        assertThat(Run.inEnglish(
                                "fill",
                                monthly,
                                "-d",
                                "samples/" + monthly + ".csv",
                                "-d",
                                "samples/" + monthly + "（重点项目）.csv",
                                "-o",
                                report)
                        .code())
                .isEqualTo(ExitCode.DONE);
        Path table = folder.resolve("月报.csv");
        assertThat(Run.inChinese("extract", monthly, report, "--last", "-o", table)
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("月报（重点项目）.csv")).lines().limit(2))
                .containsExactly(
                        "\uFEFF名称,所在镇,总投资（亿元）,完成投资（亿元）,开工月份（月）,备注",
                        "智能家电产业园二期,青石镇,,,,上年：总投资（亿元）12.5，完成投资（亿元）3.6，开工月份（月）3");
    }

    @Test
    void aDocumentThatFollowsNoTemplateIsAProblemOfContent() throws Exception {
        Path other = Files.writeString(folder.resolve("诗.txt"), "春眠不觉晓\n");
        Path table = folder.resolve("数据.csv");
        Run english = Run.inEnglish("extract", TEMPLATE, other, "-o", table);
        assertThat(english.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(english.err())
                .isEqualTo("Error: 诗.txt: Nothing in this document follows the template. "
                        + "Check that it was made from it.\n");
        assertThat(Run.inChinese("extract", TEMPLATE, other, "-o", table, "--force")
                        .err())
                .isEqualTo("错误：诗.txt：这份文档与模板没有相同之处，请核对是否由该模板生成。\n");
    }

    @Test
    void overwritesNothingUnasked() throws Exception {
        Path table = Files.writeString(folder.resolve("数据.csv"), "已填");
        assertThat(Run.inEnglish("extract", TEMPLATE, document, "-o", table).code())
                .isEqualTo(ExitCode.OUTPUT);
        assertThat(Run.inEnglish("extract", TEMPLATE, document, "-o", document).code())
                .isEqualTo(ExitCode.OUTPUT);
        assertThat(Run.inEnglish("extract", TEMPLATE, folder.resolve("无.docx"), "-o", folder.resolve("a.csv"))
                        .code())
                .isEqualTo(ExitCode.INPUT);
        assertThat(Run.inEnglish("extract", TEMPLATE, document).code()).isEqualTo(ExitCode.USAGE);
        assertThat(table).hasContent("已填");
    }
}
