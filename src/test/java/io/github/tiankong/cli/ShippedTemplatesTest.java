package io.github.tiankong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template in {@code templates}, with its draft and its data in {@code samples}. */
class ShippedTemplatesTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path TEMPLATES = Path.of("templates");
    private static final int MOST_BYTES = 200_000;
    private static final Run NOTHING_FOUND = new Run(ExitCode.DONE, "没有发现问题。\n", "");

    @TempDir
    Path folder;

    static List<String> templates() throws IOException {
        try (Stream<Path> folders = Files.list(TEMPLATES)) {
            return folders.map(template -> template.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /**
     * Columns: the template, its fields, those its CSV gives, those its workbook gives; formulas give all others. A workbook
     * often brings rates that the program would compute.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            园区半年工作总结 | 100 | 93 | 93
            园区年度工作总结和工作计划 | 124 | 100 | 109
            区政府工作报告（指标部分） | 120 | 100 | 114
            乡镇年度工作总结 | 116 | 108 | 113
            招商引资月报 | 116 | 87 | 92
            部门述职报告 | 94 | 85 | 85
            各镇主要经济指标月报 | 131 | 75 | 113
            """)
    void isFilledAlikeFromItsCsvAndItsWorkbook(String template, int fields, int inCsv, int inWorkbook)
            throws InputException {
        List<String> ofCsv = filled(template, ".csv", fields, inCsv);
        List<String> ofWorkbook = filled(template, ".xlsx", fields, inWorkbook);
        assertThat(ofCsv).isEqualTo(ofWorkbook);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasNoFault(String template) {
        assertThat(Run.inChinese("check", TEMPLATES.resolve(template))).isEqualTo(NOTHING_FOUND);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isItsDraftAsLongAsNothingIsFilledIn(String template) throws InputException {
        Path untouched = folder.resolve("未填.docx");
        Run fill = Run.inChinese("fill", TEMPLATES.resolve(template), "--gaps", "keep", "-o", untouched);
        assertThat(fill.code()).isEqualTo(ExitCode.DONE);
        List<String> draft = new ArrayList<>(texts(SAMPLES.resolve(template + "（草稿）.docx")));
        // a list nobody gave has no row
        Template read = TemplateFolder.read(TEMPLATES.resolve(template));
        Set<Integer> entry = new HashSet<>();
        read.places().stream().filter(p -> p.key().contains(".")).forEach(p -> entry.add(p.paragraphIndex()));
        entry.stream().sorted(Comparator.reverseOrder()).forEach(i -> draft.remove((int) i));
        assertThat(texts(untouched)).isEqualTo(draft);
    }

    @Test
    void shippedFilesAreSmall() throws IOException {
        try (Stream<Path> samples = Files.walk(SAMPLES);
                Stream<Path> templates = Files.walk(TEMPLATES)) {
            assertThat(Stream.concat(samples, templates)
                            .filter(file -> file.toFile().length() > MOST_BYTES))
                    .isEmpty();
        }
    }

    private List<String> filled(String template, String ending, int fields, int given) throws InputException {
        Path target = folder.resolve(template + ending + ".docx");
        Path data = SAMPLES.resolve(template + ending);
        List<Object> words = new ArrayList<>(List.of("fill", TEMPLATES.resolve(template), "-o", target, "-d", data));
        listsBeside(template, ending).forEach(list -> words.addAll(List.of("-d", list)));
        Run fill = Run.inChinese(words.toArray());
        // the workbooks hold rates no sentence tells
        assertThat(fill.err().lines()).allMatch(line -> line.startsWith("说明：") && line.contains("没有对应的字段"));
        assertThat(fill.code()).isEqualTo(ExitCode.DONE);
        assertThat(fill.out())
                .contains("用数据填了 %d 个字段，共 %d 个。".formatted(given, fields), "算出 %d 个：".formatted(fields - given));
        assertThat(Run.inChinese("check", target)).isEqualTo(NOTHING_FOUND);
        return texts(target);
    }

    /** A list has a CSV of its own; a workbook holds it in a sheet. */
    private static List<Path> listsBeside(String template, String ending) {
        Path list = SAMPLES.resolve(template + "（重点项目）" + ending);
        return Files.exists(list) ? List.of(list) : List.of();
    }

    private static List<String> texts(Path document) throws InputException {
        return DocxText.read(document).paragraphs().stream()
                .map(DocxParagraph::text)
                .toList();
    }
}
