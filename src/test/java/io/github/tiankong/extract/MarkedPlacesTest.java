package io.github.tiankong.extract;

import static io.github.tiankong.docx.TestXml.p;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.draft.DocxDraft;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.PlaceNames;
import io.github.tiankong.template.Template;
import io.github.tiankong.template.TemplateMaker;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the names of places in a document are worth: an older document may have them from another template. */
class MarkedPlacesTest {
    private static final String EDITED = "今年以来共招引入园的企业由30家增加到";

    private static Template template(String... paragraphs) throws Exception {
        return TemplateMaker.make(DocxDraft.of(TestDocx.ofParagraphs(paragraphs).read()));
    }

    private static Template template() throws Exception {
        return template("一、概况", "入园企业xx家。", "二、打算");
    }

    private static String key(Template template) {
        return template.fields().get(0).key();
    }

    /** The one value of a document whose edited sentence has a bookmark around some text. */
    private static String read(Template template, String name, String before, String marked, String behind)
            throws Exception {
        String body = p("一、概况")
                + "<w:p><w:r><w:t>" + before + "</w:t></w:r><w:bookmarkStart w:id=\"1\" w:name=\"" + name
                + "\"/><w:r><w:t>" + marked + "</w:t></w:r><w:bookmarkEnd w:id=\"1\"/><w:r><w:t>" + behind
                + "</w:t></w:r></w:p>" + p("二、打算");
        FoundValue value = Extractor.extract(template, TestDocx.ofBody(body).read())
                .values()
                .get(0);
        return value.value() + " " + value.reason().orElseThrow();
    }

    @Test
    void nameOfThePlaceIsSure() throws Exception {
        Template template = template();
        assertThat(read(template, PlaceNames.of(0, key(template)), EDITED, "41", "家。"))
                .isEqualTo("41 MARKED");
    }

    @Test
    void nameThatWordCutAtItsLongestIsSure() throws Exception {
        Template made = template();
        String key = "入园企业的家数".repeat(8);
        Field field = made.fields().get(0).withKey(key);
        Template template = new Template(
                made.name(),
                made.document(),
                List.of(field),
                List.of(new Place(1, 4, 6, key, "xx")),
                made.literals(),
                made.rules());
        assertThat(read(template, PlaceNames.of(0, key).substring(0, 40), EDITED, "41", "家。"))
                .isEqualTo("41 MARKED");
    }

    @Test
    void nameOfAnotherFieldUnderTheSameNumberSaysNothing() throws Exception {
        assertThat(read(template(), PlaceNames.of(0, "工业产值"), "入园企业41家，产值", "7", "亿元。"))
                .isEqualTo("41 WORDS_CHANGED");
    }

    @Test
    void nameThatOnlyBeginsLikeTheKeySaysNothing() throws Exception {
        Template template = template();
        String shorter = key(template).substring(0, key(template).length() - 1);
        assertThat(read(template, PlaceNames.of(0, shorter), "入园企业41家，产值", "7", "亿元。"))
                .isEqualTo("41 WORDS_CHANGED");
    }

    @Test
    void emptyMarkMakesNoGuessSure() throws Exception {
        Template template = template();
        assertThat(read(template, PlaceNames.of(0, key(template)), "入园企业由30家增加到41家", "", "。"))
                .isEqualTo("41 SEVERAL_NUMBERS");
    }
}
