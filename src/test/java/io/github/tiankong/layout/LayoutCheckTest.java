package io.github.tiankong.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiankong.docx.DocxPackage;
import io.github.tiankong.docx.DocxParagraph;
import io.github.tiankong.docx.DocxText;
import io.github.tiankong.docx.TestDocx;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.typeset.OfficialLayout;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One document that keeps the standard, and one that breaks each rule of it, and that rule only. */
class LayoutCheckTest {
    private static final List<String> LINES = List.of(
            "柳溪镇2026年上半年工作总结",
            "（2026年7月）",
            "县人民政府：",
            "上半年，全镇完成工业产值12.3亿元，同比增长4.5%。",
            "一、主要工作",
            "（一）项目建设",
            "1.强化要素保障",
            "（1）用地保障",
            "盘活闲置土地120亩。",
            "（二）招商引资。共签约项目12个。",
            "附件：1.主要指标表",
            "2.重点项目表",
            "柳溪镇人民政府",
            "2026年7月5日",
            "附件1",
            "主要指标表",
            "全镇完成固定资产投资6.7亿元。");

    @Test
    void documentOfOurOwnLayoutKeepsTheStandard() throws Exception {
        assertThat(LayoutCheck.of(document(OfficialLayout.build(LINES)))).isEmpty();
    }

