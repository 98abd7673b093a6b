package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One field in a column of rates and behind 下降: the column's sign decides. */
class LinkedDirectionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"-3.1, 同比-3.1 产值同比下降3.1%", "3.1, 同比3.1 产值同比增长3.1%"})
    void aRateOfAColumnKeepsItsSignInTheSentence(String value, String expected) throws Exception {
        Path template = Files.createDirectory(folder.resolve("t"));
        Files.writeString(template.resolve("slots.csv"), "key,type,unit,decimals\n同比,percent,%,1\n");
        Files.write(
                template.resolve("template.docx"),
                TestDocx.ofParagraphs("同比${同比}", "产值同比下降${同比}%").bytes());
        Run run = Run.inEnglish("fill", template, "--set", "同比=" + value, "-o", folder.resolve("o.docx"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(String.join(
                        " ",
                        DocxText.read(folder.resolve("o.docx")).paragraphs().stream()
                                .map(DocxParagraph::text)
                                .toList()))
                .isEqualTo(expected);
    }
}
