package io.github.tiankong.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Cuts the parts of a document where stretches of text are to be replaced. What is not cut stays character for character;
 * joined again with their originals, the segments give the part.
 *
 * <p>A cut in a text box is made in both copies Word stores of it, as long as both say the same there.
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
        return cut(text, cuts, Folds.of(text, List.of()));
    }

    /**
     * Makes the cuts, with those inside of a block in its branches.
     *
     * @param cuts in any order, not overlapping
     * @param folds what the blocks of this document enclose
     * @return for each entry that is cut or has a block, its segments in order
     */
    public static Map<String, List<Segment>> cut(DocxText text, List<Cut> cuts, Folds folds) {
        Map<Integer, List<Cut>> byParagraph = new LinkedHashMap<>();
        for (Cut cut : cuts) {
            byParagraph
                    .computeIfAbsent(cut.paragraphIndex(), k -> new ArrayList<>())
                    .add(cut);
        }
        Map<String, List<Edit>> edits = new LinkedHashMap<>();
        for (int i = 0; i < text.paragraphs().size(); i++) {
            DocxParagraph paragraph = text.paragraphs().get(i);
            List<Cut> own = own(text, i, byParagraph);
            if (!own.isEmpty()) {
                NavigableSet<Integer> leaves = new TreeSet<>();
                folds.all().stream()
                        .filter(f -> f.entryName().equals(paragraph.entryName()))
                        .forEach(f -> leaves.add(f.start()));
                edits.computeIfAbsent(paragraph.entryName(), k -> new ArrayList<>())
                        .addAll(edits(text, paragraph, own, leaves));
            }
        }
        folds.below(-1).forEach(f -> edits.computeIfAbsent(f.entryName(), k -> new ArrayList<>()));
        Map<String, List<Segment>> segments = new LinkedHashMap<>();
        edits.forEach((entry, list) -> {
            NavigableSet<Integer> cutAt = new TreeSet<>();
            list.forEach(edit -> cutAt.add(edit.xmlStart()));
            String xml = text.xml(entry).text();
            DataBindings.around(xml, cutAt)
                    .forEach(b -> list.add(
                            new Edit(b.start(), b.end(), new Segment.Binding(xml.substring(b.start(), b.end())))));
            RefreshedFields.of(text.xml(entry).text())
                    .forEach(f -> list.add(new Edit(f.xmlOffset(), f.xmlOffset(), f.mark())));
            list.sort(Comparator.comparingInt(Edit::xmlStart).thenComparingInt(Edit::xmlEnd));
            List<Fold> outer = folds.below(-1).stream()
                    .filter(f -> f.entryName().equals(entry))
                    .toList();
            segments.put(entry, new Joining(text.xml(entry).text(), list, folds).all(outer));
        });
        return segments;
    }

    /** The cuts of a paragraph, or those of the first copy of its text box. */
    private static List<Cut> own(DocxText text, int index, Map<Integer, List<Cut>> cuts) {
        DocxParagraph paragraph = text.paragraphs().get(index);
        int first = paragraph.original().orElse(index);
        List<Cut> found = cuts.getOrDefault(first, List.of());
        return first == index
                ? found
                : SecondCopy.cuts(text.paragraphs().get(first).text(), paragraph.text(), index, found)
                        .orElse(List.of());
    }

    /** @param leaves where what is folded begins in the part */
    private static List<Edit> edits(
            DocxText text, DocxParagraph paragraph, List<Cut> cuts, NavigableSet<Integer> leaves) {
        String xml = text.xml(paragraph.entryName()).text();
        List<Edit> edits = new ArrayList<>();
        Map<TextPiece, List<Edit>> unspaced = new LinkedHashMap<>();
        List<TextPiece> pieces = paragraph.pieces();
        int next = 0;
        for (Cut cut : inOrder(cuts)) {
            while (next < pieces.size() && pieces.get(next).textEnd() <= cut.start()) {
                next++;
            }
            List<TextPiece> own = within(cut, pieces, next);
            if (own.isEmpty()) {
                continue;
            }
            TextPiece first =
                    own.stream().filter(p -> !p.isElement()).findFirst().orElse(own.get(0));
            for (TextPiece piece : own) {
                int from = Math.max(cut.start(), piece.textStart());
                int to = Math.min(cut.end(), piece.textEnd());
                Edit blank = blank(xml, cut, piece, from, to, piece == first);
                edits.add(blank);
                if (!piece.isElement() && !piece.run().textSpacePreserved()) {
                    unspaced.computeIfAbsent(piece, k -> new ArrayList<>()).add(blank);
                }
            }
        }
        unspaced.forEach((piece, blanks) -> {
            int beforeTagEnd = piece.xmlStart() - 1;
            edits.add(new Edit(beforeTagEnd, beforeTagEnd, spaceMark(xml, piece, blanks, leaves)));
        });
        return edits;
    }

    /** The text of a piece up to where something folded begins in it, for that leaves its run. */
    private static Segment spaceMark(String xml, TextPiece piece, List<Edit> blanks, NavigableSet<Integer> leaves) {
        int end = piece.xmlOffset(piece.textEnd());
        Integer leave = leaves.ceiling(piece.xmlStart());
        boolean left = leave != null && leave <= end;
        int limit = left ? leave : end;
        List<Segment> content = new ArrayList<>();
        int at = piece.xmlStart();
        for (Edit blank : blanks) {
            if (blank.xmlEnd() <= limit) {
                content.add(new Segment.Fixed(xml.substring(at, blank.xmlStart())));
                content.add(blank.segment());
                at = blank.xmlEnd();
            }
        }
        content.add(new Segment.Fixed(xml.substring(at, limit)));
        return new Segment.SpaceMark(content, left);
    }

    /** The pieces that hold something of a cut. */
    private static List<TextPiece> within(Cut cut, List<TextPiece> pieces, int next) {
        List<TextPiece> own = new ArrayList<>();
        for (int i = next; i < pieces.size() && pieces.get(i).textStart() < cut.end(); i++) {
            if (Math.max(cut.start(), pieces.get(i).textStart())
                    < Math.min(cut.end(), pieces.get(i).textEnd())) {
                own.add(pieces.get(i));
            }
        }
        return own;
    }

    private static List<Cut> inOrder(List<Cut> cuts) {
        return cuts.stream().sorted(Comparator.comparingInt(Cut::start)).toList();
    }

    private static Edit blank(String xml, Cut cut, TextPiece piece, int from, int to, boolean first) {
        int xmlFrom = piece.xmlOffset(from);
        int xmlTo = piece.xmlOffset(to);
        String original = xml.substring(xmlFrom, xmlTo);
        return new Edit(xmlFrom, xmlTo, new Segment.Blank(cut.place(), first, original, piece.seam()));
    }

    /** Strings together what stays, what is cut, and what is folded. */
    private static final class Joining {
        private final String xml;
        private final List<Edit> edits;
        private final Folds folds;
        private int next;

        Joining(String xml, List<Edit> edits, Folds folds) {
            this.xml = xml;
            this.edits = edits;
            this.folds = folds;
        }

        List<Segment> all(List<Fold> outer) {
            return join(0, xml.length(), outer);
        }

        private List<Segment> join(int from, int to, List<Fold> inside) {
            List<Segment> segments = new ArrayList<>();
            int at = from;
            for (Fold fold : inside) {
                joinEdits(at, fold.start(), segments);
                fixed(fold.before(), segments);
                segments.add(folded(fold));
                skipTo(fold.end());
                fixed(fold.after(), segments);
                at = fold.end();
            }
            joinEdits(at, to, segments);
            return segments;
        }

        private Segment folded(Fold fold) {
            List<Fold> below = folds.below(fold.number());
            List<List<Segment>> branches = new ArrayList<>();
            for (Fold.Branch branch : fold.branches()) {
                skipTo(branch.start());
                List<Fold> own = below.stream()
                        .filter(f -> branch.start() <= f.branches().get(0).start()
                                && f.branches().get(0).end() <= branch.end())
                        .map(f -> f.within(branch))
                        .toList();
                List<Segment> segments = new ArrayList<>();
                fixed(branch.lead(), segments);
                segments.addAll(join(branch.start(), branch.end(), own));
                fixed(branch.tail(), segments);
                branches.add(segments);
            }
            return new Segment.Folded(fold.number(), branches, fold.otherwise());
        }

        private void skipTo(int offset) {
            while (next < edits.size() && edits.get(next).xmlStart() < offset) {
                next++;
            }
        }

        private void joinEdits(int from, int to, List<Segment> segments) {
            int at = from;
            while (next < edits.size()
                    && edits.get(next).xmlEnd() <= to
                    && edits.get(next).xmlStart() <= to) {
                Edit edit = edits.get(next++);
                if (edit.xmlStart() < at) {
                    throw new IllegalArgumentException("cuts overlap at " + edit.xmlStart());
                }
                fixed(xml.substring(at, edit.xmlStart()), segments);
                segments.add(edit.segment());
                at = edit.xmlEnd();
            }
            fixed(xml.substring(at, to), segments);
        }

        private static void fixed(String text, List<Segment> segments) {
            if (!text.isEmpty()) {
                segments.add(new Segment.Fixed(text));
            }
        }
    }
}
