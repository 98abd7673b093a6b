package io.github.tiankong.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.Cut;
import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.docx.TextReplacement;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.BoundPlaces;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Word writes over a bound content control with what its data say: filled, it is bound no longer. */
class BoundControlsTest {
    private static final String OTHER = bound("甲", "<w:r><w:t>本单位</w:t></w:r>");
    private static final String BODY = "<w:p>" + OTHER + bound("乙", bound("丙", "<w:r><w:t>产值xxx亿元</w:t></w:r>"))
            + bound("丁", "<w:r><w:t>，</w:t></w:r>") + "</w:p>";

    private static String bound(String name, String content) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + name + "\"/>" + binding(name) + "<w:text/></w:sdtPr><w:sdtContent>"
                + content + "</w:sdtContent></w:sdt>";
    }

    private static String binding(String name) {
        return "<w:dataBinding w:xpath=\"/" + name + "\" w:storeItemID=\"{1}\"><!-- > --></w:dataBinding>";
    }

    private static Template template() throws Exception {
        return TemplateMaker.make(DocxDraft.of(TestDocx.ofBody(BODY).read()));
    }

    private static String xml(byte[] document) throws Exception {
        return new String(
                DocxPackage.read("written.docx", document).bytes("word/document.xml"), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Use.class)
    void bindingsGoWhereSomethingIsFilledAndNowhereElse(Use use) throws Exception {
        Template template = template();
        FieldValue given = new FieldValue.Given("7", Optional.empty(), new Value("7", "", Origin.TYPED));
        Filling filling = new Filling(template, Map.of(template.fields().get(0).key(), given));
        Renderer renderer = new Renderer(template, use);
        assertThat(xml(renderer.render(filling, Gaps.FAIL)))
                .contains("产值7亿元", OTHER, binding("丁"))
                .doesNotContain(binding("乙"), binding("丙"));
        assertThat(xml(renderer.render(Filling.open(template), Gaps.KEEP))).contains(BODY);
    }

    @Test
    void bindingsGoWhereAMarkTakesThePlaceOfAMask() throws Exception {
        DocxText draft = TestDocx.ofBody(BODY).read();
        byte[] marked = new TextReplacement(draft, List.of(new Cut(0, 0, 5, 8)), List.of("${产值}")).bytes();
        assertThat(xml(marked)).contains("产值${产值}亿元", OTHER, binding("丁")).doesNotContain(binding("乙"), binding("丙"));
    }

    @Test
    void placesInThemAreTold() throws Exception {
        Template template = template();
        assertThat(BoundPlaces.notes(template)).hasSize(1).allSatisfy(fault -> {
            assertThat(fault.problem().code()).isEqualTo("place-bound");
            assertThat(fault.problem().location().sentence()).isEqualTo("本单位产值xxx亿元，");
        });
        Template free =
                TemplateMaker.make(DocxDraft.of(TestDocx.ofBody(OTHER + "<w:p><w:r><w:t>产值xxx亿元</w:t></w:r></w:p>")
                        .read()));
        assertThat(BoundPlaces.notes(free)).isEmpty();
    }
}
