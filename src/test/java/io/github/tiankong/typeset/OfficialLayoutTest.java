package io.github.tiankong.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class OfficialLayoutTest {

    private static final List<String> REPORT = List.of(
            "柳湾镇xxxx年上半年工作总结",
            "县人民政府：",
            "上半年，全镇完成工业产值xx.x亿元，同比增长x.x%。",
            "一、主要工作",
            "（一）抓项目。共签约项目x个。",
            "柳湾镇人民政府",
            "xxxx年x月x日");

    @Test
    void everyLineIsOneParagraphInTheStyleOfItsRole() throws IOException {
        assertThat(styled(OfficialLayout.build(REPORT)))
                .containsExactly(
                        "Title|柳湾镇xxxx年上半年工作总结",
                        "Recipients|县人民政府：",
                        "BodyText|上半年，全镇完成工业产值xx.x亿元，同比增长x.x%。",
                        "Heading1|一、主要工作",
                        "BodyText|（一）抓项目。共签约项目x个。",
                        "Signature|柳湾镇人民政府",
                        "Date|xxxx年x月x日");
    }

    @Test
    void headingThatRunsOnHasItsTypeUpToTheFullStop() throws IOException {
        XWPFParagraph runIn = open(OfficialLayout.build(REPORT)).getParagraphArray(4);

        assertThat(runIn.getRuns().stream().map(r -> r.getStyle() + "|" + r.text()))
                .containsExactly("Heading2Char|（一）抓项目。", "|共签约项目x个。");
    }

    @Test
    void keepsSpacesTabsAndMarkupCharacters() throws IOException {
        List<String> lines = List.of("　　<w:p> & \"引号\" ${x} ]]>", " 前\t中\t\t后 ", "\t", "𠮷〇");

        assertThat(texts(OfficialLayout.build(lines))).isEqualTo(lines);
    }

    @Test
    void charactersXmlCannotHoldBecomeSpaces() throws IOException {
        assertThat(texts(OfficialLayout.build(List.of("前\f中\uD842后\u0001\uFFFE\r尾"))))
                .containsExactly("前 中 后   尾");
    }

    @Test
    void keepsTextOfAnyLines() throws IOException {
        long seed = 20260102;
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            lines.add(random.ints(1 + random.nextInt(60), 0, PIECES.length)
                    .mapToObj(piece -> PIECES[piece])
                    .reduce("", String::concat));
        }

        assertThat(texts(OfficialLayout.build(lines))).as("seed %d", seed).isEqualTo(lines);
    }

    private static final String[] PIECES = {
        "一", "、", "（", "二", "）", "1", ".", "x", "亿元", "。", "：", " ", "　", "\t", "<", "&", "附件", "年", "月", "日", "—", "”"
    };

    @Test
    void pageNumberStandsBetweenDashesOnOddAndEvenPages() throws IOException {
        XWPFDocument document = open(OfficialLayout.build(REPORT));

        assertThat(document.getFooterList().stream().map(XWPFFooter::getText).map(String::strip))
                .containsExactly("— 1 —", "— 1 —");
        assertThat(document.getFooterList().stream()
                        .map(footer ->
                                footer.getParagraphArray(0).getAlignment().name()))
                .containsExactly("RIGHT", "LEFT");
        assertThat(document.getEvenAndOddHeadings()).isTrue();
    }

    @Test
    void pageIsThatOfTheStandard() throws IOException {
        String xml = entries(OfficialLayout.build(REPORT)).get("word/document.xml");

        assertThat(xml)
                .contains(
                        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>",
                        "<w:pgMar w:top=\"2098\" w:bottom=\"1984\" w:left=\"1587\" w:right=\"1474\"",
                        "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>");
        assertThat(xml.substring(xml.indexOf("<w:document"))).doesNotContain("\n");
    }

    @Test
    void namesTheFontsWithOthersToFallBackOn() throws IOException {
        Map<String, String> entries = entries(OfficialLayout.build(REPORT));

        assertThat(entries.get("word/fontTable.xml")).contains("仿宋_GB2312", "仿宋,FangSong");
        assertThat(entries.get("word/_rels/document.xml.rels")).contains("fontTable.xml");
        assertThat(entries.get("[Content_Types].xml")).contains("/word/fontTable.xml");
    }

    @Test
    void namesNoTimeAndNoAuthor() throws IOException {
        byte[] docx = OfficialLayout.build(REPORT);
        List<LocalDateTime> times = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTimeLocal());
            }
        }
        assertThat(times).containsOnly(LocalDateTime.of(1980, 2, 1, 0, 0));
        String properties = entries(docx).get("docProps/core.xml");
        assertThat(properties.substring(properties.indexOf("<dcterms:created")))
                .isEqualTo("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-01-01T00:00:00Z</dcterms:created>"
                        + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2026-01-01T00:00:00Z</dcterms:modified>"
                        + "</cp:coreProperties>");
    }

    @Test
    void sameLinesGiveTheSameBytesInEveryZoneAndLocale() throws Exception {
        byte[] here = OfficialLayout.build(REPORT);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(OfficialLayout.build(REPORT)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static List<String> texts(byte[] docx) throws IOException {
        return open(docx).getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static List<String> styled(byte[] docx) throws IOException {
        return open(docx).getParagraphs().stream()
                .map(p -> p.getStyle() + "|" + p.getText())
                .toList();
    }

    private static Map<String, String> entries(byte[] docx) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
