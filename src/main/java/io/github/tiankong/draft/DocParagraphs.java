package io.github.tiankong.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Finds the paragraphs of a stretch of text. */
final class DocParagraphs {
    private static final char PAGE_BREAK = 0x0C;

    private final CharSequence text;
    private final List<PAPX> stored;
    private final Range whole;
    private final Set<Integer> sectionEnds = new HashSet<>();

    DocParagraphs(HWPFDocument document) {
        text = document.getText();
        stored = document.getParagraphTable().getParagraphs();
        whole = document.getOverallRange();
        for (SEPX section : document.getSectionTable().getSections()) {
            sectionEnds.add(section.getEnd());
        }
    }

    /**
     * The paragraphs between two offsets. HWPF ends one at every page break, which is a character like others unless a
     * section ends with it, so these are put together again.
     */
    List<DocParagraph> between(int start, int end) {
        List<DocParagraph> found = new ArrayList<>();
        int open = -1;
        for (int i = DocOrder.firstEndingBehind(stored, start);
                i < stored.size() && stored.get(i).getStart() < end;
                i++) {
            PAPX papx = stored.get(i);
            int from = open >= 0 ? open : Math.max(start, papx.getStart());
            int to = Math.min(Math.min(end, papx.getEnd()), text.length());
            if (from >= to) {
                continue;
            }
            boolean last = to >= end || i + 1 == stored.size();
            char mark = text.charAt(to - 1);
            boolean goesOn = mark == PAGE_BREAK && !sectionEnds.contains(to) && !last;
            open = goesOn ? from : -1;
            if (!goesOn) {
                boolean ends = mark == '\r' || mark == DocParagraph.CELL_END || mark == PAGE_BREAK;
                found.add(new DocParagraph(
                        from,
                        ends ? to - 1 : to,
                        mark,
                        papx,
                        Paragraph.newParagraph(whole, papx).getProps()));
            }
        }
        return found;
    }
}
