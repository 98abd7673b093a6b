package io.github.tiankong.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.Cut;
import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.docx.TextMarks;
import io.github.tiankong.docx.TextReplacement;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.fill.Spot;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.Value;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Masks in runs that hold more than formatting and text: filled, marked and left open they give a document that opens. */
class OddRunsTest {
    private static final String TAB_IN_A_BLANK =
            "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>新栽果树（ </w:t><w:tab/><w:t> ）棵</w:t></w:r></w:p>";
    private static final String TAB_FOR_A_BLANK = "<w:p><w:r><w:t>新栽果树（</w:t><w:tab></w:tab><w:t>）棵</w:t></w:r></w:p>";
    private static final String TRACKED =
            "<w:p><w:r><w:rPr><w:u w:val=\"single\"/><w:rPrChange w:id=\"1\" w:author=\"a\">"
                    + "<w:rPr><w:b/><w:highlight w:val=\"red\"/></w:rPr></w:rPrChange></w:rPr><w:t>新栽果树xx棵</w:t></w:r></w:p>";
    private static final String ALTERNATIVE =
            "<w:p><w:r><w:t>新栽果树</w:t><mc:AlternateContent><mc:Choice Requires=\"w14\">"
                    + "<w:t>xx</w:t></mc:Choice><mc:Fallback><w:t>xx</w:t></mc:Fallback></mc:AlternateContent><w:t>棵</w:t></w:r></w:p>";
    private static final String RUBY =
            "<w:p><w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:rPr><w:b/></w:rPr></w:r></w:rt><w:rubyBase>"
                    + "<w:r><w:t>新栽果树xx棵</w:t></w:r></w:rubyBase></w:ruby><w:t>。</w:t></w:r></w:p>";
    private static final String GLOW =
            "<w:p><w:r><w:rPr><w:b/><w14:glow w14:rad=\"1\"><w14:srgbClr w14:val=\"FF0000\"/></w14:glow>"
                    + "</w:rPr><w:t>新栽果树xx棵</w:t></w:r></w:p>";

    static List<Arguments> bodies() {
        return List.of(
                Arguments.of(TAB_IN_A_BLANK, "新栽果树", "棵"),
                Arguments.of(TAB_FOR_A_BLANK, "新栽果树", "棵"),
                Arguments.of(TRACKED, "新栽果树", "棵"),
                Arguments.of(ALTERNATIVE, "新栽果树", "棵"),
                Arguments.of(RUBY, "新栽果树", "棵。"),
                Arguments.of(GLOW, "新栽果树", "棵"));
    }

    private static Template template(String body) throws Exception {
        Template template =
                TemplateMaker.make(DocxDraft.of(TestDocx.ofBody(body).read()));
        assertThat(template.fields()).hasSize(1);
        return template;
    }

