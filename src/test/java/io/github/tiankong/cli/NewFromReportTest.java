package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                保留不动（引号里的）：15
                保留不动（名称的一部分）：500""");
    }

    @Test
    void patternsOverruleIt() throws Exception {
        assertThat(text("--keep", "*目标*", "--slot", "500强", "--slot", "“??分钟", "--keep", "718.5"))
                .isEqualTo("""
                引进世界▢强企业▢家。完成产值718.5亿元，建成“▢分钟服务圈”▢个。产值目标800亿元，税收目标60亿元。
                保留不动（按您的要求）：718.5、800、60""");
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
