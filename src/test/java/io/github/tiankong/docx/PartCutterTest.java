package io.github.tiankong.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartCutterTest {
    private static final String ENTRY = "word/document.xml";

    @Test
    void cutsAMaskSpreadOverRunsWithMarksInside() throws InputException {
        DocxText text = TestDocx.ofBody("<w:p><w:r><w:t>值x</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t>x</w:t></w:r><w:bookmarkStart w:id=\"0\" w:name=\"b\"/><w:ins w:id=\"1\">"
                        + "<w:r><w:t>x元</w:t></w:r></w:ins></w:p>")
                .read();
        assertThat(replaced(text, new Cut(0, 0, 1, 4), "718"))
                .contains(
                        "<w:t>值718</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr>"
                                + "<w:t></w:t></w:r><w:bookmarkStart w:id=\"0\" w:name=\"b\"/><w:ins w:id=\"1\"><w:r><w:t>元</w:t>");
    }

    @Test
    void cutsBetweenReferences() throws InputException {
        DocxText text = TestDocx.ofParagraphs("&lt;&amp;x&#120;&gt;").read();
        assertThat(replaced(text, new Cut(0, 0, 2, 4), "5")).contains("<w:t>&lt;&amp;5&gt;</w:t>");
    }

    @Test
    void cutsBothCopiesOfATextBox() throws InputException {
        String box = "<w:txbxContent><w:p><w:r><w:t>共xx家</w:t></w:r></w:p></w:txbxContent>";
        DocxText text = TestDocx.ofBody("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + box
                        + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent></w:r></w:p>")
                .read();
        assertThat(replaced(text, new Cut(0, 1, 1, 3), "12").split("共12家", -1)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void joinedWithItsOriginalsAPartIsWhatItWas(long seed) throws InputException {
        Random random = new Random(seed);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            body.append("<w:p>").append(randomRuns(random)).append("</w:p>");
        }
        DocxText text = TestDocx.ofBody(body.toString()).read();
        List<Cut> cuts = randomCuts(text, random);
        StringBuilder joined = new StringBuilder();
        for (Segment segment : PartCutter.cut(text, cuts).getOrDefault(ENTRY, List.of())) {
            if (segment instanceof Segment.Fixed fixed) {
                joined.append(fixed.xml());
            } else if (segment instanceof Segment.Blank blank) {
                joined.append(blank.original());
            }
        }
        assertThat(joined.toString()).isEqualTo(text.xml(ENTRY).text());
    }

    private static String randomRuns(Random random) {
        String[] pieces = {"x", "xx.x", "亿元", "&amp;", "&#x20BB7;", "\r\n", " ", "月份，"};
        StringBuilder runs = new StringBuilder();
        for (int r = random.nextInt(6); r >= 0; r--) {
            runs.append(
                    random.nextInt(3) == 0 ? "<w:r><w:rPr><w:b/></w:rPr><w:t>" : "<w:r><w:t xml:space=\"preserve\">");
            for (int p = random.nextInt(4); p > 0; p--) {
                runs.append(pieces[random.nextInt(pieces.length)]);
            }
            runs.append(random.nextInt(5) == 0 ? "</w:t><w:tab/></w:r>" : "</w:t></w:r>");
        }
        return runs.toString();
    }

    private static List<Cut> randomCuts(DocxText text, Random random) {
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < text.paragraphs().size(); i++) {
            String shown = text.paragraphs().get(i).text();
            int at = 0;
            while (at < shown.length()) {
                int end = Math.min(shown.length(), at + 1 + random.nextInt(4));
                if (random.nextBoolean()) {
                    cuts.add(new Cut(cuts.size(), i, at, end));
                }
                at = end;
            }
        }
        return cuts;
    }

    private static String replaced(DocxText text, Cut cut, String value) {
        StringBuilder xml = new StringBuilder();
        for (Segment segment : PartCutter.cut(text, List.of(cut)).get(ENTRY)) {
            if (segment instanceof Segment.Fixed fixed) {
                xml.append(fixed.xml());
            } else if (segment instanceof Segment.Blank blank && blank.first()) {
                xml.append(value);
            }
        }
        return xml.toString();
    }
}
