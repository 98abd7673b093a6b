package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Last year's report as this year's template: what stays, and how its author overrules that. */
class NewFromReportTest {
    @TempDir
    Path folder;

    private Path report;

    @BeforeEach
    void writeReport() throws Exception {
        report = Files.writeString(
                folder.resolve("去年.txt"), "引进世界500强企业3家。完成产值718.5亿元，建成“15分钟服务圈”20个。\n产值目标800亿元，税收目标60亿元。\n");
    }

    private String text(Object... more) throws Exception {
        List<Object> words = new java.util.ArrayList<>(List.of("new", report, "--filled", "-o", folder.resolve("t")));
        words.addAll(List.of(more));
        Run run = Run.inChinese(words.toArray());
        assertThat(run.code()).as(run.err()).isZero();
        String marks = DocxText.read(folder.resolve("t/template.docx")).paragraphs().stream()
                .filter(p -> p.part().equals("body"))
                .map(p -> p.text().replaceAll("\\$\\{[^}]*+\\}", "▢"))
                .reduce("", String::concat);
        return marks + run.out().lines().filter(l -> l.startsWith("保留")).reduce("", (a, b) -> a + "\n" + b);
    }

    @Test
    void whatStaysIsToldWithTheReason() throws Exception {
        assertThat(text()).isEqualTo("""
                引进世界500强企业▢家。完成产值▢亿元，建成“15分钟服务圈”▢个。产值目标▢亿元，税收目标▢亿元。
                保留不动（引号里的，1 处）：“15分钟服务圈”
                保留不动（名称的一部分，1 处）：引进世界500强企业3家""");
    }

    @Test
    void patternsOverruleIt() throws Exception {
        assertThat(text("--keep", "*目标*", "--slot", "500强", "--slot", "“??分钟", "--keep", "718.5"))
                .isEqualTo("""
                引进世界▢强企业▢家。完成产值718.5亿元，建成“▢分钟服务圈”▢个。产值目标800亿元，税收目标60亿元。
                保留不动（按您的要求，3 处）：完成产值718.5亿元、产值目标800亿元、税收目标60亿元""");
    }

    @Test
    void theListIsShortHoweverOftenANumberStays() throws Exception {
        String slogan = "推进“3+1”改革，新增企业5家。";
        String codes = IntStream.range(10, 50)
                .mapToObj(i -> "完成“" + i + "条”清单，新增企业6家。")
                .collect(Collectors.joining());
        Files.writeString(report, "2024年总结\n2024年平稳，比2023年好。\n" + slogan + slogan + codes);
        Run run = Run.inChinese("new", report, "--filled", "--year", "2026", "-o", folder.resolve("t"));
        String shown = IntStream.range(10, 39).mapToObj(i -> "“" + i + "条”").collect(Collectors.joining("、"));
        assertThat(run.out())
                .startsWith("保留不动（引号里的，44 处）：“3+1” ×4、" + shown + "、另有 11 种\n"
                        + "要把其中哪一处改成空，重新运行 new，用 --slot 写上它前后的字，例如 --slot 500强。\n"
                        + "把 3 处年份推到 2026 年的报告：2024→2026 ×2、2023→2025\n");
    }

    @Test
    void aReportWithoutYearsSaysThatNoneWasMoved() throws Exception {
        Files.writeString(report, "新增企业5家。\n");
        Run run = Run.inEnglish("new", report, "--filled", "--year", "2026", "-o", folder.resolve("t"));
        assertThat(run.out())
                .startsWith("No year was moved to 2026: none was found that speaks of the time of the report.\n");
    }

    @Test
    void yearsThatStayAreToldBesideThoseThatMove() throws Exception {
        Files.writeString(report, "2025年工作总结\n收入比2024年增长5%，比2019年增长35%，比2019年增长35%。\n");
        assertThat(years("2026")).isEqualTo("""
                把 2 处年份推到 2026 年的报告：2025→2026、2024→2025
                年份保留不动（2 处；要换，改 slots.csv 的 default）：比2019年增长35% ×2
                """);
    }

    @Test
    void theYearTheReportBearsAlreadyIsNoMove() throws Exception {
        Files.writeString(report, "工作报告\n2026年1月20日\n2025年，新增企业5家。\n");
        assertThat(years("2026")).isEqualTo("年份一处也没有推：报告本身写的就是 2026 年（可能是作报告的年份）。要做下一年的报告，请写 --year 2027。\n");
        assertThat(years("2027")).isEqualTo("把 2 处年份推到 2027 年的报告：2026→2027、2025→2026\n");
    }

    private String years(String year) {
        Run run = Run.inChinese("new", report, "--filled", "--year", year, "-o", folder.resolve(year));
        return run.out()
                .lines()
                .filter(l -> l.contains("年份"))
                .map(l -> l + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void theOfficialLayoutHasAName() throws Exception {
        assertThat(Run.inEnglish("new", report, "--filled", "--layout", "gb9704", "-o", folder.resolve("a"))
                        .err())
                .isEmpty();
        Run run = Run.inEnglish("new", "samples/园区半年工作总结（草稿）.docx", "--layout", "gb9704", "-o", folder.resolve("b"));
        assertThat(run.err())
                .isEqualTo(
                        "Note: 园区半年工作总结（草稿）.docx: A layout is given to TXT drafts only; this document keeps its own.\n");
    }
}
