package io.github.tiankong.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks anywhere in the document for the lines with slots that were not found in order. */
final class MovedLines {
    private static final double LEAST = 0.6;
    /** Two lines this close to each other cannot be told apart. */
    private static final double CLOSE = 0.05;
    /** Enough for a thousand lines against a thousand. */
    private static final long MOST_PAIRS = 1_000_000;

    private static final int MOST_RIVALS = 1_000;

    private record Pair(int template, int document, double likeness) {}

    private MovedLines() {}

    /** The likest pairs of free lines, each line in one pair at most. */
    static List<Match> find(
            List<TemplateLine> template, List<DocumentLine> document, int[] documentOf, boolean[] taken) {
        List<Pair> pairs = new ArrayList<>();
        long compared = 0;
        for (int i = 0; i < template.size(); i++) {
            TemplateLine line = template.get(i);
            for (int j = 0; j < document.size() && compared < MOST_PAIRS && isSought(line, documentOf[i]); j++) {
                compared++;
                double like =
                        taken[j] ? 0 : line.profile().likeness(document.get(j).profile(), LEAST);
                if (like > 0) {
                    pairs.add(new Pair(i, j, like));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        return choose(pairs, template.size(), document.size());
    }

    private static boolean isSought(TemplateLine line, int found) {
        return found < 0 && line.hasSlots() && !line.isAnything();
    }

    private static List<Match> choose(List<Pair> pairs, int templateSize, int documentSize) {
        boolean[] ours = new boolean[templateSize];
        boolean[] theirs = new boolean[documentSize];
        List<Match> matches = new ArrayList<>();
        for (int k = 0; k < pairs.size(); k++) {
            Pair pair = pairs.get(k);
            if (!ours[pair.template()] && !theirs[pair.document()]) {
                ours[pair.template()] = true;
                theirs[pair.document()] = true;
                boolean several = hasRival(pairs, k);
                Match.How how = several ? Match.How.ONE_OF_SEVERAL : Match.How.MOVED;
                matches.add(Match.of(pair.template(), pair.document(), how));
            }
        }
        return matches;
    }

    /** Whether another pair is as good for one of the two lines. Pairs are sorted, so rivals stand near. */
    private static boolean hasRival(List<Pair> pairs, int k) {
        Pair pair = pairs.get(k);
        int first = Math.max(0, k - MOST_RIVALS);
        int last = Math.min(pairs.size(), k + MOST_RIVALS);
        for (Pair other : pairs.subList(first, last)) {
            boolean shares = other.template() == pair.template() ^ other.document() == pair.document();
            if (shares && Math.abs(other.likeness() - pair.likeness()) < CLOSE) {
                return true;
            }
        }
        return false;
    }
}
