package io.github.tiankong.typeset;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;

/** The foot- and endnotes of a document, made before the text that refers to them. */
final class LaidNotes {
    private final List<BigInteger> footnotes;
    private final List<BigInteger> endnotes;

    LaidNotes(XWPFDocument document, LaidDocument laid) {
        if (!laid.footnotes().isEmpty()) {
            separators(document.createFootnotes()::addFootnote);
        }
        if (!laid.endnotes().isEmpty()) {
            separators(document.createEndnotes()::addEndnote);
        }
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

    /** The line over the notes, and the one where they go on from the page before (17.11.1): without them none is drawn. */
    private static void separators(Consumer<CTFtnEdn> notes) {
        CTFtnEdn separator = CTFtnEdn.Factory.newInstance();
        separator.setType(STFtnEdn.SEPARATOR);
        separator.setId(BigInteger.valueOf(-1));
        separator.addNewP().addNewR().addNewSeparator();
        notes.accept(separator);
        CTFtnEdn continuation = CTFtnEdn.Factory.newInstance();
        continuation.setType(STFtnEdn.CONTINUATION_SEPARATOR);
        continuation.setId(BigInteger.ZERO);
        continuation.addNewP().addNewR().addNewContinuationSeparator();
        notes.accept(continuation);
    }

    private BigInteger write(XWPFAbstractFootnoteEndnote note, List<LaidBlock> blocks) {
        CTFtnEdn xml = note.getCTFtnEdn();
        new LaidBlocks(xml::addNewP, xml::addNewTbl, this).write(blocks);
        return note.getId();
    }
}
