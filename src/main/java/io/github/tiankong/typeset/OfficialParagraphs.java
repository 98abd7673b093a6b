package io.github.tiankong.typeset;

import io.github.tiankong.xml.XmlCharacters;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Lines as paragraphs, one each, every one in the style of its role. */
final class OfficialParagraphs {

    /** 22 lines on 225 mm. */
    static final int LINE_TWIPS = 579;

    /** One character of 三号. */
    private static final int CHARACTER_TWIPS = 320;

    /** The same as the style narrows it. */
    private static final int NARROWED_TWIPS = 315;

    /** Fonts differ by less. */
    private static final double SLACK = 0.25;

    /** The characters that 2026年12月28日 needs. */
    private static final double LONGEST_DATE = SignaturePlace.width("2026年12月28日") + SLACK;

    private final XWPFDocument document;
    private final List<String> lines;
    private final List<LineRole> roles;

    OfficialParagraphs(XWPFDocument document, List<String> lines) {
        this.document = document;
        this.lines = List.copyOf(lines);
        this.roles = LineRoles.of(lines);
    }

    /** Appends one paragraph a line to the document. */
    void add() {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle(roles.get(i).styleId());
            write(paragraph, lines.get(i), roles.get(i));
            place(paragraph, i);
        }
    }

    /** A heading that runs on into body text (（一）….…) has its own type only as far as its first full stop. */
    private static void write(XWPFParagraph paragraph, String line, LineRole role) {
        int runIn = role == LineRole.BODY ? runInHeadingEnd(line) : 0;
        if (runIn > 0) {
            LineRole.ofNumbering(line.strip())
                    .ifPresent(level -> addText(styledRun(paragraph, level), line.substring(0, runIn)));
        }
        addText(paragraph.createRun(), line.substring(runIn));
    }

    private static int runInHeadingEnd(String line) {
        boolean heading = LineRole.ofNumbering(line.strip())
                .filter(level -> level == LineRole.HEADING_1 || level == LineRole.HEADING_2)
                .isPresent();
        int end = LineRoles.firstSentenceEnd(line);
        return heading && end < line.length() ? end : 0;
    }

    private static XWPFRun styledRun(XWPFParagraph paragraph, LineRole level) {
        XWPFRun run = paragraph.createRun();
        run.setStyle(level.styleId() + "Char");
        return run;
    }

    private static void addText(XWPFRun run, String text) {
        CTR runXml = run.getCTR();
        CTRPr properties = runXml.isSetRPr() ? runXml.getRPr() : runXml.addNewRPr();
        // quotes, dashes and ellipses are Han punctuation here, as wide as a character
        properties.addNewRFonts().setHint(STHint.EAST_ASIA);
        String[] pieces = XmlCharacters.of(text).split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                run.addTab();
            }
            if (!pieces[i].isEmpty()) {
                CTText piece = runXml.addNewT();
                piece.setStringValue(pieces[i]);
                piece.setSpace(SpaceAttribute.Space.PRESERVE);
            }
        }
    }

    private void place(XWPFParagraph paragraph, int index) {
        switch (roles.get(index)) {
            case BODY, HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> keepOwnIndent(paragraph, lines.get(index));
            case TITLE, SUBTITLE -> openBelow(paragraph, index);
            case ISSUER ->
                indentRight(
                        paragraph,
                        SignaturePlace.of(lines.get(index), lines.get(index + 1))
                                .issuerRight());
            case DATE -> placeDate(paragraph, issuerAbove(index), lines.get(index));
            case RECIPIENTS, ATTACHMENT, ATTACHMENT_NOTE, ATTACHMENT_ITEM -> {
                // all of their place is in the style
            }
        }
    }

    /** A line that brings its own indent of spaces does not get a second one. */
    private static void keepOwnIndent(XWPFParagraph paragraph, String line) {
        if (!line.isEmpty() && Character.isWhitespace(line.charAt(0))) {
            paragraph.setFirstLineIndent(0);
            paragraph.getCTP().getPPr().getInd().setFirstLineChars(BigInteger.ZERO);
        }
    }

    /** One empty line between the title and what follows. */
    private void openBelow(XWPFParagraph paragraph, int index) {
        LineRole next = index + 1 < roles.size() ? roles.get(index + 1) : LineRole.BODY;
        if (next != LineRole.TITLE && next != LineRole.SUBTITLE) {
            paragraph.setSpacingAfter(LINE_TWIPS);
        }
    }

    /**
     * Under a longer issuer it begins at a fixed place, so that a date that is filled in later begins there, too; a little
     * further left where the longest date would break there.
     */
    private static void placeDate(XWPFParagraph paragraph, String issuer, String date) {
        double issuerWidth = SignaturePlace.width(issuer);
        double dateWidth = SignaturePlace.width(date);
        if (issuerWidth > dateWidth) {
            paragraph.setAlignment(ParagraphAlignment.LEFT);
            double room = Math.max(issuerWidth, LineRoles.isDateKnown(date) ? dateWidth + SLACK : LONGEST_DATE);
            paragraph.setIndentationLeft((int) (OfficialLayout.TEXT_TWIPS - room * NARROWED_TWIPS));
        } else {
            indentRight(paragraph, SignaturePlace.of(issuer, date).dateRight());
        }
    }

    private String issuerAbove(int index) {
        return roles.get(index - 1) == LineRole.ISSUER ? lines.get(index - 1) : "";
    }

    private static void indentRight(XWPFParagraph paragraph, double characters) {
        paragraph.setIndentationRight((int) (characters * CHARACTER_TWIPS));
        paragraph.setIndentationRightChars((int) (characters * 100));
    }
}
