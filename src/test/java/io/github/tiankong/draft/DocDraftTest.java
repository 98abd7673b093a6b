package io.github.tiankong.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The DOC files here were written by LibreOffice 7.4 from documents of ours. */
class DocDraftTest {
    @TempDir
    Path folder;

    @Test
    void readsTextTablesEdgesAndNotes() throws Exception {
        DocxDraft read = read("town-report.doc");

        assertThat(read.draft().kind()).isEqualTo(Draft.Kind.DOC);
        assertThat(DraftLines.of(read.draft()))
                .containsExactly(
                        "body 1 b | 青禾镇xxxx年上半年工作总结",
                        "body 2 h1 | 一、工业经济",
                        "body 3 | 全镇完成规模以上工业产值xx.x亿元，同比增长x.x%，用地xx万m2，CO2下降x.x%。",
                        "body 4 | 名单见附件清单，共x户企业。",
                        "body 5 h2 b | 二、重点项目\\n第二行",
                        "body 6 | 编号A\u2011B，软连字，制表\\t后。",
                        "body 7 b [0: 0,0 2x1] | 指标",
                        "body 8 b [0: 0,1 1x2] | 上半年",
                        "body 9 b [0: 0,3 2x1] | 备注",
                        "body 10 [0: 1,0] | ",
                        "body 11 [0: 1,1] | 完成",
                        "body 12 [0: 1,2] | 增幅",
                        "body 13 [0: 1,3] | ",
                        "body 14 [0: 2,0] | 税收",
                        "body 15 [0: 2,1] | xxxx万元",
                        "body 16 [0: 2,2] | x.x%",
                        "body 17 [0: 2,3] | 含x户",
                        "body 18 [0: 2,3] | 新办企业",
                        "body 19 [0: 3,0] | 合计",
                        "body 20 [0: 3,1 1x3] | xx.xx亿元",
                        "body 21 | 表后一段，新增就业xxx人。",
                        "body 22 | 下一页从这里开始。",
                        "body 23 | 青禾镇人民政府",
                        "header1 1 | 青禾镇办公室　第x期",
                        "footer1 1 | — 2 —",
                        "footnotes 1 | ",
                        "footnotes 2 | ",
                        "footnotes 3 | 口径为xx户规上企业。",
                        "endnotes 1 | ",
                        "endnotes 2 | ",
                        "endnotes 3 | 数据来自xx局。");
    }

    @Test
    void writesNumbersOfListsAndReadsNestedTables() throws Exception {
        assertThat(DraftLines.of(read("landscape-plan.doc").draft()))
                .containsExactly(
                        "body 1 b | 夏种生产情况",
                        "body 2 h1 | 一、总体进度",
                        "body 3 | 1. 早稻栽插xx.x万亩",
                        "body 4 | 2. 玉米播种xx万亩",
                        "body 5 h1 | 二、下步打算",
                        "body 6 | 1. 抓好田管，防治病虫害x次",
                        "body 7 [0: 0,0] | 镇村",
                        "body 8 [0: 0,1] | 面积",
                        "body 9 [0: 1,0] | 嵌套前",
                        "body 10 [1: 0,0] | 内表x户",
                        "body 11 [1: 0,1] | x人",
                        "body 12 [0: 1,0] | 嵌套后",
                        "body 13 [0: 1,1] | x.x亩",
                        "body 14 | 横页之后。");
    }

    @Test
    void textOfTextBoxesFollowsTheBody() throws Exception {
        assertThat(DraftLines.of(read("text-box.doc").draft()))
                .containsExactly("body 1 | 正文第一段x个。", "body 2 | 正文第二段。", "body 3 | 框内新增xx户");
    }

    @Test
    void keepsLookOfCharacters() throws Exception {
        assertThat(document("town-report.doc").getParagraphArray(2).getRuns().stream()
                        .map(DocDraftTest::look))
                .containsExactly(
                        "全镇完成 仿宋_GB2312 16",
                        "规模以上工业产值 仿宋_GB2312 16 bold",
                        "xx.x亿元 仿宋_GB2312 16",
                        "[footnoteRef:5] WenQuanYi Micro Hei 10 superscript",
                        "，同比增长 仿宋_GB2312 16",
                        "x.x% 仿宋_GB2312 16 SINGLE C00000",
                        "，用地xx万m 仿宋_GB2312 16",
                        "2 仿宋_GB2312 16 superscript",
                        "，CO 仿宋_GB2312 16",
                        "2 仿宋_GB2312 16 subscript",
                        "下降x.x% 仿宋_GB2312 16",
                        "[endnoteRef:6] WenQuanYi Micro Hei 10 superscript",
                        "。 仿宋_GB2312 16");
    }

    @Test
    void keepsIndentSpacingAndAlignment() throws Exception {
        XWPFDocument document = document("town-report.doc");
        XWPFParagraph body = document.getParagraphArray(2);
        XWPFParagraph issuer = document.getParagraphArray(8);

        assertThat(List.of(
                        body.getAlignment(),
                        body.getFirstLineIndent(),
                        body.getSpacingLineRule(),
                        body.getSpacingBetween()))
                .hasToString("[BOTH, 640, EXACT, 28.0]");
        assertThat(List.of(issuer.getText(), issuer.getAlignment(), issuer.getIndentationRight()))
                .hasToString("[青禾镇人民政府, RIGHT, 640]");
    }

    @Test
    void keepsPagesOfSections() throws Exception {
        XWPFDocument document = document("landscape-plan.doc");
        var portrait = document.getParagraphArray(5).getCTPPr().getSectPr().getPgSz();
        var landscape = document.getDocument().getBody().getSectPr().getPgSz();

        assertThat(List.of(portrait.getW(), portrait.getH(), landscape.getW(), landscape.getH()))
                .hasToString("[11906, 16838, 16838, 11906]");
    }

    @Test
    void pageNumberStaysField() throws Exception {
        var footer = document("town-report.doc").getFooterList().get(0).getParagraphArray(0);

        assertThat(footer.getCTP().getFldSimpleList().stream()
                        .map(field -> field.getInstr().strip()))
                .containsExactly("PAGE");
    }

    @Test
    void kindIsToldByContentNotByName() throws Exception {
        Path renamed = folder.resolve("总结.docx");
        Files.write(renamed, bytes("landscape-plan.doc"));

        assertThat(DraftReader.read(renamed).draft().kind()).isEqualTo(Draft.Kind.DOC);
    }

    @Test
    void sameFileGivesTheSameBytesInEveryZoneAndLocale() throws Exception {
        byte[] here = written("town-report.doc");
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(written("town-report.doc")).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    static byte[] bytes(String name) throws Exception {
        try (var in = DocDraftTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static DocxDraft read(String name) throws Exception {
        return new DocReader(name).read(bytes(name));
    }

    private static byte[] written(String name) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        read(name).document().docx().write(Map.of(), out);
        return out.toByteArray();
    }

    private static XWPFDocument document(String name) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(written(name)));
    }

    private static String look(XWPFRun run) {
        String font = run.getFontFamily(XWPFRun.FontCharRange.eastAsia);
        String vertical = run.getVerticalAlignment().toString();
        return run.text().strip() + " " + font + " " + run.getFontSizeAsDouble().intValue()
                + (run.isBold() ? " bold" : "")
                + (run.getUnderline().name().equals("NONE") ? "" : " " + run.getUnderline())
                + (run.getColor() == null ? "" : " " + run.getColor())
                + (vertical.equals("baseline") ? "" : " " + vertical);
    }
}
