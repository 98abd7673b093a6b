package io.github.tiankong.cli;

import static io.github.tiankong.docx.TestXml.p;
import static io.github.tiankong.docx.TestXml.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No word of change is printed beside a minus, whatever an author puts between the two; check finds those that stand already. */
class SignsTest {
    private static final String SLOTS = """
            key,label,type,unit,decimals,direction
            增幅,产值增幅,percent,%,1,
            随意,随意增幅,percent,%,1,off
            文字,增幅文字,text,,,
            别,别,count,,0,
            县.名称,县名,name,,,
            县.增幅,县增幅,percent,%,1,
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeSlotsAndValues() throws Exception {
        Files.createDirectory(folder.resolve("t"));
        Files.writeString(folder.resolve("t/slots.csv"), SLOTS);
        Files.writeString(folder.resolve("v.csv"), "增幅,-3.2\n随意,-3.2\n文字,-3.2%\n别,1\n");
        Files.writeString(folder.resolve("县.csv"), "名称,县增幅\n甲县,2.1\n乙县,-4.5\n");
    }

    private Run fill(String body) throws Exception {
        Files.write(folder.resolve("t/template.docx"), TestDocx.ofBody(body).bytes());
        return Run.inEnglish(
                "fill",
                folder.resolve("t"),
                "-d",
                folder.resolve("v.csv"),
                "-d",
                folder.resolve("县.csv"),
                "-o",
                folder.resolve("o.docx"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    产值同比[#if 别 gt 0]增长[#else]多增[/#if]${增幅}%  | 增长-3.2%
                    产值同比增长[#if 别 gt 0]${增幅}%[/#if]            | 增长-3.2%
                    产值同比增长${文字}                               | 增长-3.2%
                    [#list 县 as x]${x.名称}由降转增${x.增幅}%；[/#list] | 由降转增-4.5%
                    """)
    void whatIsPrintedIsLookedThrough(String text, String told) throws Exception {
        Run run = fill(p(text));
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err()).contains("would read “" + told + "”").contains("Nothing was written.");
        assertThat(folder.resolve("o.docx")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    产值同比[#if 别 gt 1]增长[#else]速度[/#if]${增幅}%  | 产值同比速度-3.2%
                    产值同比[#if 别 gt 1]由降转增${增幅}%[/#if]          | 产值同比
                    产值同比增长${随意}%                              | 产值同比增长-3.2%
                    [#list 县 as x]${x.名称}增长${x.增幅}%；[/#list]     | 甲县增长2.1%；乙县下降4.5%；
                    """)
    void whatIsNotPrintedOrMeantSoIsNot(String text, String printed) throws Exception {
        Run run = fill(p(text));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(DocxText.read(folder.resolve("o.docx")).paragraphs())
                .extracting(DocxParagraph::text)
                .containsExactly(printed);
    }

    @Test
    void aTabOrBreakIsABlank() throws Exception {
        String between = "</w:t></w:r><w:r><w:%s/></w:r><w:r><w:t>";
        String word = "<w:p><w:r><w:t>产值同比增长";
        String figure = "${增幅}%</w:t></w:r></w:p>";
        Run run = fill(word + between.formatted("tab") + figure + word + between.formatted("br") + figure);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(DocxText.read(folder.resolve("o.docx")).paragraphs())
                .extracting(DocxParagraph::text)
                .containsExactly("产值同比下降\t3.2%", "产值同比下降\n3.2%");
    }

    @Test
    void inACellANumberBearsItsSign() throws Exception {
        Run run = fill("<w:tbl>" + row("同比增长", "${增幅}%") + "</w:tbl>");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void checkTellsThoseOfADocument() throws Exception {
        Path finished = folder.resolve("f.docx");
        Files.write(
                finished, TestDocx.ofParagraphs("税收增速为-3.2%。", "利润同比增长-3.2%。").bytes());
        Run run = Run.inEnglish("check", finished);
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "Warning: f.docx, paragraph 2, sentence \"利润同比增长-3.2%。\": “增长-3.2%”: a word of change and a minus at one"
                                + " figure. Write the word that tells the direction and the figure without its sign"
                                + " (下降3.2%).");
    }

    @Test
    void checkTellsThoseOfATemplateBesideItsMarks() throws Exception {
        Files.write(
                folder.resolve("t/template.docx"),
                TestDocx.ofParagraphs("上年增长-3.2%，今年增长${增幅}%[#if 增幅-3 gt 1]，${随意}、${文字}、${别}[/#if]。")
                        .bytes());
        Run run = Run.inEnglish("check", folder.resolve("t"));
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err()).containsOnlyOnce("a word of change").contains("“增长-3.2%”");
    }
}
