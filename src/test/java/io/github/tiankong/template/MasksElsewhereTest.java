package io.github.tiankong.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.Cut;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.docx.TestXml;
import io.github.tiankong.docx.TextReplacement;
import io.github.tiankong.draft.DocxDraft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksElsewhereTest {
    private static final String A = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private static List<String> told(DocxText document) {
        Template template = TemplateMaker.make(DocxDraft.of(document));
        return MasksElsewhere.notes(template).stream()
                .map(fault -> fault.problem().severity() + " " + fault.problem().code()
                        + fault.problem().arguments() + " "
                        + fault.problem().location().sentence())
                .toList();
    }

    private static TestDocx boxes(String first, String second) {
        return TestDocx.ofBody("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                + "<w:txbxContent>" + first + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                + "<v:textbox><w:txbxContent>" + second + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r></w:p>");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    新增企业xx家,  新增企业xx家。,       新增企业7家。
                    新增企业xx家,  本月新增企业xx家,     本月新增企业7家
                    增xx家又xx家,  本月增xx家、又xx家,   本月增7家、又7家
                    """)
    void aSecondCopyThatDiffersBesideTheMasksIsFilled(String first, String second, String filled) throws Exception {
        DocxText document = boxes(TestXml.p(first), TestXml.p(second)).read();
        Template template = TemplateMaker.make(DocxDraft.of(document));
        assertThat(told(document)).isEmpty();
        List<Cut> cuts = template.places().stream()
                .map(p -> new Cut(template.places().indexOf(p), p.paragraphIndex(), p.start(), p.end()))
                .toList();
        List<String> values = cuts.stream().map(cut -> "7").toList();
        assertThat(new TextReplacement(document, cuts, values)
                        .document().paragraphs().stream().map(DocxParagraph::text))
                .containsExactly("", first.replace("xx", "7"), filled);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    新增企业xx家,  新增企业x.x家,  x.x
                    新增企业,      新增企业xx家,   xx
                    """)
    void aSecondCopyWithOtherMasksIsTold(String first, String second, String mask) throws Exception {
        assertThat(told(boxes(TestXml.p(first), TestXml.p(second)).read()))
                .containsExactly("NOTE mask-in-second-copy[" + mask + "] " + second);
    }

    @Test
    void aParagraphTheFirstCopyLacksIsTold() throws Exception {
        assertThat(told(boxes(TestXml.p("新增企业"), TestXml.p("新增企业") + TestXml.p("税收xx亿元"))
                        .read()))
                .containsExactly("NOTE mask-in-second-copy[xx] 税收xx亿元");
    }

    @Test
    void theSecondCopyOfARunIsTold() throws Exception {
        assertThat(told(TestDocx.ofBody(
                                "<w:p><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:r><w:t>新增企业xx家</w:t></w:r>"
                                        + "</mc:Choice><mc:Fallback><w:r><w:t>新增企业xx家</w:t></w:r></mc:Fallback>"
                                        + "</mc:AlternateContent></w:p>")
                        .read()))
                .containsExactly("NOTE mask-in-second-copy[xx] 新增企业xx家");
    }

    @Test
    void formulasAndDrawingsAreTold() throws Exception {
        assertThat(told(TestDocx.ofBody(
                                "<w:p><w:r><w:t>新增</w:t></w:r><m:oMath><m:r><m:t>增长xx.x%</m:t></m:r></m:oMath></w:p>"
                                        + "<w:p><w:r><w:drawing><a:p " + A
                                        + "><a:r><a:t>新增企业</a:t></a:r><a:r><a:t>xx家</a:t></a:r></a:p></w:drawing></w:r></w:p>")
                        .read()))
                .containsExactly("WARNING mask-in-formula[xx.x] 增长xx.x%", "WARNING mask-in-drawing[xx] 新增企业xx家");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    chart,        WARNING mask-in-chart
                    diagramData,  WARNING mask-in-diagram
                    """)
    void otherPartsAreTold(String kind, String code) throws Exception {
        assertThat(told(related(kind, "<x " + A + "><a:p><a:r><a:t>新增企业xx家</a:t></a:r></a:p></x>")))
                .containsExactly(code + "[xx] 新增企业xx家");
    }

    @Test
    void commentsAreTold() throws Exception {
        String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        assertThat(told(related(
                        "comments",
                        "<w:comments xmlns:w=\"" + word + "\"><w:comment w:id=\"1\">" + TestXml.p("新增企业xx家？")
                                + "</w:comment></w:comments>")))
                .containsExactly("NOTE mask-in-comment[xx] 新增企业xx家？");
    }

    @Test
    void aFileThatWordTakesInIsTold() throws Exception {
        assertThat(told(related("aFChunk", "<html>新增企业xx家</html>")))
                .containsExactly("WARNING chunk-kept[word/other/part.xml] ");
    }

    private static DocxText related(String kind, String part) throws Exception {
        return TestDocx.ofBody(TestXml.p("新增企业"))
                .naming("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + kind + "\" Target=\"other/part.xml\"/></Relationships>")
                .other("word/other/part.xml", part.getBytes(UTF_8))
                .read();
    }
}