    /** Where a part is one word, it is the style of that name; its look is changed, nothing else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            paper               | document        | w:w="11906" w:h="16838"  | w:w="12240" w:h="15840" | 215.9 × 279.4
            margin-left         | document        | w:left="1587" w:right="1474" | w:left="1474" w:right="1587" | 26
            text-area           | document        | w:bottom="1984"          | w:bottom="1800"         | 156 × 228.2
            characters          | styles          | <w:spacing w:val="-5"/>  | ''                      | 27
            number-missing      | document        | w:type="default"         | w:type="first"          | ''
            number-side         | footer1         | <w:jc w:val="right"/>    | <w:jc w:val="center"/>  | ''
            number-dashes       | footer1         | '— '                     | '- '                    | - 1 —
            number-place        | document        | w:footer="1247"          | w:footer="850"          | 14
            number-size         | Footer          | w:sz w:val="28"          | w:sz w:val="21"         | 10.5
            number-size         | Footer          | w:sz w:val="28"          | w:sz w:val="24"         | 12
            number-font         | Footer          | w:ascii="宋体"           | w:ascii="Arial"         | Arial
            pitch               | Normal          | w:line="579" w:lineRule="exact" | w:line="360" w:lineRule="auto" | × 1.5
            pitch               | Normal          | w:line="579"             | w:line="500"            | 25
            pitch               | Normal          | w:lineRule="exact"       | w:lineRule="atLeast"    | 28.95
            title-font          | Title           | 方正小标宋简体           | 宋体                    | 宋体
            title-size          | Title           | w:sz w:val="44"          | w:sz w:val="36"         | 18
            title-centre        | Title           | w:val="center"           | w:val="left"            | ''
            title-blank         | document        | w:after="579"            | w:after="0"             | ''
            subtitle-font       | Subtitle        | 楷体_GB2312              | 黑体                    | 黑体
            subtitle-size       | Subtitle        | <w:rPr>                  | <w:rPr><w:sz w:val="28"/> | 14
            subtitle-centre     | Subtitle        | w:val="center"           | w:val="left"            | ''
            recipients-font     | Recipients      | </w:pPr>                 | </w:pPr><w:rPr><w:rFonts w:eastAsia="宋体"/></w:rPr> | 宋体
            recipients-size     | Recipients      | </w:pPr>                 | </w:pPr><w:rPr><w:sz w:val="28"/></w:rPr> | 14
            recipients-indent   | Recipients      | <w:pPr>                  | <w:pPr><w:ind w:firstLineChars="200"/> | 2
            recipients-colon    | document        | 县人民政府：             | 县人民政府:             | ''
            body-font           | BodyText        | </w:pPr>                 | </w:pPr><w:rPr><w:rFonts w:eastAsia="宋体"/></w:rPr> | 宋体
            body-size           | BodyText        | </w:pPr>                 | </w:pPr><w:rPr><w:sz w:val="30"/></w:rPr> | 15
            body-indent         | BodyText        | w:firstLineChars="200" w:firstLine="640" | w:firstLine="0" | 0
            heading1-font       | Heading1        | 黑体                     | 宋体                    | 宋体
            heading1-size       | Heading1        | <w:rPr>                  | <w:rPr><w:sz w:val="30"/> | 15
            heading1-indent     | Heading1        | <w:ind w:firstLineChars="200" w:firstLine="640"/> | '' | 0
            heading2-font       | Heading2        | 楷体_GB2312              | 黑体                    | 黑体
            heading2-size       | Heading2        | <w:rPr>                  | <w:rPr><w:sz w:val="30"/> | 15
            heading2-indent     | Heading2        | <w:ind w:firstLineChars="200" w:firstLine="640"/> | '' | 0
            heading3-font       | Heading3        | </w:pPr>                 | </w:pPr><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr> | 黑体
            heading3-size       | Heading3        | </w:pPr>                 | </w:pPr><w:rPr><w:sz w:val="30"/></w:rPr> | 15
            heading3-indent     | Heading3        | <w:ind w:firstLineChars="200" w:firstLine="640"/> | '' | 0
            heading4-font       | Heading4        | </w:pPr>                 | </w:pPr><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr> | 黑体
            heading4-size       | Heading4        | </w:pPr>                 | </w:pPr><w:rPr><w:sz w:val="30"/></w:rPr> | 15
            heading4-indent     | Heading4        | <w:ind w:firstLineChars="200" w:firstLine="640"/> | '' | 0
            numbering           | document        | 1.强化要素保障           | 1、强化要素保障         | 1、
            numbering           | document        | （一）项目建设           | (一)项目建设            | (一)
            numbering           | document        | （一）项目建设           | （一）、项目建设        | （一）、
            numbering           | document        | （一）项目建设           | (一)项目（重点）建设    | (一)
            note-font           | AttachmentNote  | </w:pPr>                 | </w:pPr><w:rPr><w:rFonts w:eastAsia="宋体"/></w:rPr> | 宋体
            note-size           | AttachmentItem  | </w:pPr>                 | </w:pPr><w:rPr><w:sz w:val="28"/></w:rPr> | 14
            note-indent         | AttachmentNote  | <w:ind w:firstLineChars="200" w:firstLine="640"/> | '' | 0
            note-blank          | AttachmentNote  | w:before="579"           | w:before="0"            | ''
            note-ending         | document        | 重点项目表               | 重点项目表。            | 。
            signature-font      | Signature       | </w:pPr>                 | </w:pPr><w:rPr><w:rFonts w:eastAsia="宋体"/></w:rPr> | 宋体
            signature-size      | Date            | </w:pPr>                 | </w:pPr><w:rPr><w:sz w:val="28"/></w:rPr> | 14
            signature-blank     | Signature       | w:before="579"           | w:before="0"            | ''
            signature-place     | Signature       | w:val="right"            | w:val="left"            | 2
            date-form           | document        | 2026年7月5日             | 2026年07月5日           | 2026年07月5日
            date-form           | document        | 2026年7月5日             | 二〇二六年七月五日      | 二〇二六年七月五日
            attachment-font     | Attachment      | 黑体                     | 宋体                    | 宋体
            attachment-size     | Attachment      | <w:rPr>                  | <w:rPr><w:sz w:val="30"/> | 15
            attachment-indent   | Attachment      | <w:pPr>                  | <w:pPr><w:ind w:firstLineChars="200"/> | 2
            attachment-page     | Attachment      | <w:pageBreakBefore/>     | ''                      | ''
            """)
    void eachRuleIsToldWhereItAloneIsBroken(String code, String part, String old, String changed, String found)
            throws Exception {
        DocxText broken = changed(part, old, changed);

        assertThat(LayoutCheck.of(broken).stream().map(d -> d.code() + " " + d.found()))
                .containsExactly("layout-" + code + " " + found);
    }

    @Test
    void upperMarginTakesTheTextAreaWithIt() throws Exception {
        DocxText broken = changed("document", "w:top=\"2098\"", "w:top=\"1440\"");

        assertThat(LayoutCheck.of(broken).stream().map(d -> d.code() + " " + d.found()))
                .containsExactly("layout-margin-top 25.4", "layout-text-area 156 × 236.6");
    }

    @Test
    void sameDepartureInManyParagraphsIsOneWithItsPlaces() throws Exception {
        DocxText broken = changed("BodyText", "</w:pPr>", "</w:pPr><w:rPr><w:sz w:val=\"30\"/></w:rPr>");

        assertThat(LayoutCheck.of(broken).get(0).places())
                .containsExactly(
                        new TextRange(3, 0, LINES.get(3).length()),
                        new TextRange(8, 0, LINES.get(8).length()),
                        new TextRange(9, 0, LINES.get(9).length()),
                        new TextRange(16, 0, LINES.get(16).length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"仿宋", "FangSong", "fangsong_gb2312", "华文仿宋", "STFangsong", "方正仿宋_GBK"})
    void everyNameOfAFontWillDo(String font) throws Exception {
        assertThat(LayoutCheck.of(changed(
                        "BodyText", "</w:pPr>", "</w:pPr><w:rPr><w:rFonts w:eastAsia=\"" + font + "\"/></w:rPr>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"560", "579", "580"})
    void linePitchOfOfficesWillDo(String twips) throws Exception {
        assertThat(LayoutCheck.of(changed("Normal", "w:line=\"579\"", "w:line=\"" + twips + "\"")))
                .isEmpty();
    }

    @Test
    void gridOfLinesGivesThePitchToSingleLines() throws Exception {
        assertThat(LayoutCheck.of(
                        changed("Normal", "w:line=\"579\" w:lineRule=\"exact\"", "w:line=\"240\" w:lineRule=\"auto\"")))
                .isEmpty();
    }

    @Test
    void paragraphWinsOverItsStyleAndTheRunOverBoth() throws Exception {
        DocxText broken = changed(
                "document",
                "<w:pStyle w:val=\"Heading1\"/></w:pPr>",
                "<w:pStyle w:val=\"Heading1\"/><w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/></w:pPr>");

        assertThat(LayoutCheck.of(broken).stream().map(d -> d.code() + " " + d.found()))
                .containsExactly("layout-heading1-indent 0");
    }

    @Test
    void blanksTypedByHandAreAnIndent() throws Exception {
        List<String> typed = new ArrayList<>(LINES);
        typed.set(3, "　　" + LINES.get(3));

        assertThat(LayoutCheck.of(document(OfficialLayout.build(typed)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            柳湾镇人民政府,   2024年7月5日,   6640, 6200
            柳湾镇人民政府,   2024年10月5日,  6640, 6100
            柳湾街道办事处处, 2024年12月28日, 6325, 6160
            """)
    void dateThatBreaksIsTold(String issuer, String date, int tooFar, int fits) throws Exception {
        List<String> lines = new ArrayList<>(List.of("关于报送情况的报告", "县人民政府：", "现将情况报告如下。", issuer, date));
        assertThat(LayoutCheck.of(document(OfficialLayout.build(lines)))).isEmpty();
        assertThat(codes(lines, tooFar)).contains("layout-date-breaks");
        assertThat(codes(lines, fits)).doesNotContain("layout-date-breaks");
    }

    private static List<String> codes(List<String> lines, int leftTwips) throws Exception {
        DocxText placed = edited(
                OfficialLayout.build(lines),
                "word/document.xml",
                xml -> xml.replaceFirst(
                        "(<w:pStyle w:val=\"Date\"/>).*?</w:pPr>",
                        "$1<w:ind w:left=\"" + leftTwips + "\"/><w:jc w:val=\"left\"/></w:pPr>"));
        return LayoutCheck.of(placed).stream().map(Departure::code).toList();
    }

    @Test
    void rowsThatLookLikeATitleAreTold() throws Exception {
        List<String> lines = List.of("关于报送情况的报告", "县人民政府：", "现将情况报告如下。", "附件1", "项目清单", "序号\t项目", "1\t甲项目");
        DocxText centred = edited(
                OfficialLayout.build(lines),
                "word/document.xml",
                xml -> xml.replaceFirst("BodyText(\"/>(?:(?!BodyText).)*序号)", "Title$1"));
        assertThat(LayoutCheck.of(centred).stream().map(Departure::code))
                .contains("layout-body-size", "layout-body-indent");
    }

    @Test
    void sealedDocumentHasItsDateFourFromTheRight() throws Exception {
        DocxText sealed = edited(
                OfficialLayout.build(LINES),
                "word/document.xml",
                xml -> xml.replaceFirst("(<w:pStyle w:val=\"Signature\"/><w:ind )[^>]*>", "$1w:right=\"1200\"/>")
                        .replaceFirst(
                                "(<w:pStyle w:val=\"Date\"/>).*?</w:pPr>", "$1<w:ind w:right=\"1280\"/></w:pPr>"));

        assertThat(LayoutCheck.of(sealed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:instrText> PA</w:instrText></w:r><w:r><w:instrText>GE </w:instrText>",
                "<w:instrText>PAGE\t\\* Arabic</w:instrText>",
                "<w:instrText> IF </w:instrText><w:fldChar w:fldCharType=\"begin\"/><w:instrText>Page</w:instrText>"
                        + "<w:fldChar w:fldCharType=\"end\"/>"
            })
    void pageNumberIsFoundInHoweverManyPiecesItsCodeStands(String code) throws Exception {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>" + code
                + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        DocxText changed = edited(
                OfficialLayout.build(LINES),
                "word/footer1.xml",
                xml -> xml.replaceFirst(
                        "<w:fldSimple.*</w:fldSimple>", java.util.regex.Matcher.quoteReplacement(field)));

        assertThat(LayoutCheck.of(changed)).isEmpty();
    }

    @Test
    void emptyNumberedParagraphIsAnEmptyLine() throws Exception {
        DocxText numbered = TestDocx.ofBody("<w:p><w:r><w:t>总结</w:t></w:r></w:p><w:p><w:pPr><w:numPr>"
                        + "<w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>"
                        + "<w:p><w:r><w:t>正文。</w:t></w:r></w:p>")
                .numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
                        + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .read();

        assertThat(StyledReader.read(numbered).paragraphs().get(1).isBlank()).isTrue();
        assertThat(LayoutCheck.of(numbered).stream().flatMap(d -> d.places().stream()))
                .extracting(TextRange::paragraphIndex)
                .doesNotContain(1);
    }

    /** Its paragraphs are counted though nobody reads them; else every place behind it would be told one too low. */
    @Test
    void paragraphsOfATextBoxInADeletedRunAreCounted() throws Exception {
        String box = "<w:r><w:pict><v:textbox><w:txbxContent><w:p/><w:p/></w:txbxContent></v:textbox></w:pict></w:r>";
        DocxText document = TestDocx.ofBody("<w:p><w:del>" + box + "</w:del><w:moveFrom>" + box + "</w:moveFrom></w:p>"
                        + "<w:p><w:r><w:t>正文</w:t></w:r></w:p>")
                .read();

        assertThat(StyledReader.read(document).paragraphs().stream().map(StyledParagraph::text))
                .containsExactlyElementsOf(
                        document.paragraphs().stream().map(DocxParagraph::text).toList());
    }