    private static Filling filled(Template template, String printed) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        for (Field field : template.fields()) {
            values.put(
                    field.key(), new FieldValue.Given(printed, Optional.empty(), new Value(printed, "", Origin.TYPED)));
        }
        return new Filling(template, values);
    }

    private static String text(byte[] document) throws Exception {
        DocxText read = DocxText.of(DocxPackage.read("written.docx", document));
        return String.join(
                "\n", read.paragraphs().stream().map(DocxParagraph::text).toList());
    }

    private static String xml(byte[] document) throws Exception {
        return new String(
                DocxPackage.read("written.docx", document).bytes("word/document.xml"), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void sayWhatIsFilledIn(String body, String before, String after) throws Exception {
        Template plain = template(body);
        for (Template template : List.of(
                plain, Marking.named(plain, TextMarks.Kind.BOOKMARK), Marking.named(plain, TextMarks.Kind.CONTROL))) {
            for (Use use : Use.values()) {
                Renderer renderer = new Renderer(template, use);
                assertThat(text(renderer.render(filled(template, "7"), Gaps.FAIL)))
                        .isEqualTo(before + "7" + after);
                assertThat(text(renderer.render(filled(template, "7\t8"), Gaps.FAIL)))
                        .isEqualTo(before + "7\t8" + after);
            }
            Renderer commenting = Renderer.commenting(
                    template, Spot.of(template), new PictureFiles(template, List.of()), (filling, place) -> "来历");
            assertThat(text(commenting.render(filled(template, "7"), Gaps.FAIL)))
                    .isEqualTo(before + "7" + after);
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void mayBeLeftOpen(String body, String before, String after) throws Exception {
        Template template = template(body);
        Renderer renderer = new Renderer(template);
        String read = template.document().paragraphs().get(0).text();
        Filling open = Filling.open(template);
        assertThat(text(renderer.render(open, Gaps.BLANK))).isEqualTo(before + after);
        assertThat(text(renderer.render(open, Gaps.HIGHLIGHT))).isEqualTo(read);
        assertThat(xml(renderer.render(open, Gaps.KEEP))).contains(body);
    }

    @Test
    void nothingButTheMaskIsOtherWhereItLayInTwoRuns() throws Exception {
        Template template = template("<w:p><w:r><w:t>新栽果树x</w:t></w:r><w:r><w:t>x棵</w:t></w:r></w:p>");
        assertThat(xml(new Renderer(template).render(filled(template, "7"), Gaps.FAIL)))
                .contains("<w:p><w:r><w:t>新栽果树7</w:t></w:r><w:r><w:t>棵</w:t></w:r></w:p>");
    }

    @Test
    void spacesThatCameToAnEndOfTheirTextAreAskedFor() throws Exception {
        Template template = template("<w:p><w:r><w:t>新栽果树 xx</w:t></w:r><w:r><w:t>棵</w:t></w:r></w:p>");
        String spaced = "<w:t xml:space=\"preserve\">新栽果树 ";
        assertThat(xml(new Renderer(template).render(filled(template, "7"), Gaps.FAIL)))
                .contains("<w:t>新栽果树 7</w:t>");
        assertThat(xml(new Renderer(template).render(filled(template, "\n7"), Gaps.FAIL)))
                .contains(spaced + "</w:t><w:br/>");
        assertThat(xml(new Renderer(template).render(Filling.open(template), Gaps.BLANK)))
                .contains(spaced + "</w:t>");
        assertThat(xml(new Renderer(template).render(Filling.open(template), Gaps.HIGHLIGHT)))
                .contains(spaced + "</w:t></w:r><w:r>");
        Template named = Marking.named(template, TextMarks.Kind.BOOKMARK);
        assertThat(xml(new Renderer(named).render(filled(named, "7"), Gaps.FAIL)))
                .contains("<w:t xml:space='preserve'>新栽果树 </w:t></w:r><w:bookmarkStart ");
    }

    @Test
    void aTabInABlankIsMarkedWithIt() throws Exception {
        Template template = template(TAB_IN_A_BLANK);
        assertThat(xml(new Renderer(template).render(Filling.open(template), Gaps.HIGHLIGHT)))
                .contains("<w:r><w:rPr><w:i/><w:highlight w:val=\"yellow\"/></w:rPr><w:tab/></w:r>");
    }

    @Test
    void textMayTakeThePlaceOfATabAlone() throws Exception {
        DocxText draft = TestDocx.ofBody(TAB_FOR_A_BLANK).read();
        byte[] replaced = new TextReplacement(draft, List.of(new Cut(0, 0, 5, 6)), List.of("7")).bytes();
        assertThat(xml(replaced)).contains("（</w:t><w:t xml:space=\"preserve\">7</w:t><w:t>）");
    }

    @Test
    void aTrackedChangeOfFormattingStaysOne() throws Exception {
        Template template = template(TRACKED);
        assertThat(xml(new Renderer(template).render(Filling.open(template), Gaps.HIGHLIGHT)))
                .contains(
                        "<w:r><w:rPr><w:highlight w:val=\"yellow\"/><w:u w:val=\"single\"/><w:rPrChange w:id=\"1\" w:author=\"a\">"
                                + "<w:rPr><w:b/><w:highlight w:val=\"red\"/></w:rPr></w:rPrChange></w:rPr>"
                                + "<w:t xml:space=\"preserve\">xx</w:t></w:r>");
    }

    @Test
    void theMarkOfAMaskStandsBeforeTheEffectsOfLaterWords() throws Exception {
        Template template = template(GLOW);
        assertThat(xml(new Renderer(template).render(Filling.open(template), Gaps.HIGHLIGHT)))
                .contains("<w:b/><w:highlight w:val=\"yellow\"/><w14:glow ");
    }

    @Test
    void aNameInRubyIsABookmark() throws Exception {
        Template template = Marking.named(template(RUBY), TextMarks.Kind.CONTROL);
        assertThat(xml(new Renderer(template).render(filled(template, "7"), Gaps.FAIL)))
                .contains("<w:bookmarkStart ")
                .doesNotContain("<w:sdt>");
    }
}
