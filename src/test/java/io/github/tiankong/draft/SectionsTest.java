package io.github.tiankong.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            一、主要指标             | 一、主要指标
            （二）项目建设            | （二）项目建设
            (三)民生               | (三)民生
            1.工业                | 1.工业
            （4）农业              | （4）农业
            十二、工业。今年以来，工业向好。 | 十二、工业
            第三章 财务             | 第三章 财务
            一是抓项目。            | ''
            2.5万人参加了活动          | ''
            2020年，全县向好。         | ''
            第三产业稳步发展          | ''
            """)
    void knowsHeadingsByTheirNumbers(String line, String heading) {
        assertThat(section(new Paragraph("body", 1, line, 0, false, Optional.empty())))
                .isEqualTo(heading);
    }

    @Test
    void knowsHeadingStylesAndBoldLines() {
        assertThat(section(new Paragraph("body", 1, "工业经济", 2, false, Optional.empty())))
                .isEqualTo("工业经济");
        assertThat(section(new Paragraph("body", 1, "工业经济", 0, true, Optional.empty())))
                .isEqualTo("工业经济");
    }

    @Test
    void leavesTheSignatureAndItsDateToNoSection() {
        Draft draft = Draft.ofLines("a.txt", List.of("二、下步打算", "继续推进项目建设。", "某县统计局", "20XX年7月5日", ""));
        Sections sections = Sections.of(draft);
        assertThat(IntStream.range(0, 5).mapToObj(sections::headingOf)).containsExactly("二、下步打算", "二、下步打算", "", "", "");
    }

    @Test
    void seesNoHeadingInATable() {
        Optional<TableCell> cell = Optional.of(new TableCell(0, 0, 0, 1, 1));
        assertThat(section(new Paragraph("body", 1, "一、工业", 0, true, cell))).isEmpty();
    }

    @Test
    void seesNoHeadingInABoldLineOfCells() {
        assertThat(section(new Paragraph("body", 1, "产品\t单位\t本月", 0, true, Optional.empty())))
                .isEmpty();
    }

    private static String section(Paragraph first) {
        Paragraph second = Paragraph.ofLine(2, "今年以来，发展较快。");
        return Sections.of(new Draft("a.txt", Draft.Kind.TXT, List.of(first, second)))
                .headingOf(1);
    }
}
