package io.github.tiankong.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the lines of a document that were printed for the entries of a list: what stands between the neighbours of the
 * list's lines, is of their kind, and was not taken by another line.
 */
final class EntryLines {
    private static final double LEAST = 0.3;

    private final List<TemplateLine> template;
    private final List<DocumentLine> document;
    private final List<Integer> repeated;
    private final TableColumns columns;
    private final List<String> left = new ArrayList<>();

    /** @param repeated the lines of the template that repeat together, in order */
    EntryLines(List<TemplateLine> template, List<DocumentLine> document, List<Integer> repeated, TableColumns columns) {
        this.columns = columns;
        this.template = template;
        this.document = document;
        this.repeated = repeated;
    }

    /** The matches of all entries, in the document's order. */
    List<Match> find(List<Match> matches) {
        Set<Integer> taken = new HashSet<>();
        int from = 0;
        int to = document.size();
        for (Match match : matches) {
            int line = match.template().get(0);
            if (repeated.contains(line)) {
                continue;
            }
            taken.addAll(match.document());
            if (match.how() == Match.How.IN_ORDER && line < repeated.get(0)) {
                from = Math.max(from, last(match) + 1);
            } else if (match.how() == Match.How.IN_ORDER) {
                to = Math.min(to, match.document().get(0));
            }
        }
        List<Match> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int which = taken.contains(i) ? -1 : likest(document.get(i));
            if (which >= 0) {
                found.add(Match.of(repeated.get(which), i, Match.How.IN_ORDER));
            }
        }
        noteLeft(found, taken, from, to);
        return found;
    }

    /** What stands among the entries or right behind them, tells a number, and was read by none. */
    private void noteLeft(List<Match> found, Set<Integer> taken, int from, int to) {
        if (found.isEmpty()) {
            return;
        }
        Set<Integer> read = new HashSet<>(taken);
        found.forEach(m -> read.addAll(m.document()));
        int last = last(found.get(found.size() - 1));
        for (int i = Math.max(from, last(found.get(0))); i < to && i <= last + 1; i++) {
            if (!read.contains(i) && isLikeEntries(i, last)) {
                left.add(document.get(i).glyphs().text().replace(String.valueOf(Line.CELL), " | "));
                last = Math.max(last, i);
            }
        }
    }

    private boolean isLikeEntries(int line, int entry) {
        Glyphs glyphs = document.get(line).glyphs();
        boolean number = false;
        for (int i = 0; i < glyphs.size(); i++) {
            number |= glyphs.code(i) == Glyphs.NUMBER;
        }
        return number
                && document.get(line).line().isRow()
                        == document.get(entry).line().isRow();
    }

    /** Lines beside the entries found last that may be some and could not be read. */
    List<String> left() {
        return left;
    }

    private static int last(Match match) {
        return match.document().get(match.document().size() - 1);
    }

    /** Which of the repeated lines it was printed from; -1 for none. */
    private int likest(DocumentLine line) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < repeated.size(); i++) {
            if (line.names(template.get(repeated.get(i)))) {
                return i;
            }
            double like = columns.isRow(repeated.get(i), line) ? 1 : likeness(template.get(repeated.get(i)), line);
            if (like > most) {
                most = like;
                best = i;
            }
        }
        return best;
    }

    private static double likeness(TemplateLine ours, DocumentLine theirs) {
        if (ours.line().isRow() != theirs.line().isRow()) {
            return 0;
        }
        if (ours.line().isRow()) {
            return cells(ours.line()) == cells(theirs.line())
                    ? 1 + ours.profile().likeness(theirs.profile(), 0)
                    : 0;
        }
        return ours.isAnything() ? LEAST : ours.profile().likeness(theirs.profile(), LEAST);
    }

    private static long cells(Line line) {
        return line.breaks().stream()
                .filter(b -> b.equals(String.valueOf(Line.CELL)))
                .count();
    }
}
