package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.docx.TestXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the heads of a draft's tables say is proposed as formulas, computed from what is filled in, and checked. */
class TableFormulasTest {
    @TempDir
    Path folder;

    private Path template;

    @BeforeEach
    void makeTemplate() throws IOException {
        String body = TestXml.p("一、主要指标")
                + table("指标|单位|本期|上年同期|同比（%）", "园区产值|亿元|xx.x|xx.x|x.x", "利用外资|万美元|xxx|xxx|x.x")
                + TestXml.p("二、项目投资")
                + table("镇|年度计划（万元）|完成（万元）|完成率（%）", "青石镇|xxx|xxx|xx.x", "白沙镇|xxx|xxx|xx.x", "合计|xxx|xxx|xx.x");
        Path draft = folder.resolve("简报.docx");
        Files.write(draft, TestDocx.ofBody(body).bytes());
        template = folder.resolve("模板");
        Run run = Run.inEnglish("new", draft, "-o", template);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    }

    private static String table(String... rows) {
        return Stream.of(rows)
                .map(row -> Stream.of(row.split("\\|", -1))
                        .map(cell -> "<w:tc>" + TestXml.p(cell) + "</w:tc>")
                        .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
    }

    private Map<String, String> formulas() throws IOException {
        Map<String, String> formulas = new LinkedHashMap<>();
        for (String line : Files.readAllLines(template.resolve("slots.csv"))) {
            String[] cells = line.split(",", -1);
            if (!cells[8].isEmpty() && !cells[0].contains("key")) {
                formulas.put(cells[0], cells[8]);
            }
        }
        return formulas;
    }

    /** The form with these values by key; the rest stays blank. */
    private Run fill(Map<String, String> values, Object... options) throws IOException {
        Path form = folder.resolve("表.csv");
        assertThat(Run.inEnglish("blank", template, "-o", form, "--force").code())
                .isZero();
        List<String> lines = Files.readAllLines(form).stream()
                .map(line -> line + values.getOrDefault(line.substring(0, line.indexOf(',')), ""))
                .toList();
        Files.write(form, lines);
        return Run.inEnglish(Stream.concat(
                        Stream.of("fill", template, "-d", form, "-o", folder.resolve("o.docx")), Stream.of(options))
                .toArray());
    }

    private static final Map<String, String> GIVEN = Map.of(
            "园区产值本期", "66.0",
            "园区产值上年同期", "60.0",
            "利用外资本期", "190",
            "利用外资上年同期", "200",
            "青石镇年度计划", "400",
            "青石镇完成", "300",
            "白沙镇年度计划", "600",
            "白沙镇完成", "450");

    private String text() throws Exception {
        return DocxText.read(folder.resolve("o.docx")).paragraphs().stream()
                .map(DocxParagraph::text)
                .collect(Collectors.joining("|"));
    }

    @Test
    void areProposedInSlotsCsv() throws Exception {
        assertThat(formulas())
                .isEqualTo(Map.of(
                        "园区产值同比增幅", "(园区产值本期 / 园区产值上年同期 - 1) * 100",
                        "利用外资同比增幅", "(利用外资本期 / 利用外资上年同期 - 1) * 100",
                        "青石镇完成率", "青石镇完成 / 青石镇年度计划 * 100",
                        "白沙镇完成率", "白沙镇完成 / 白沙镇年度计划 * 100",
                        "合计年度计划", "青石镇年度计划 + 白沙镇年度计划",
                        "合计完成", "青石镇完成 + 白沙镇完成",
                        "合计完成率", "合计完成 / 合计年度计划 * 100"));
        assertThat(Run.inEnglish("check", template)).isEqualTo(new Run(ExitCode.DONE, "Nothing found.\n", ""));
    }

    @Test
    void areComputedFromWhatIsFilledIn() throws Exception {
        Run run = fill(GIVEN);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(text())
                .contains("|66.0|60.0|10.0|", "|190|200|-5.0|")
                .contains("|400|300|75.0|", "|600|450|75.0|", "|合计|1000|750|75.0");
    }

    @Test
    void aFalseTotalIsTold() throws Exception {
        Map<String, String> given = new LinkedHashMap<>(GIVEN);
        given.put("合计完成", "760");
        Run run = fill(given, "--strict");
        assertThat(run.code()).isEqualTo(ExitCode.CONTENT);
        assertThat(run.err())
                .contains(
                        "合计完成 is 760万元, but 青石镇完成 + 白沙镇完成 gives 750 (749 to 751 with rounding) from 青石镇完成 300万元、白沙镇完成 450万元.");
    }
}
