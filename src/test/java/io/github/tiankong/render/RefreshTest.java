package io.github.tiankong.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.Value;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Fields that hang on the pages are made anew when a filled document is opened; a document without end is none. */
class RefreshTest {
    private static final String MASKED = "<w:p><w:r><w:t>产值xxx亿元</w:t></w:r></w:p>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ' TOC \\o "1-3" '     | true
            'NUMPAGES'            | true
            ' PAGEREF _Toc1 \\h ' | true
            ' DATE \\@ "yyyy" '   | false
            ' HYPERLINK "#a" '    | false
            ' PAGEX '             | false
            """)
    void markedAreThoseWhoseResultMoves(String code, boolean marked) throws Exception {
        String half = code.substring(0, code.length() / 2);
        Template template = template("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + half
                + "</w:instrText></w:r><w:r><w:instrText>" + code.substring(half.length())
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>" + MASKED);
        String xml = xml(new Renderer(template).render(filled(template, "7"), Gaps.FAIL));
        assertThat(xml.contains("<w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/>"))
                .isEqualTo(marked);
        assertThat(xml.split("w:dirty", -1)).hasSize(marked ? 2 : 1);
    }

    @ParameterizedTest
    @EnumSource(Use.class)
    void simpleFieldsAreMarkedTooAndOnlyWhereSomethingWasFilled(Use use) throws Exception {
        String field = "<w:p><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>";
        Template template = template(field + MASKED);
        Renderer renderer = new Renderer(template, use);
        assertThat(xml(renderer.render(filled(template, "7"), Gaps.FAIL)))
                .contains("<w:fldSimple w:instr=\" PAGE \" w:dirty=\"true\">");
        assertThat(xml(renderer.render(Filling.open(template), Gaps.KEEP))).doesNotContain("dirty");
    }

    @ParameterizedTest
    @EnumSource(Use.class)
    void documentWithoutEndIsRefused(Use use) throws Exception {
        Template template = template("<w:p><w:r><w:t>名称：xx公司。</w:t></w:r></w:p>");
        String endless = "长".repeat((int) (Course.MOST_BYTES / 3) + 1);
        Renderer renderer = new Renderer(template, use);
        assertThatThrownBy(() -> renderer.render(filled(template, endless), Gaps.FAIL))
                .isInstanceOfSatisfying(
                        DocumentTooLongException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(Problem.error("document-too-long", Location.NOWHERE, "64")));
        assertThat(xml(renderer.render(filled(template, "远山"), Gaps.FAIL))).contains("远山公司");
    }

    @Test
    void coursesDifferByOrderAndByMarkupAndNotByText() {
        assertThat(shape("甲", 1, 2)).isEqualTo(shape("乙丙", 1, 2));
        assertThat(shape("甲", 1, 2)).isNotEqualTo(shape("甲", 2, 1));
        assertThat(shape("甲", 1, 2)).isNotEqualTo(shape("甲<w:br/>", 1, 2));
    }

    private static int shape(String text, int... pieces) {
        Course course = new Course(1_000);
        for (int piece : pieces) {
            course.piece(piece, 10);
            course.value(text, 0, text.length());
        }
        return course.shape();
    }

    private static Template template(String body) throws Exception {
        return TemplateMaker.make(DocxDraft.of(TestDocx.ofBody(body).read()));
    }

    private static Filling filled(Template template, String text) {
        FieldValue given = new FieldValue.Given(text, Optional.empty(), new Value(text, "", Origin.TYPED));
        return new Filling(template, Map.of(template.fields().get(0).key(), given));
    }

    private static String xml(byte[] document) throws Exception {
        return new String(
                DocxPackage.read("written.docx", document).bytes("word/document.xml"), StandardCharsets.UTF_8);
    }
}
