package io.github.tiankong.typeset;

import io.github.tiankong.files.SteadyZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/**
 * A DOCX made anew from a document of another format, looking as that did as far as it is told.
 *
 * <p>All format is direct; the only styles are those that make headings headings. The same document gives the same
 * bytes, on any day and in any zone.
 */
public final class DocLayout {
    private final XWPFDocument document;
    private final LaidDocument laid;

    private DocLayout(XWPFDocument document, LaidDocument laid) {
        this.document = document;
        this.laid = laid;
    }

    /** Lays out the document; a character that XML cannot hold becomes a space. */
    public static byte[] build(LaidDocument laid) {
        try (XWPFDocument document = new XWPFDocument()) {
            OfficialParts.add(document, "laid-styles.xml");
            new DocLayout(document, laid).write();
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            document.write(written);
            return SteadyZip.of(written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("nothing here touches a file", e);
        }
    }

    private void write() {
        if (laid.facingPages()) {
            document.setEvenAndOddHeadings(true);
        }
        LaidNotes notes = new LaidNotes(document, laid);
        CTBody body = document.getDocument().getBody();
        LaidBlocks blocks = new LaidBlocks(body::addNewP, body::addNewTbl, notes);
        List<LaidSection> sections = laid.sections();
        for (int i = 0; i < sections.size(); i++) {
            LaidSection section = sections.get(i);
            blocks.write(section.blocks());
            boolean last = i == sections.size() - 1;
            CTSectPr properties = last ? body.addNewSectPr() : sectionMark(body);
            edges(section, properties, notes);
            page(section.page(), properties);
        }
    }

    /** A section ends with the paragraph that holds its properties (17.6.18). */
    private static CTSectPr sectionMark(CTBody body) {
        CTP last = body.getPArray(body.sizeOfPArray() - 1);
        CTPPr properties = last.isSetPPr() ? last.getPPr() : last.addNewPPr();
        return properties.addNewSectPr();
    }

    private void edges(LaidSection section, CTSectPr properties, LaidNotes notes) {
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, properties);
        for (PageEdge edge : section.edges()) {
            STHdrFtr.Enum pages = switch (edge.pages()) {
                case DEFAULT -> STHdrFtr.DEFAULT;
                case EVEN -> STHdrFtr.EVEN;
                case FIRST -> STHdrFtr.FIRST;
            };
            XWPFHeaderFooter place =
                    edge.place() == PageEdge.Place.HEADER ? policy.createHeader(pages) : policy.createFooter(pages);
            // only by way of POI's own list of paragraphs: it adds an empty one where it knows of none
            new LaidBlocks(() -> place.createParagraph().getCTP(), place._getHdrFtr()::addNewTbl, notes)
                    .write(edge.blocks());
        }
    }

    private static void page(PageSetup page, CTSectPr xml) {
        if (page.continuous()) {
            xml.addNewType().setVal(STSectionMark.CONTINUOUS);
        }
        var size = xml.addNewPgSz();
        size.setW(BigInteger.valueOf(page.widthTwips()));
        size.setH(BigInteger.valueOf(page.heightTwips()));
        if (page.widthTwips() > page.heightTwips()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = xml.addNewPgMar();
        margins.setTop(BigInteger.valueOf(page.margins().top()));
        margins.setRight(BigInteger.valueOf(page.margins().right()));
        margins.setBottom(BigInteger.valueOf(page.margins().bottom()));
        margins.setLeft(BigInteger.valueOf(page.margins().left()));
        margins.setGutter(BigInteger.valueOf(page.margins().gutter()));
        margins.setHeader(BigInteger.valueOf(page.headerTwips()));
        margins.setFooter(BigInteger.valueOf(page.footerTwips()));
        if (page.firstPageNumber() >= 0) {
            xml.addNewPgNumType().setStart(BigInteger.valueOf(page.firstPageNumber()));
        }
        if (page.titlePage() && !xml.isSetTitlePg()) {
            xml.addNewTitlePg();
        }
        if (page.linePitchTwips() > 0) {
            var grid = xml.addNewDocGrid();
            grid.setType(STDocGrid.LINES);
            grid.setLinePitch(BigInteger.valueOf(page.linePitchTwips()));
        }
    }
}
