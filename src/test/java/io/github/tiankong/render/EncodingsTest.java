package io.github.tiankong.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.PackageEntries;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.docx.TextMarks;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import io.github.tiankong.values.Value;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts that are written otherwise than ECMA-376 has it are read and answered in the encoding they name. */
class EncodingsTest {
    private static final String ENTRY = "word/document.xml";

    /** A draft whose body names one encoding and is written in another. */
    private static TestDocx draft(String text, String named, String written) {
        return TestDocx.ofParagraphs(text)
                .encoded(xml -> xml.replace("UTF-8", named).getBytes(Charset.forName(written)));
    }

    private static Filling filled(Template template, String text) {
        FieldValue given = new FieldValue.Given(text, Optional.empty(), new Value(text, "", Origin.TYPED));
        return new Filling(template, Map.of(template.fields().get(0).key(), given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "gb2312", "GB18030", "Big5", "Shift_JIS", "UTF-16", "UTF-8"})
    void documentsKeepTheirs(String encoding) throws Exception {
        TestDocx docx = draft("增加果木xx棵。", encoding, encoding);
        Template template = TemplateMaker.make(DocxDraft.of(docx.read()));
        byte[] kept = new Renderer(template).render(Filling.open(template), Gaps.KEEP);
        DocxPackage before = DocxPackage.read("before.docx", docx.bytes());
        assertThat(PackageEntries.of(DocxPackage.read("kept.docx", kept))).isEqualTo(PackageEntries.of(before));
    }

    @ParameterizedTest
    @CsvSource({"GBK, 七十", "GBK, 𠮷", "GBK, é", "GB2312, 镕", "GB18030, 𠮷"})
    void aValueIsPrintedEvenIfItsPartLacksTheCharacter(String encoding, String value) throws Exception {
        Template template = TemplateMaker.make(
                DocxDraft.of(draft("新栽果树xx棵。", encoding, encoding).read()));
        Template named = Marking.named(template, TextMarks.Kind.BOOKMARK);
        for (Use use : Use.values()) {
            byte[] document = new Renderer(named, use).render(filled(named, value), Gaps.FAIL);
            DocxPackage read = DocxPackage.read("filled.docx", document);
            assertThat(DocxText.of(read).paragraphs().get(0).text()).isEqualTo("新栽果树" + value + "棵。");
            assertThat(new String(read.bytes(ENTRY), Charset.forName(encoding)))
                    .contains("encoding=\"" + encoding + "\"", "新栽果树");
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ISO-8859-1", "UTF-8, GBK", "x-no-such, UTF-8", "ISO-2022-CN, UTF-8"})
    void whatCannotBeReadIsRefused(String named, String written) {
        TestDocx docx = draft("é，增加果木", named, written);
        assertThatThrownBy(docx::read)
                .isInstanceOfSatisfying(
                        InputException.class,
                        e -> assertThat(e.problem().code()).isEqualTo("doc-encoding"));
    }

    @Test
    void aDeclarationThatCannotBeTrueIsPassedOver() throws Exception {
        assertThat(draft("新栽果树xx棵。", "UTF-16", "UTF-8")
                        .read()
                        .paragraphs()
                        .get(0)
                        .text())
                .isEqualTo("新栽果树xx棵。");
    }
}
