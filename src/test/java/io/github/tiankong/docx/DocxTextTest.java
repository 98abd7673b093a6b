package io.github.tiankong.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.problem.InputException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocxTextTest {
    @Test
    void leavesOutDeletedTextAndFieldCodes() throws InputException {
        DocxText text = TestDocx.ofBody("""
                <w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>丢</w:delText></w:r></w:del>
                <w:del><w:r><w:t>弃</w:t></w:r></w:del><w:ins><w:r><w:t>乙</w:t></w:r></w:ins>
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE xx </w:instrText></w:r>
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r>
                <w:hyperlink><w:r><w:t>丙</w:t></w:r></w:hyperlink><w:moveFrom><w:r><w:t>走</w:t></w:r></w:moveFrom>
                <w:sdt><w:sdtContent><w:r><w:t>丁</w:t></w:r></w:sdtContent></w:sdt></w:p>
                """).read();
        assertThat(shown(text)).containsExactly("body:1 甲乙3丙丁");
    }

    @Test
    void showsTabsBreaksAndHyphensOfRunsButNotTabStops() throws InputException {
        DocxText text = TestDocx.ofBody("""
                <w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/>\
                <w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t></w:r></w:p>
                """).read();
        assertThat(shown(text)).containsExactly("body:1 甲\t乙\n丙\u2011丁");
    }

    @Test
    void readsReferencesAndCharactersBeyondTheBmp() throws InputException {
        DocxText text = TestDocx.ofParagraphs("&lt;&#x20BB7;&amp;&#38;&gt;").read();
        assertThat(shown(text)).containsExactly("body:1 <\uD842\uDFB7&&>");
    }

    @Test
    void readsATextBoxOnceAndItsSecondCopyAsACopy() throws InputException {
        String box =
                "<w:txbxContent><w:p><w:r><w:t>共xx家</w:t></w:r></w:p><w:p><w:r><w:t>二</w:t></w:r></w:p></w:txbxContent>";
        DocxText text = TestDocx.ofBody(
                        "<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                                + "<w:drawing><wps:txbx>" + box
                                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                                + box
                                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>下</w:t></w:r></w:p>")
                .read();
        assertThat(shown(text))
                .containsExactly(
                        "body:1 前后", "textbox1:1 共xx家", "textbox1:2 二", "copy of 1 共xx家", "copy of 2 二", "body:2 下");
    }

    @Test
    void tellsTheCellsOfMergedAndNestedTables() throws InputException {
        DocxText text = TestDocx.ofBody("""
                <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc>
                <w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>乙</w:t></w:r></w:p></w:tc></w:tr>
                <w:tr><w:tc><w:p><w:r><w:t>丙</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>内</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc>
                <w:tc><w:p><w:r><w:t>丁</w:t></w:r></w:p></w:tc>
                <w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>
                """).read();
        assertThat(text.paragraphs().stream()
                        .map(p -> p.text() + p.cell().orElseThrow())
                        .toList())
                .containsExactly(
                        "甲Cell[table=0, row=0, column=0, rowSpan=1, columnSpan=2]",
                        "乙Cell[table=0, row=0, column=2, rowSpan=2, columnSpan=1]",
                        "丙Cell[table=0, row=1, column=0, rowSpan=1, columnSpan=1]",
                        "内Cell[table=1, row=0, column=0, rowSpan=1, columnSpan=1]",
                        "丁Cell[table=0, row=1, column=1, rowSpan=1, columnSpan=1]",
                        "Cell[table=0, row=1, column=2, rowSpan=1, columnSpan=1]");
    }

    @Test
    void knowsHeadingsByStyleNameInheritanceAndOwnLevel() throws InputException {
        DocxText text = TestDocx.ofBody("""
                <w:p><w:pPr><w:pStyle w:val="a"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="b"/></w:pPr></w:p>
                <w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="c"/></w:pPr></w:p>
                """).styles("""
                <w:style w:styleId="a"><w:name w:val="heading 1"/></w:style>
                <w:style w:styleId="b"><w:name w:val="own"/><w:basedOn w:val="a"/></w:style>
                <w:style w:styleId="c"><w:name w:val="Body"/><w:basedOn w:val="c"/></w:style>
                """).read();
        assertThat(text.paragraphs().stream().map(DocxParagraph::outlineLevel).toList())
                .containsExactly(1, 1, 3, 0);
    }

    @Test
    void readsHeadersAndNotesBehindTheBody() throws InputException {
        DocxText text = TestDocx.ofParagraphs("正文")
                .footnotes("<w:footnote w:id=\"1\"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote>")
                .header("<w:p><w:r><w:t>眉</w:t></w:r></w:p>")
                .read();
        assertThat(shown(text)).containsExactly("body:1 正文", "header1:1 眉", "footnotes:1 注");
    }

    @Test
    void tellsWhetherAllOfAParagraphIsBold() throws InputException {
        DocxText text = TestDocx.ofBody("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>粗</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>粗</w:t></w:r><w:r><w:t>细</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>细</w:t></w:r></w:p>")
                .read();
        assertThat(text.paragraphs().stream().map(DocxParagraph::bold).toList()).containsExactly(true, false, false);
    }

    private static List<String> shown(DocxText text) {
        List<String> lines = new ArrayList<>();
        for (DocxParagraph p : text.paragraphs()) {
            String place = p.original().map(o -> "copy of " + o).orElse(p.part() + ":" + p.number());
            lines.add(place + " " + p.text());
        }
        return lines;
    }
}
