package io.github.tiankong.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Placeholder pictures in every way XML lets them be written. */
@Timeout(20)
class PictureSlotsTest {
    private static final Picture PICTURE = new Picture(Picture.Format.PNG, new byte[] {1}, 10, 20);

    private static TestDocx drawing(String docPr, String blip) {
        return TestDocx.ofBody("<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"wp\" xmlns:x=\"x\" xmlns:a=\"a\">"
                + "<wp:extent cx = '100' cy=\"400\"/>" + docPr + blip + "</wp:inline></w:drawing></w:r></w:p>");
    }

    private static DocxPackage placed(TestDocx document) throws Exception {
        return DocxPackage.read(
                "placed.docx", PictureSlots.placed(document.read().docx(), key -> Optional.of(PICTURE)));
    }

    private static String body(DocxPackage docx) {
        return new String(docx.bytes("word/document.xml"), UTF_8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <wp:docPr id="1" name="descr" descr="${logo}"/>     | <wp:docPr id="1" name="descr" descr="logo"/>
            <wp:docPr id="1" x:descr = '${logo}' />             | <wp:docPr id="1" x:descr = 'logo' />
            <wp:docPr title="a descr=b>" id="1"\tdescr="$&#123;logo}"/> | <wp:docPr title="a descr=b>" id="1"\tdescr="logo"/>
            """)
    void attributesAreFoundHoweverTheyAreWritten(String docPr, String named) throws Exception {
        String tab = docPr.replace("\\t", "\t");
        DocxPackage docx = placed(drawing(tab, "<a:blip x:embed=\"no\" r:embed\n= 'rId1'/>"));
        assertThat(body(docx))
                .contains("<wp:extent cx = '100' cy=\"200\"/>" + named.replace("\\t", "\t"))
                .contains("<a:blip x:embed=\"no\" r:embed\n= 'tk1'/>");
    }

    @Test
    void pictureWithoutARelationshipIsNoPlaceholder() throws Exception {
        TestDocx document = drawing("<wp:docPr descr=\"${logo}\"/>", "<a:blip embed=\"rId1\"/>");
        assertThat(PictureSlots.keys(document.read())).isEmpty();
        assertThat(placed(document).entryNames()).noneMatch(name -> name.contains("media"));
    }

    @Test
    void picturesOfTheDocumentKeepTheirNames() throws Exception {
        byte[] own = {7};
        DocxPackage docx = placed(drawing("<wp:docPr descr=\"${logo}\"/>", "<a:blip r:embed=\"rId1\"/>")
                .other("word/media/TianKong1.PNG", own));
        assertThat(docx.bytes("word/media/TianKong1.PNG")).isEqualTo(own);
        assertThat(docx.bytes("word/media/tiankong2.png")).isEqualTo(PICTURE.bytes());
    }

    @Test
    void partsWhereNoPictureIsShownKeepTheirBytes() throws Exception {
        TestDocx document = drawing("<wp:docPr descr=\"${logo}\"/>", "<a:blip r:embed=\"rId1\"/>");
        byte[] kept = PictureSlots.placed(document.read().docx(), key -> Optional.empty());
        assertThat(DocxPackage.read("kept.docx", kept).bytes("word/document.xml"))
                .isEqualTo(document.entries().get("word/document.xml"));
    }
}
