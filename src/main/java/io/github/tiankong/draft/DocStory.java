package io.github.tiankong.draft;

import io.github.tiankong.typeset.LaidPiece;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.Notes;

/**
 * The part of a DOC some text belongs to (MS-DOC 2.4.1): where it refers to notes, or which notes it holds.
 *
 * @param footnotes those it may refer to, {@code null} for none
 * @param endnotes likewise
 * @param heldNotes whether its own marks are those of footnotes ({@code false}) or endnotes ({@code true}), empty outside of
 *     notes
 */
record DocStory(Notes footnotes, Notes endnotes, Optional<Boolean> heldNotes) {

    static final DocStory EDGES = new DocStory(null, null, Optional.empty());

    static DocStory ofNotes(boolean endnotes) {
        return new DocStory(null, null, Optional.of(endnotes));
    }

    /** The mark of a note at that offset of the document. */
    Optional<LaidPiece.NoteMark> markAt(int offset, DocRun run) {
        if (heldNotes.isPresent()) {
            boolean mark = run.isSpecial() && run.text().charAt(offset) == DocRun.NOTE_MARK;
            return mark
                    ? Optional.of(new LaidPiece.NoteMark(heldNotes.get(), 0, true, run.format()))
                    : Optional.empty();
        }
        int footnote = footnotes == null ? -1 : footnotes.getNoteIndexByAnchorPosition(offset);
        int endnote = endnotes == null ? -1 : endnotes.getNoteIndexByAnchorPosition(offset);
        if (footnote < 0 && endnote < 0) {
            return Optional.empty();
        }
        return Optional.of(new LaidPiece.NoteMark(footnote < 0, Math.max(footnote, endnote), false, run.format()));
    }
}
