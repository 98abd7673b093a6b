package io.github.tiankong.typeset;

import io.github.tiankong.xml.XmlCharacters;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Set;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBrType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/** Writes the pieces of a paragraph, each as a run. */
final class LaidPieces {
    /** Characters that are an element of their own. */
    private static final String ELEMENTS = "\t\n\f\u000E\u2011";

    private LaidPieces() {}

    static void write(LaidPiece piece, CTP xml, LaidNotes notes) {
        if (piece instanceof LaidPiece.Text text) {
            text(text.text(), run(piece, xml.addNewR()));
        } else if (piece instanceof LaidPiece.PageField field) {
            var fieldXml = xml.addNewFldSimple();
            fieldXml.setInstr(" " + XmlCharacters.of(field.instruction()) + " ");
            text(field.shown(), run(piece, fieldXml.addNewR()));
        } else if (piece instanceof LaidPiece.Symbol symbol) {
            var symbolXml = run(piece, xml.addNewR()).addNewSym();
            symbolXml.setFont(XmlCharacters.of(symbol.font()));
            symbolXml.setChar(new byte[] {(byte) (symbol.character() >> 8), (byte) symbol.character()});
        } else if (piece instanceof LaidPiece.NoteMark mark) {
            noteMark(mark, run(piece, xml.addNewR()), notes);
        }
    }

    private static void noteMark(LaidPiece.NoteMark mark, CTR run, LaidNotes notes) {
        if (mark.inNote() && mark.endnote()) {
            run.addNewEndnoteRef();
        } else if (mark.inNote()) {
            run.addNewFootnoteRef();
        } else {
            CTFtnEdnRef reference = mark.endnote() ? run.addNewEndnoteReference() : run.addNewFootnoteReference();
            reference.setId(notes.id(mark));
        }
    }

    private static void text(String text, CTR run) {
        String held = XmlCharacters.of(text);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean element = i < text.length() && ELEMENTS.indexOf(text.charAt(i)) >= 0;
            if (i < text.length() && !element) {
                continue;
            }
            if (i > start) {
                CTText piece = run.addNewT();
                piece.setStringValue(held.substring(start, i));
                piece.setSpace(SpaceAttribute.Space.PRESERVE);
            }
            if (element) {
                element(text.charAt(i), run);
            }
            start = i + 1;
        }
    }

    private static void element(char c, CTR run) {
        switch (c) {
            case '\t' -> run.addNewTab();
            case '\n' -> run.addNewBr();
            case '\f' -> run.addNewBr().setType(STBrType.PAGE);
            case '\u000E' -> run.addNewBr().setType(STBrType.COLUMN);
            default -> run.addNewNoBreakHyphen();
        }
    }

    private static CTR run(LaidPiece piece, CTR run) {
        format(piece.format(), run.addNewRPr());
        return run;
    }

    private static void format(RunFormat format, CTRPr xml) {
        fonts(format.fonts(), xml);
        marks(format.marks(), xml);
        if (!format.color().isEmpty()) {
            xml.addNewColor().setVal(bytes(format.color()));
        }
        if (format.spacingTwips() != 0) {
            xml.addNewSpacing().setVal(BigInteger.valueOf(format.spacingTwips()));
        }
        xml.addNewSz().setVal(BigInteger.valueOf(format.halfPoints()));
        xml.addNewSzCs().setVal(BigInteger.valueOf(format.halfPoints()));
        if (!format.highlight().isEmpty()) {
            xml.addNewHighlight().setVal(STHighlightColor.Enum.forString(format.highlight()));
        }
        if (!format.underline().isEmpty()) {
            xml.addNewU().setVal(STUnderline.Enum.forString(format.underline()));
        }
        if (format.marks().contains(RunFormat.Mark.SUPERSCRIPT)) {
            xml.addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        } else if (format.marks().contains(RunFormat.Mark.SUBSCRIPT)) {
            xml.addNewVertAlign().setVal(STVerticalAlignRun.SUBSCRIPT);
        }
    }

    private static void fonts(RunFormat.Fonts fonts, CTRPr xml) {
        var names = xml.addNewRFonts();
        if (!fonts.ascii().isEmpty()) {
            names.setAscii(XmlCharacters.of(fonts.ascii()));
        }
        if (!fonts.other().isEmpty()) {
            names.setHAnsi(XmlCharacters.of(fonts.other()));
        }
        if (!fonts.eastAsian().isEmpty()) {
            names.setEastAsia(XmlCharacters.of(fonts.eastAsian()));
        }
        if (names.isSetEastAsia()) {
            // quotes, dashes and ellipses are Han punctuation, as wide as a character
            names.setHint(STHint.EAST_ASIA);
        }
    }

    private static void marks(Set<RunFormat.Mark> marks, CTRPr xml) {
        if (marks.contains(RunFormat.Mark.BOLD)) {
            xml.addNewB();
        }
        if (marks.contains(RunFormat.Mark.ITALIC)) {
            xml.addNewI();
        }
        if (marks.contains(RunFormat.Mark.STRIKE)) {
            xml.addNewStrike();
        }
        if (marks.contains(RunFormat.Mark.HIDDEN)) {
            xml.addNewVanish();
        }
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.of().parseHex(hexadecimal);
    }
}
