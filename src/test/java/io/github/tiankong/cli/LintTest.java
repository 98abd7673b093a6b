package io.github.tiankong.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code check} says of templates with faults stands in {@code lint/<case>.txt}, in both languages. {@code
 * -Dgolden.renew=true} writes these files anew.
 */
class LintTest {
    private static final Path EXPECTED = Path.of("src/test/resources/io/github/tiankong/cli/lint");

    @TempDir
    Path folder;

    static Stream<Faulty> cases() {
        return Faulty.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tellsEachFaultWithPlaceAndCure(Faulty template) throws IOException {
        Path written = template.writeTo(folder.resolve("t"));
        Run english = Run.inEnglish("check", written);
        Run chinese = Run.inChinese("check", written);
        String actual = "exit " + english.code() + "\n" + english.out() + english.err() + chinese.out() + chinese.err();
        Path expected = EXPECTED.resolve(template.name() + ".txt");
        if (Boolean.getBoolean("golden.renew")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, actual, UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(expected, UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void marksTheFaultsAsCommentsThatStripTakesOutAgain() throws Exception {
        Path written = folder.resolve("t");
        new Faulty(
                        "",
                        TestXml.p("完成工业产值${产量}亿元，<b>${产值}万元。".replace("<b>", "&lt;b&gt;")) + TestXml.p("税收${税收"),
                        "产值,工业产值,,amount,亿元,1,,xxx.x,\n",
                        "")
                .writeTo(written);
        Path copy = folder.resolve("批注.docx");
        Run run = Run.inChinese("check", written, "--comments", copy);
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.out()).isEqualTo("已写出带 3 条批注的文档：" + copy + "\n共 3 处。\n");
        String comments = new String(DocxPackage.read(copy).bytes("word/comments.xml"), UTF_8);
        assertThat(comments.replaceAll("<[^>]*>", "|").replaceAll("\\|+", "|").strip())
                .isEqualTo("|\n|没有字段“产量”。 请改正，或在 slots.csv 里加一行。|"
                        + "字段 产值 的单位是 亿元，但它后面写的是 万元。 请改 slots.csv 里的单位，或改正文。|"
                        + "标记“${税收”没有写完，或里面没有字段名。 应写成 ${字段名}。|");
        assertThat(texts(copy)).isEqualTo(texts(written.resolve("template.docx")));
        Path stripped = folder.resolve("无批注.docx");
        assertThat(Run.inChinese("strip", copy, "-o", stripped).out()).isEqualTo("去掉 3 处批注和标记：" + stripped + "\n");
    }

    @Test
    void commentsNeverOverwriteTheTemplate() throws IOException {
        Path written = Faulty.cases().findFirst().orElseThrow().writeTo(folder.resolve("t"));
        Run run = Run.inEnglish("check", written, "--comments", written.resolve("template.docx"));
        assertThat(run)
                .isEqualTo(new Run(
                        ExitCode.OUTPUT,
                        "",
                        "Error: template.docx: The result would overwrite the file it is made from. Choose another name for the"
                                + " result.\n"));
    }

    private static List<String> texts(Path document) throws Exception {
        return DocxText.read(document).paragraphs().stream()
                .map(DocxParagraph::text)
                .toList();
    }
}
