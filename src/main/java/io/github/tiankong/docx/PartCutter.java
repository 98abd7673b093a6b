package io.github.tiankong.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts the parts of a document where stretches of text are to be replaced. What is not cut stays character for character;
 * joined again with their originals, the segments give the part.
 *
 * <p>A cut in a text box is made in both copies Word stores of it, as long as they say the same.
 */
public final class PartCutter {
    private record Edit(int xmlStart, int xmlEnd, Segment segment) {}

    private PartCutter() {}

    /**
     * Makes the cuts.
     *
     * @param cuts in any order, not overlapping
     * @return for each entry that is cut, its segments in order
     */
    public static Map<String, List<Segment>> cut(DocxText text, List<Cut> cuts) {
        Map<Integer, List<Cut>> byParagraph = new LinkedHashMap<>();
        for (Cut cut : cuts) {
            byParagraph
                    .computeIfAbsent(cut.paragraphIndex(), k -> new ArrayList<>())
                    .add(cut);
        }
        Map<String, List<Edit>> edits = new LinkedHashMap<>();
        for (int i = 0; i < text.paragraphs().size(); i++) {
            DocxParagraph paragraph = text.paragraphs().get(i);
            List<Cut> own = byParagraph.getOrDefault(original(text, i), List.of());
            if (!own.isEmpty()) {
                edits.computeIfAbsent(paragraph.entryName(), k -> new ArrayList<>())
                        .addAll(edits(text, paragraph, own));
            }
        }
        Map<String, List<Segment>> segments = new LinkedHashMap<>();
        edits.forEach((entry, list) -> segments.put(entry, join(text.xml(entry).text(), list)));
        return segments;
    }

    /** The paragraph whose cuts apply to this one: itself, or the first copy of the text box. */
    private static int original(DocxText text, int index) {
        DocxParagraph paragraph = text.paragraphs().get(index);
        return paragraph
                .original()
                .filter(o -> text.paragraphs().get(o).text().equals(paragraph.text()))
                .orElse(index);
    }

    private static List<Edit> edits(DocxText text, DocxParagraph paragraph, List<Cut> cuts) {
        String xml = text.xml(paragraph.entryName()).text();
        List<Edit> edits = new ArrayList<>();
        Map<TextPiece, List<Integer>> unspaced = new LinkedHashMap<>();
        List<TextPiece> pieces = paragraph.pieces();
        int next = 0;
        for (Cut cut : inOrder(cuts)) {
            while (next < pieces.size() && pieces.get(next).textEnd() <= cut.start()) {
                next++;
            }
            boolean first = true;
            for (int i = next; i < pieces.size() && pieces.get(i).textStart() < cut.end(); i++) {
                TextPiece piece = pieces.get(i);
                int from = Math.max(cut.start(), piece.textStart());
                int to = Math.min(cut.end(), piece.textEnd());
                if (piece.isElement() || from >= to) {
                    continue;
                }
                edits.add(blank(xml, cut, piece, from, to, first));
                if (!piece.run().textSpacePreserved()) {
                    unspaced.computeIfAbsent(piece, k -> new ArrayList<>()).add(cut.place());
                }
                first = false;
            }
        }
        unspaced.forEach((piece, places) -> {
            int beforeTagEnd = piece.xmlStart() - 1;
            edits.add(new Edit(beforeTagEnd, beforeTagEnd, new Segment.SpaceMark(places)));
        });
        return edits;
    }

    private static List<Cut> inOrder(List<Cut> cuts) {
        return cuts.stream().sorted(Comparator.comparingInt(Cut::start)).toList();
    }

    private static Edit blank(String xml, Cut cut, TextPiece piece, int from, int to, boolean first) {
        int xmlFrom = piece.xmlOffset(from);
        int xmlTo = piece.xmlOffset(to);
        RunSeam seam = new RunSeam(piece.run());
        return new Edit(xmlFrom, xmlTo, new Segment.Blank(cut.place(), first, xml.substring(xmlFrom, xmlTo), seam));
    }

    private static List<Segment> join(String xml, List<Edit> edits) {
        edits.sort(Comparator.comparingInt(Edit::xmlStart).thenComparingInt(Edit::xmlEnd));
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Edit edit : edits) {
            if (edit.xmlStart() < at) {
                throw new IllegalArgumentException("cuts overlap at " + edit.xmlStart());
            }
            if (edit.xmlStart() > at) {
                segments.add(new Segment.Fixed(xml.substring(at, edit.xmlStart())));
            }
            segments.add(edit.segment());
            at = edit.xmlEnd();
        }
        segments.add(new Segment.Fixed(xml.substring(at)));
        return segments;
    }
}
