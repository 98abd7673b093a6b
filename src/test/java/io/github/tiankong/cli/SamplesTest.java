package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.problem.InputException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's main job, and the shipped template beside it. */
class SamplesTest {
    private static final Path DRAFT = Path.of("samples", "园区半年工作总结（草稿）.docx");
    private static final Path VALUES = Path.of("samples", "园区半年工作总结.csv");
    private static final String TEMPLATE = "园区半年工作总结";

    @TempDir
    Path folder;

    @Test
    void theSampleDraftIsFilledWholeAndHasNoLeftover() {
        Path target = folder.resolve("报告.docx");
        Run fill = Run.inChinese("fill", DRAFT, "-d", VALUES, "-o", target);
        assertThat(fill.err()).isEmpty();
        assertThat(fill.code()).isEqualTo(ExitCode.DONE);
        assertThat(fill.out()).contains("用数据填了 93 个字段，共 100 个。", "算出 7 个：", "工业总产值同比增幅 = 增长8.2%");
        assertThat(Run.inChinese("check", target)).isEqualTo(new Run(ExitCode.DONE, "没有发现问题。\n", ""));
    }

    @Test
    void theShippedTemplateGivesTheSameTextAsItsDraft() throws InputException {
        Path direct = folder.resolve("一.docx");
        Path shipped = folder.resolve("二.docx");
        assertThat(Run.inChinese("fill", DRAFT, "-d", VALUES, "-o", direct).code())
                .isEqualTo(ExitCode.DONE);
        assertThat(Run.inChinese("fill", TEMPLATE, "-d", VALUES, "-o", shipped).code())
                .isEqualTo(ExitCode.DONE);
        assertThat(texts(shipped)).isEqualTo(texts(direct)).anyMatch(t -> t.contains("完成工业总产值268.4亿元，同比增长8.2%"));
    }

    private static List<String> texts(Path document) throws InputException {
        return DocxText.read(document).paragraphs().stream()
                .map(DocxParagraph::text)
                .toList();
    }
}
