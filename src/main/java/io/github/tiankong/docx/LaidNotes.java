package io.github.tiankong.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;

/** The foot- and endnotes of a document, made before the text that refers to them. */
final class LaidNotes {
    private final List<BigInteger> footnotes;
    private final List<BigInteger> endnotes;

    LaidNotes(XWPFDocument document, LaidDocument laid) {
        footnotes = laid.footnotes().stream()
                .map(note -> write(document.createFootnote(), note))
                .toList();
        endnotes = laid.endnotes().stream()
                .map(note -> write(document.createEndnote(), note))
                .toList();
    }

    /** How the document names a note. */
    BigInteger id(LaidPiece.NoteMark mark) {
        return (mark.endnote() ? endnotes : footnotes).get(mark.index());
    }

    private BigInteger write(XWPFAbstractFootnoteEndnote note, List<LaidBlock> blocks) {
        CTFtnEdn xml = note.getCTFtnEdn();
        new LaidBlocks(xml::addNewP, xml::addNewTbl, this).write(blocks);
        return note.getId();
    }
}