    @Test
    void redHeadAndImprintAreNoneOfTheCheck() throws Exception {
        List<String> red = new ArrayList<>(List.of("柳溪镇人民政府文件", "柳政发〔2026〕12号"));
        red.addAll(LINES.subList(0, 14));
        red.add("抄送：县发展和改革局，县统计局。");

        assertThat(LayoutCheck.of(document(OfficialLayout.build(red))).stream().map(Departure::code))
                .isEmpty();
    }

    private static DocxText changed(String part, String old, String changed) throws Exception {
        byte[] kept = OfficialLayout.build(LINES);
        boolean style = Character.isUpperCase(part.charAt(0));
        String entry = "word/" + (style ? "styles" : part) + ".xml";
        return edited(kept, entry, xml -> {
            int from = style ? xml.indexOf("w:styleId=\"" + part + "\"") : 0;
            int to = style ? xml.indexOf("</w:style>", from) : xml.length();
            String within = xml.substring(from, to);
            assertThat(within.contains(old)).as(old).isTrue();
            return xml.substring(0, from) + within.replace(old, changed) + xml.substring(to);
        });
    }

    private static DocxText edited(byte[] docx, String entry, UnaryOperator<String> edit) throws Exception {
        DocxPackage kept = DocxPackage.read("公文.docx", docx);
        String xml = new String(kept.bytes(entry), UTF_8);
        String edited = edit.apply(xml);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kept.write(Map.of(entry, edited.getBytes(UTF_8)), out);
        return document(out.toByteArray());
    }

    private static DocxText document(byte[] docx) throws Exception {
        return DocxText.of(DocxPackage.read("公文.docx", docx));
    }
}
