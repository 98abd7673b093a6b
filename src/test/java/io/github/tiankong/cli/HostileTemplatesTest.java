package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.TestXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates made to hang the program, to fill its memory, or to reach further than their folder. */
@Timeout(120)
class HostileTemplatesTest {
    private static final String VALUE = "产值,工业产值,,amount,亿元,1,,xxx.x,\n";

    @TempDir
    Path folder;

    private Path template(String body, String slots, String checks) throws IOException {
        return new Faulty("", body, slots, checks).writeTo(folder.resolve("t"));
    }

    private Run fill(Path template) {
        return Run.inEnglish("fill", template, "--set", "产值=99999.9", "--gaps", "keep", "-o", folder.resolve("o.docx"));
    }

    private static String times(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }

    @Test
    void formulasThatDoubleTheirDigitsStop() throws IOException {
        String chain = times(
                60,
                i -> "f" + i + ",f" + i + ",,amount,亿元,1," + (i == 0 ? "产值 * 产值" : "f" + (i - 1) + " * f" + (i - 1))
                        + ",xx,\n");
        String marks = times(60, i -> TestXml.p("${f" + i + "}亿元"));
        Run run = fill(template(TestXml.p("${产值}亿元") + marks, VALUE + chain, ""));
        assertThat(run.err())
                .contains("Warning: t: f5: the formula \"f4 * f4\" has a result of more than 200 digits."
                        + " Look at the formulas it is computed from.\n");
    }

    /** What is in a formula or condition beyond arithmetic is not read; nothing is evaluated. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            产值?api.class | ?api.class
            'freemarker.template.utility.Execute'?new()('id') | ?new()('id')
            产值?eval | ?eval
            .data_model | .
            1..999999999 | 1..999999999
            产值 * 1e999999999 | e999999999
            "a"?left_pad(999999999) | ?left_pad(999999999)
            "a"?matches("(a+)+$") | ?matches("(a+)+$")
            产值?string("0.000E0") | ?string("0.000E0")
            """)
    void formulasAreArithmeticAndNothingElse(String formula, String at) throws IOException {
        String quoted = "\"" + formula.replace("\"", "\"\"") + "\"";
        Run run = fill(template(TestXml.p("${产值}亿元${税}亿元"), VALUE + "税,税,,amount,亿元,1," + quoted + ",xx,\n", ""));
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err())
                .contains(" cannot be read at \"" + at + "\". Use keys, numbers, + - * / and parentheses.\n");
        Run condition =
                fill(template(TestXml.p("[#if " + formula.replace("\"", "&quot;") + " gt 1]${产值}亿元[/#if]"), VALUE, ""));
        assertThat(condition.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(folder.resolve("o.docx")).doesNotExist();
    }

    @Test
    void conditionsThatCannotBeReadKeepTheirTextFromVanishing() throws IOException {
        Run run = fill(template(TestXml.p("[#if 产值 gt]${产值}亿元[/#if]"), VALUE, ""));
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err())
                .contains(
                        "Error: t, sentence \"[#if 产值 gt]${产值}亿元[/#if]\": The condition \"产值 gt\" cannot be read at \"产值 gt\". Use"
                                + " keys, numbers, + - * /, lt lte gt gte == !=, && || ! and parentheses;"
                                + " key == \"text\" for words, key?? for whether it has a value.\n");
    }

    @ParameterizedTest
    @CsvSource({"(, )", "-, ''", "!, ''"})
    void nestingHasAnEnd(String open, String close) throws IOException {
        String deep = open.repeat(100_000) + "产值" + close.repeat(100_000);
        Run formula = Run.inEnglish(
                "check", template(TestXml.p("${产值}亿元${税}亿元"), VALUE + "税,税,,amount,亿元,1," + deep + ",xx,\n", ""));
        assertThat(formula.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(formula.err()).contains(" cannot be read at \"" + open);
        Run condition = Run.inEnglish("check", template(TestXml.p("[#if " + deep + " gt 1]${产值}亿元[/#if]"), VALUE, ""));
        assertThat(condition.err()).contains(" cannot be read at \"" + open);
    }

    @Test
    void countsHaveAnEnd() throws IOException {
        assertThat(fill(template(
                                TestXml.p("${产值}亿元"),
                                VALUE + times(20_000, i -> "k" + i + ",k,,amount,亿元,1,,x,\n"),
                                ""))
                        .err())
                .contains("Error: t: slots.csv names 20001 fields, more than the 20000 that are allowed.");
        assertThat(fill(template(TestXml.p("${产值}亿元"), VALUE, times(2_001, i -> "产值 gt 1,m,error\n")))
                        .err())
                .contains("Error: t: checks.csv has 2001 rules, more than the 2000 that are allowed.");
        Files.delete(folder.resolve("t/checks.csv"));
        assertThat(fill(template(TestXml.p("[#if 产值 gt 1]a[/#if]".repeat(2_001) + "${产值}亿元"), VALUE, ""))
                        .err())
                .contains("Error: t: The document has 2001 conditions and lists, more than the 2000 that are allowed.");
    }

    /** Each is read once and told once, however many there are in one paragraph. */
    @ParameterizedTest
    @CsvSource({"${, 100000", "'${''', 100000", "[#if , 60000", "${产值}, 40000", "xx亿元${产值}, 20000"})
    void paragraphsFullOfMarksAreReadInTimeThatGrowsWithThem(String mark, int count) throws IOException {
        Run run = Run.inEnglish("check", template(TestXml.p(mark.repeat(count) + "${产值}亿元"), VALUE, ""));
        assertThat(run.code()).isLessThanOrEqualTo(ExitCode.CONTENT);
    }

    @Test
    void numbersOfDecimalsAreSmall() throws IOException {
        Run run = fill(template(TestXml.p("${产值}亿元"), "产值,工业产值,,amount,亿元,999999999,,xxx.x,\n", ""));
        assertThat(run.err())
                .contains("Error: slots.csv, row 2, column \"decimals\": \"999999999\" is no number of decimals."
                        + " Use 0 to 9, or leave it empty.\n");
    }

    /** A value is a number as people write it, or it is refused: nothing expands 1e999999999. */
    @ParameterizedTest
    @CsvSource({"1e999999999", "1E-999999999", "0x7fffffff", "NaN", "Infinity", "1_000", "=1+1", "${产值}"})
    void valuesAreNumbersAsPeopleWriteThem(String value) throws IOException {
        Path template = template(TestXml.p("${产值}亿元"), VALUE, "");
        Run run = Run.inEnglish("fill", template, "--set", "产值=" + value, "-o", folder.resolve("o.docx"));
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err()).contains("\"" + value + "\"");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right there that few have")
    void whatIsSavedBesideATemplateNeverFollowsALink() throws IOException {
        Path template = template(TestXml.p("${产值}亿元"), VALUE, "");
        Path victim = Files.writeString(folder.resolve("别处.txt"), "原样");
        Files.createSymbolicLink(template.resolve("mapping.csv"), victim);
        Path data = Files.writeString(folder.resolve("d.csv"), "名称,值\n总量,3\n");
        Run.inEnglish("fill", template, "-d", data, "--map", "总量=产值", "--save-mapping", "-o", folder.resolve("o.docx"));
        assertThat(victim).hasContent("原样");
    }
}
