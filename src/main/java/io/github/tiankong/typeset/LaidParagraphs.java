package io.github.tiankong.typeset;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Writes paragraphs: their format, then their pieces. */
final class LaidParagraphs {
    private LaidParagraphs() {}

    static void write(LaidParagraph paragraph, CTP xml, LaidNotes notes) {
        format(paragraph.format(), xml.addNewPPr());
        paragraph.pieces().forEach(piece -> LaidPieces.write(piece, xml, notes));
    }

    private static void format(ParagraphFormat format, CTPPr xml) {
        if (format.outlineLevel() > 0) {
            xml.addNewPStyle().setVal("Heading" + format.outlineLevel());
        }
        if (format.keepsWithNext()) {
            xml.addNewKeepNext();
        }
        if (format.beginsPage()) {
            xml.addNewPageBreakBefore();
        }
        if (!format.borders().equals(Borders.NONE)) {
            borders(format.borders(), xml.addNewPBdr());
        }
        if (!format.tabStops().isEmpty()) {
            tabStops(format, xml.addNewTabs());
        }
        spacing(format.spacing(), xml.addNewSpacing());
        indents(format.indents(), xml);
        xml.addNewJc().setVal(STJc.Enum.forString(format.alignment()));
    }

    private static void borders(Borders borders, CTPBdr xml) {
        if (borders.top().isDrawn()) {
            line(borders.top(), xml.addNewTop());
        }
        if (borders.left().isDrawn()) {
            line(borders.left(), xml.addNewLeft());
        }
        if (borders.bottom().isDrawn()) {
            line(borders.bottom(), xml.addNewBottom());
        }
        if (borders.right().isDrawn()) {
            line(borders.right(), xml.addNewRight());
        }
    }

    static void line(Borders.Line line, CTBorder xml) {
        xml.setVal(STBorder.Enum.forString(line.style()));
        if (line.isDrawn()) {
            xml.setSz(BigInteger.valueOf(line.eighths()));
            xml.setSpace(BigInteger.valueOf(line.points()));
            xml.setColor(line.color());
        }
    }

    private static void tabStops(ParagraphFormat format, CTTabs xml) {
        for (ParagraphFormat.TabStop stop : format.tabStops()) {
            var tab = xml.addNewTab();
            tab.setVal(STTabJc.Enum.forString(stop.alignment()));
            tab.setLeader(STTabTlc.Enum.forString(stop.leader()));
            tab.setPos(BigInteger.valueOf(stop.positionTwips()));
        }
    }

    private static void spacing(ParagraphFormat.Spacing spacing, CTSpacing xml) {
        xml.setBefore(BigInteger.valueOf(spacing.before()));
        xml.setAfter(BigInteger.valueOf(spacing.after()));
        xml.setLine(BigInteger.valueOf(spacing.line()));
        xml.setLineRule(STLineSpacingRule.Enum.forString(spacing.rule()));
    }

    private static void indents(ParagraphFormat.Indents indents, CTPPr properties) {
        var xml = properties.addNewInd();
        xml.setLeft(BigInteger.valueOf(indents.left()));
        xml.setRight(BigInteger.valueOf(indents.right()));
        if (indents.firstLine() < 0) {
            xml.setHanging(BigInteger.valueOf(-(long) indents.firstLine()));
        } else {
            xml.setFirstLine(BigInteger.valueOf(indents.firstLine()));
        }
    }
}
