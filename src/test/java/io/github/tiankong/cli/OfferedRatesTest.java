package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates of a finished report for a draft that tells them the other way round. */
class OfferedRatesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            同比增长x.x%, 同比下降2.0%,   同比下降2.0%
            同比增长x.x%, 同比增长5.1%,   同比增长5.1%
            同比下降x.x%, 同比增长5.1%,   同比增长5.1%
            同比下降x.x%, 同比下降2.0%,   同比下降2.0%
            """)
    void areTakenWithTheirSign(String masked, String told, String printed) throws Exception {
        Path document = folder.resolve("简报.docx");
        Path draft = Files.writeString(folder.resolve("简报.txt"), "完成外贸进口x.x亿元，" + masked + "。\n");
        Path report = Files.writeString(folder.resolve("通报.txt"), "完成外贸进口4.5亿元，" + told + "。\n");
        Run run = Run.inChinese("fill", draft, "-d", report, "--accept", "all", "-o", document);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(DocxText.of(DocxPackage.read(document)).paragraphs().get(0).text())
                .isEqualTo("完成外贸进口4.5亿元，" + printed + "。");
    }
}
