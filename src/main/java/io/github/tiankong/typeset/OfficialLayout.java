package io.github.tiankong.typeset;

import io.github.tiankong.files.SteadyZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/**
 * A DOCX made from plain lines in the layout of an official document (GB/T 9704-2012): page, type, heading levels,
 * signature, page number. Fonts are named, never embedded.
 *
 * <p>The same lines give the same bytes, on any day and in any zone.
 */
public final class OfficialLayout {
    /** A4 is 210 mm wide. */
    private static final int PAGE_TWIPS = 11906;

    private static final int LEFT_TWIPS = 1587;
    private static final int RIGHT_TWIPS = 1474;
    /** The width of the text, 156 mm. */
    static final int TEXT_TWIPS = PAGE_TWIPS - LEFT_TWIPS - RIGHT_TWIPS;

    /** One character of 四号, the type of the page number. */
    private static final int PAGE_NUMBER_INDENT_TWIPS = 280;

    private final XWPFDocument document;

    private OfficialLayout(XWPFDocument document) {
        this.document = document;
    }

    /**
     * Lays out the lines.
     *
     * @param lines not empty ones, each without its line break. Every line becomes exactly one paragraph with the same
     *     text; only a character that XML cannot hold (a form feed, half a surrogate pair) becomes a space
     * @return the bytes of the package
     */
    public static byte[] build(List<String> lines) {
        try (XWPFDocument document = new XWPFDocument()) {
            OfficialParts.add(document, "official-styles.xml");
            OfficialLayout layout = new OfficialLayout(document);
            layout.setPage();
            layout.addPageNumbers();
            new OfficialParagraphs(document, lines).add();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.write(written);
            return SteadyZip.of(written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("nothing here touches a file", e);
        }
    }

    /** A4, margins 37, 28, 35 and 26 mm, 22 lines of 28 characters (clauses 5 and 6). */
    private void setPage() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_TWIPS));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2098));
        margins.setBottom(BigInteger.valueOf(1984));
        margins.setLeft(BigInteger.valueOf(LEFT_TWIPS));
        margins.setRight(BigInteger.valueOf(RIGHT_TWIPS));
        margins.setHeader(BigInteger.valueOf(851));
        // the number's line ends 22 mm above the edge, so that it begins 7 mm under the text
        margins.setFooter(BigInteger.valueOf(1247));
        margins.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        // a grid of characters would be the standard's own way to 28 a line, but LibreOffice misreads a negative
        // charSpace and gives 18: the narrowing stands in the style instead
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(OfficialParagraphs.LINE_TWIPS));
    }

    /** Odd pages have their number on the right, even ones on the left, one character from the edge (clause 7.5). */
    private void addPageNumbers() {
        document.setEvenAndOddHeadings(true);
        addPageNumber(HeaderFooterType.DEFAULT).setAlignment(ParagraphAlignment.RIGHT);
        addPageNumber(HeaderFooterType.EVEN).setAlignment(ParagraphAlignment.LEFT);
    }

    private XWPFParagraph addPageNumber(HeaderFooterType pages) {
        XWPFFooter footer = document.createFooter(pages);
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setStyle("Footer");
        paragraph.setIndentationLeft(PAGE_NUMBER_INDENT_TWIPS);
        paragraph.setIndentationRight(PAGE_NUMBER_INDENT_TWIPS);
        paragraph.createRun().setText("— ");
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" PAGE ");
        field.addNewR().addNewT().setStringValue("1");
        paragraph.createRun().setText(" —");
        return paragraph;
    }
}
