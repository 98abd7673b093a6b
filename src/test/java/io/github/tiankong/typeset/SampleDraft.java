package io.github.tiankong.typeset;

import io.github.tiankong.files.SteadyZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STProofErr;

/**
 * The DOCX draft in {@code samples}, made from the text of the TXT beside it, as an office would have typed it in Word:
 * heading styles, a table, header and page number, empty paragraphs for distance, and masks that Word has cut into runs.
 */
final class SampleDraft {

    private static final String HEADER = "云台工业园区xxxx年上半年工作总结（征求意见稿）";

    /** Where Word has cut the text: {@code <} and {@code >} around a spelling mistake, {@code ^} a bookmark, {@code |} just so. */
    private static final List<String> CUTS =
            List.of("x|—x月份", "园区完成工业总产值xx<x.>x亿元", "其中工业投资xx^.x亿元", "实现税收收入xx|xx|x万元", "总投资<x.x>亿元的xx新材料");

    private static final String MARKS = "<>^|";

    private final XWPFDocument document;
    private final List<List<String>> rows = new ArrayList<>();

    private SampleDraft(XWPFDocument document) {
        this.document = document;
    }

    /** The draft of these lines; lines with tabs are the rows of a table, the line above them is its caption. */
    static byte[] build(List<String> lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            OfficialParts.add(document, "sample-styles.xml");
            SampleDraft draft = new SampleDraft(document);
            draft.setPage();
            draft.addHeaderAndFooter();
            draft.addLines(lines);
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.write(written);
            return SteadyZip.of(written.toByteArray());
        }
    }

    private void setPage() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2098));
        margins.setBottom(BigInteger.valueOf(1984));
        margins.setLeft(BigInteger.valueOf(1587));
        margins.setRight(BigInteger.valueOf(1474));
        margins.setHeader(BigInteger.valueOf(1134));
        margins.setFooter(BigInteger.valueOf(1247));
        margins.setGutter(BigInteger.ZERO);
    }

    private void addHeaderAndFooter() {
        XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle("a5");
        header.createRun().setText(HEADER);
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("a6");
        footer.createRun().setText("— ");
        addFieldEdge(footer, STFldCharType.BEGIN);
        footer.createRun().getCTR().addNewInstrText().setStringValue("PAGE  \\* MERGEFORMAT");
        addFieldEdge(footer, STFldCharType.SEPARATE);
        footer.createRun().setText("1");
        addFieldEdge(footer, STFldCharType.END);
        footer.createRun().setText(" —");
    }

    private static void addFieldEdge(XWPFParagraph paragraph, STFldCharType.Enum edge) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(edge);
    }

    private void addLines(List<String> lines) {
        Iterator<LineRole> roles = LineRoles.of(
                        lines.stream().filter(line -> !line.isBlank()).toList())
                .iterator();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                document.createParagraph();
            } else if (line.contains("\t")) {
                roles.next();
                rows.add(List.of(line.split("\t")));
            } else {
                addTable();
                boolean caption = i + 1 < lines.size() && lines.get(i + 1).contains("\t");
                addParagraph(line, roles.next(), caption);
            }
        }
    }

    private void addTable() {
        if (!rows.isEmpty()) {
            SampleTable.add(document, rows);
            rows.clear();
        }
    }

    private void addParagraph(String line, LineRole role, boolean caption) {
        XWPFParagraph paragraph = document.createParagraph();
        if (caption) {
            paragraph.setStyle("a7");
            paragraph.createRun().setText(line);
            return;
        }
        switch (role) {
            case TITLE -> paragraph.setStyle("a3");
            case HEADING_1 -> paragraph.setStyle("1");
            case HEADING_2 -> paragraph.setStyle("2");
            case HEADING_3 -> paragraph.setStyle("3");
            case RECIPIENTS -> indent(paragraph, ParagraphAlignment.LEFT, 0);
            case ISSUER -> indent(paragraph, ParagraphAlignment.RIGHT, 2);
            case DATE -> indent(paragraph, ParagraphAlignment.RIGHT, 4);
            default -> {}
        }
        write(paragraph, role == LineRole.BODY ? runInHeading(paragraph, line) : line);
    }

    private static void indent(XWPFParagraph paragraph, ParagraphAlignment alignment, int rightCharacters) {
        paragraph.setAlignment(alignment);
        paragraph.setFirstLineIndent(0);
        paragraph.getCTP().getPPr().getInd().setFirstLineChars(BigInteger.ZERO);
        paragraph.setIndentationRight(rightCharacters * 320);
        paragraph.setIndentationRightChars(rightCharacters * 100);
    }

    /** Writes the heading a body line begins with, by hand formatting as clerks do; returns the rest of the line. */
    private static String runInHeading(XWPFParagraph paragraph, String line) {
        int end = LineRole.ofNumbering(line).isPresent() ? LineRoles.firstSentenceEnd(line) : 0;
        if (end > 0) {
            XWPFRun run = addHanRun(paragraph);
            run.setFontFamily("楷体_GB2312", XWPFRun.FontCharRange.eastAsia);
            run.setBold(true);
            run.setText(line.substring(0, end));
        }
        return line.substring(end);
    }

    private static void write(XWPFParagraph paragraph, String line) {
        String marked = line;
        for (String cut : CUTS) {
            marked = marked.replace(cut.replaceAll("[" + MARKS + "]", ""), cut);
        }
        int from = 0;
        for (int i = 0; i <= marked.length(); i++) {
            boolean end = i == marked.length();
            if (end || MARKS.indexOf(marked.charAt(i)) >= 0) {
                addHanRun(paragraph).setText(marked.substring(from, i));
                from = i + 1;
                addMark(paragraph, end ? '|' : marked.charAt(i));
            }
        }
    }

    /** Word marks runs typed in Chinese: their quotes and dashes take the Han font. */
    private static XWPFRun addHanRun(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.getCTR().addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
        return run;
    }

    private static void addMark(XWPFParagraph paragraph, char mark) {
        switch (mark) {
            case '<' -> paragraph.getCTP().addNewProofErr().setType(STProofErr.SPELL_START);
            case '>' -> paragraph.getCTP().addNewProofErr().setType(STProofErr.SPELL_END);
            case '^' -> {
                var start = paragraph.getCTP().addNewBookmarkStart();
                start.setId(BigInteger.ZERO);
                start.setName("_GoBack");
                paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.ZERO);
            }
            default -> {}
        }
    }
}
