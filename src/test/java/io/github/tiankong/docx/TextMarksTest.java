package io.github.tiankong.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.InputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextMarksTest {
    private static final String BODY = "word/document.xml";
    private static final String AUTHOR = "填空 Tiankong";

    private static DocxText draft() throws InputException {
        return TestDocx.ofBody("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>产值x亿元</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>x</w:t></w:r><w:r><w:t>x家</w:t></w:r></w:p>")
                .read();
    }

    private static List<Cut> cuts() {
        return List.of(new Cut(0, 0, 2, 3), new Cut(1, 1, 0, 2));
    }

    private static List<String> texts(DocxText text) {
        return text.paragraphs().stream().map(DocxParagraph::text).toList();
    }

    @Test
    void bookmarksAStretchAndLeavesTheTextAsItReads() throws InputException {
        DocxText marked = TextMarks.named(draft(), cuts(), List.of("tk_1_产值", "tk_2_家数"), TextMarks.Kind.BOOKMARK);
        assertThat(texts(marked)).isEqualTo(texts(draft()));
        assertThat(marked.xml(BODY).text())
                .contains("<w:t>产值</w:t></w:r><w:bookmarkStart w:id=\"1\" w:name=\"tk_1_产值\"/>"
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">x</w:t></w:r><w:bookmarkEnd w:id=\"1\"/>"
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">亿元</w:t></w:r>");
    }

    @Test
    void countsOnFromTheBookmarksADocumentHas() throws InputException {
        DocxText text = TestDocx.ofBody("<w:p><w:bookmarkStart w:id=\"41\" w:name=\"a\"/><w:bookmarkEnd w:id=\"41\"/>"
                        + "<w:r><w:t>x</w:t></w:r></w:p>")
                .read();
        DocxText marked =
                TextMarks.named(text, List.of(new Cut(0, 0, 0, 1)), List.of("tk_1_a"), TextMarks.Kind.BOOKMARK);
        assertThat(marked.xml(BODY).text()).contains("<w:bookmarkStart w:id=\"42\" w:name=\"tk_1_a\"/>");
    }

    @Test
    void putsAStretchIntoAContentControl() throws InputException {
        DocxText marked = TextMarks.named(draft(), cuts(), List.of("tk_1_产值", "tk_2_家数"), TextMarks.Kind.CONTROL);
        assertThat(marked.xml(BODY).text())
                .contains(
                        "<w:sdt><w:sdtPr><w:alias w:val=\"tk_1_产值\"/><w:tag w:val=\"tk_1_产值\"/><w:id w:val=\"1\"/></w:sdtPr>"
                                + "<w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">x</w:t></w:r></w:sdtContent></w:sdt>");
    }

    @Test
    void bookmarksInsideAContentControlTheDocumentHas() throws InputException {
        DocxText text = TestDocx.ofBody("<w:p><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r>"
                        + "</w:sdtContent></w:sdt></w:p>")
                .read();
        DocxText marked =
                TextMarks.named(text, List.of(new Cut(0, 0, 0, 1)), List.of("tk_1_a"), TextMarks.Kind.CONTROL);
        assertThat(marked.xml(BODY).text()).contains("<w:bookmarkStart w:id=\"1\" w:name=\"tk_1_a\"/>");
    }

    @Test
    void addsAPartForCommentsWithRoomForTheirWords() throws InputException {
        TextMarks.Commented commented = TextMarks.commented(draft(), cuts(), AUTHOR);
        assertThat(texts(commented.document())).isEqualTo(texts(draft()));
        assertThat(commented.document().docx().entryNames()).contains("word/comments.xml");
        assertThat(commented.entryName()).isEqualTo("word/comments.xml");
        assertThat(commented.segments().stream()
                        .map(s -> s instanceof Segment.Fixed fixed ? fixed.xml() : "$" + ((Segment.Blank) s).place())
                        .toList()
                        .toString())
                .contains("<w:comment w:id=\"1\" w:author=\"填空 Tiankong\" w:initials=\"填\"><w:p><w:r>"
                        + "<w:t xml:space=\"preserve\">, $0, </w:t></w:r></w:p></w:comment>");
        assertThat(commented.document().xml(BODY).text())
                .contains(
                        "<w:commentRangeStart w:id=\"1\"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">x</w:t></w:r>"
                                + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>");
    }

    @Test
    void takesItsOwnMarksOutAgainAndNoOthers() throws InputException {
        DocxText draft = TestDocx.ofBody("<w:p><w:bookmarkStart w:id=\"7\" w:name=\"mine\"/><w:r><w:t>产值x亿元</w:t></w:r>"
                        + "<w:bookmarkEnd w:id=\"7\"/></w:p><w:p><w:r><w:t>x家</w:t></w:r></w:p>")
                .read();
        List<Cut> cuts = List.of(new Cut(0, 0, 2, 3), new Cut(1, 1, 0, 1));
        DocxText named = TextMarks.named(draft, cuts.subList(0, 1), List.of("tk_1_a"), TextMarks.Kind.BOOKMARK);
        DocxText controlled = TextMarks.named(
                named,
                cuts.subList(1, 2).stream()
                        .map(c -> new Cut(0, c.paragraphIndex(), c.start(), c.end()))
                        .toList(),
                List.of("tk_2_b"),
                TextMarks.Kind.CONTROL);
        TextMarks.Commented commented = TextMarks.commented(controlled, cuts, AUTHOR);
        MarkRemoval.Outcome outcome = MarkRemoval.remove(withWords(commented), AUTHOR, "tk_");
        String xml = DocxText.of(outcome.document()).xml(BODY).text();
        assertThat(xml)
                .doesNotContain("comment", "tk_", "sdt")
                .contains("w:name=\"mine\"", "<w:bookmarkEnd w:id=\"7\"/>");
        assertThat(texts(DocxText.of(outcome.document()))).containsExactly("产值x亿元", "x家");
        assertThat(outcome.removed()).isEqualTo(4);
        assertThat(PackageEntries.of(outcome.document())).isEqualTo(PackageEntries.of(draft.docx()));
    }

    @Test
    void keepsTheEncodingOfACommentsPartThatIsThere() throws InputException {
        PackageEdit edit = new PackageEdit(draft().docx());
        String own = "\uFEFF<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>";
        edit.put("word/comments.xml", own.getBytes(StandardCharsets.UTF_16LE));
        PackageNotes.relate(edit, BODY, "http://x/relationships/comments", "comments.xml");
        TextMarks.Commented commented = TextMarks.commented(DocxText.of(edit.read()), cuts(), AUTHOR);
        assertThat(commented.charset()).isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(commented.entryName()).isEqualTo("word/comments.xml");
    }

    private static DocxText withWords(TextMarks.Commented commented) throws InputException {
        StringBuilder xml = new StringBuilder();
        commented.segments().forEach(s -> xml.append(s instanceof Segment.Fixed fixed ? fixed.xml() : "words"));
        PackageEdit edit = new PackageEdit(commented.document().docx());
        edit.put(commented.entryName(), xml.toString().getBytes(StandardCharsets.UTF_8));
        return DocxText.of(edit.read());
    }

    @Test
    void readsAndCutsTextOfACdataSection() throws InputException {
        DocxText text = TestDocx.ofBody("<w:p><w:r><w:t>a<![CDATA[<x&]]>b</w:t></w:r></w:p>")
                .read();
        assertThat(texts(text)).containsExactly("a<x&b");
        assertThat(text.xml(BODY).text()).contains("<w:t>a&lt;x&amp;b</w:t>");
    }
}
