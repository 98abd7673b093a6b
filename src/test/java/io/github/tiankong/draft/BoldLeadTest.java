package io.github.tiankong.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.finding.SlotFinder;
import io.github.tiankong.problem.InputException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections that begin with bold words at the beginning of a paragraph; {@code **} marks what is bold. */
class BoldLeadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **一是紧盯招引。**新签项目xx个。    | 一是紧盯招引
            **一是紧盯招引**。新签项目xx个。    | 一是紧盯招引
            **工业运行：**产值增长x.x%。       | 工业运行
            **产值**增长x.x%。              | ''
            **新签项目**xx个，总投资xx亿元。     | ''
            **联系人：**王xx                | ''
            新签项目**xx个。**其中外资x个。      | ''
            """)
    void headWhatFollowsWhereASentenceInPlainTypeFollows(String line, String section) throws InputException {
        Draft draft = draft(line, "此外，到账资金xx万元。");
        assertThat(Sections.of(draft).headingOf(1)).isEqualTo(section);
    }

    @Test
    void standBelowTheNumberedHeadings() throws InputException {
        Draft draft = draft("二、招商引资", "**一是紧盯招引。**新签项目xx个。", "**二是优化服务。**办理事项xx件。", "三、工业");
        assertThat(Heading.of(draft))
                .containsExactly(
                        new Heading(0, 1, "二、招商引资", true),
                        new Heading(1, 5, "一是紧盯招引", false),
                        new Heading(2, 5, "二是优化服务", false),
                        new Heading(3, 1, "三、工业", true));
    }

    @Test
    void areTheSectionsOfTheirSlots() throws InputException {
        Draft draft = draft("二、招商引资", "**一是紧盯招引。**新签项目xx个。", "**二是优化服务。**办理事项xx件。");
        assertThat(SlotFinder.findMasks(draft).slots())
                .extracting(slot -> slot.indicator().section())
                .containsExactly("一是紧盯招引", "二是优化服务");
    }

    @Test
    void endWhereTheirLastBoldRunEnds() throws InputException {
        Draft draft = draft("**一是****抓招引。**签约xx个。", "**全部加粗**", "没有加粗");
        assertThat(IntStream.range(0, 3).mapToObj(i -> draft.paragraphs().get(i).boldEnd()))
                .containsExactly(6, 4, 0);
    }

    private static Draft draft(String... lines) throws InputException {
        StringBuilder body = new StringBuilder();
        for (String line : lines) {
            body.append("<w:p>");
            String[] pieces = line.split("\\*\\*", -1);
            for (int i = 0; i < pieces.length; i++) {
                String format = i % 2 == 1 ? "<w:rPr><w:b/></w:rPr>" : "";
                body.append("<w:r>" + format + "<w:t>" + pieces[i] + "</w:t></w:r>");
            }
            body.append("</w:p>");
        }
        return DocxDraft.of(TestDocx.ofBody(body.toString()).read()).draft();
    }
}
