package io.github.tiankong.extract;

import io.github.tiankong.files.Resource;
import io.github.tiankong.template.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A line of a template put into the order of the document: sentences and clauses that changed places there are told by their
 * own nouns, and the clauses that depend on one go with it. A line whose parts stand in order is left as it is.
 */
final class MovedParts {
    private static final List<String> DEPENDENT = words("dependent-words.txt");
    private static final List<String> PARTING = words("parting-words.txt");

    /**
     * A line in the order of the document.
     *
     * @param moved the places of parts that changed theirs
     * @param doubtful those in whose sentence parts changed places, and of which nothing shows where they went
     */
    record Ordered(List<Token> tokens, Set<Place> moved, Set<Place> doubtful) {
        private static Ordered same(List<Token> tokens) {
            return new Ordered(tokens, Set.of(), Set.of());
        }

        /** Says of the findings, which stand in the order of the slots, which are no longer where they were. */
        List<Finding> told(List<Finding> findings) {
            List<Finding> told = new ArrayList<>();
            for (int i = 0; i < findings.size(); i++) {
                Finding finding = findings.get(i);
                boolean isMoved = finding.isValue() && moved.contains(finding.place());
                boolean isDoubtful = finding.isValue() && doubtful.contains(finding.place());
                Reason reason = isMoved ? finding.reason().or(Reason.CLAUSE_MOVED) : finding.reason();
                told.add(finding.because(isDoubtful ? reason.or(Reason.ORDER_CHANGED) : reason));
            }
            return told;
        }
    }

    private final List<Token> tokens;
    private final Symbols ours;
    private final Symbols theirs;
    private final Set<Place> moved = new HashSet<>();
    private final Set<Place> doubtful = new HashSet<>();

    private MovedParts(List<Token> tokens, Glyphs glyphs) {
        this.tokens = tokens;
        this.ours = Symbols.of(tokens);
        this.theirs = Symbols.of(glyphs);
    }

    private static List<String> words(String name) {
        return Resource.lines(MovedParts.class, name).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .toList();
    }

    static Ordered ordered(List<Token> tokens, Glyphs glyphs) {
        boolean isRow = tokens.stream().anyMatch(t -> t instanceof Token.Fixed f && f.character() == Line.CELL);
        return !isRow ? new MovedParts(tokens, glyphs).ordered() : Ordered.same(tokens);
    }

    private Ordered ordered() {
        List<LinePart> sentences = LinePart.sentences(ours);
        List<LinePart> others = LinePart.sentences(theirs);
        int[] pairs = PartPairs.of(texts(sentences), texts(others), PartPairs::byText);
        pairBetween(pairs, others.size());
        List<List<Token>> bodies = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            bodies.add(pairs[i] < 0 ? body(sentences.get(i)) : clauses(sentences.get(i), others.get(pairs[i])));
        }
        int[] order = order(pairs);
        if (PartPairs.cross(pairs)) {
            noteMoved(sentences, pairs);
        }
        return moved.isEmpty() && doubtful.isEmpty()
                ? Ordered.same(tokens)
                : new Ordered(joined(sentences, bodies, order), moved, doubtful);
    }

    /** A sentence without a pair is the one that stands between those of its neighbours. */
    private static void pairBetween(int[] pairs, int others) {
        for (int i = 0; i < pairs.length; i++) {
            boolean follows = i == 0 || pairs[i - 1] >= 0;
            int between = i == 0 ? 0 : pairs[i - 1] + 1;
            int next = i + 1 == pairs.length ? others : pairs[i + 1];
            if (pairs[i] < 0 && follows && between < others && next == between + 1) {
                pairs[i] = between;
            }
        }
    }

    private static List<String> texts(List<LinePart> parts) {
        return parts.stream().map(LinePart::text).toList();
    }

    private List<Token> body(LinePart part) {
        int first = part.from() == 0 ? 0 : ours.origins()[part.from() - 1] + 1;
        int last = part.to() == ours.size() ? tokens.size() : ours.origins()[part.to()];
        return tokens.subList(first, last);
    }

    /** The tokens of a sentence, its clauses in the order of the other one. */
    private List<Token> clauses(LinePart sentence, LinePart other) {
        List<LinePart> clauses = sentence.clauses();
        List<LinePart> others = other.clauses();
        int[] heads = PartPairs.of(heads(clauses), heads(others), PartPairs::byEnd);
        doubtUnequal(clauses, others);
        if (!PartPairs.cross(heads)) {
            return body(sentence);
        }
        int[] pairs = heads.clone();
        pairDependents(clauses, others, heads, pairs);
        int[] own = pairs.clone();
        pairLeftOver(clauses, others, pairs);
        noteMoved(clauses, heads);
        List<List<Token>> bodies = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            LinePart clause = clauses.get(i);
            boolean parts = isParting(clause.noun());
            bodies.add(parts ? handedOut(clauses, i, heads) : body(clause));
            if (own[i] < 0 && clause.numbers() > 0) {
                doubtful.addAll(places(body(clause)));
            } else if (isDependent(clause.noun())) {
                moved.addAll(places(body(clause)));
            }
        }
        return joined(clauses, bodies, order(pairs));
    }

    /** Where one of several figures handed out to several heads is gone or new, none of them has its head for sure. */
    private void doubtUnequal(List<LinePart> clauses, List<LinePart> others) {
        List<LinePart> ownHanding =
                clauses.stream().filter(c -> isParting(c.noun())).toList();
        List<LinePart> handing =
                others.stream().filter(c -> isParting(c.noun())).toList();
        for (int i = 0; i < ownHanding.size() && ownHanding.size() == handing.size(); i++) {
            if (ownHanding.get(i).numbers() != handing.get(i).numbers()) {
                doubtful.addAll(places(body(ownHanding.get(i))));
            }
        }
    }

    /** The nouns of the clauses that have one; no words for those that depend on another. */
    private static List<String> heads(List<LinePart> clauses) {
        return clauses.stream()
                .map(LinePart::noun)
                .map(n -> isDependent(n) ? "" : n)
                .toList();
    }

    /** Whether words name no figure of their own, but tell one of the clause before. */
    static boolean isDependent(String noun) {
        return DEPENDENT.stream().anyMatch(noun::startsWith);
    }

    private static boolean isParting(String noun) {
        return PARTING.stream().anyMatch(noun::contains);
    }

    /** A clause behind a head is the one that begins alike behind the same head; one for several heads has no head. */
    private static void pairDependents(List<LinePart> ours, List<LinePart> theirs, int[] heads, int[] pairs) {
        int head = -1;
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < ours.size(); i++) {
            String noun = ours.get(i).noun();
            if (!isDependent(noun)) {
                head = heads[i];
                continue;
            }
            boolean parts = isParting(noun);
            boolean within = true;
            for (int j = parts ? 0 : head + 1; within && (parts || head >= 0) && j < theirs.size(); j++) {
                String other = theirs.get(j).noun();
                within = parts || isDependent(other);
                if (within && pairs[i] < 0 && isParting(other) == parts && beginAlike(noun, other) && taken.add(j)) {
                    pairs[i] = j;
                }
            }
        }
    }

    /** A clause that depends on another head now is in doubt, but it is read where it stands. */
    private static void pairLeftOver(List<LinePart> ours, List<LinePart> theirs, int[] pairs) {
        Set<Integer> taken = new HashSet<>();
        Arrays.stream(pairs).forEach(taken::add);
        for (int i = 0; i < ours.size(); i++) {
            String noun = ours.get(i).noun();
            for (int j = 0; j < theirs.size() && pairs[i] < 0 && isDependent(noun); j++) {
                if (beginAlike(noun, theirs.get(j).noun()) && taken.add(j)) {
                    pairs[i] = j;
                }
            }
        }
    }

    private static boolean beginAlike(String noun, String other) {
        return DEPENDENT.stream().anyMatch(w -> noun.startsWith(w) && other.startsWith(w));
    }

    /** The tokens of a clause whose figures belong to the heads before it, in the order these have now. */
    private List<Token> handedOut(List<LinePart> clauses, int clause, int[] heads) {
        List<Token> body = new ArrayList<>(body(clauses.get(clause)));
        List<Token> slots = slots(body);
        int first = clause - slots.size();
        boolean known = first >= 0 && clauses.get(clause).numbers() == slots.size();
        for (int i = Math.max(0, first); known && i < clause; i++) {
            known = heads[i] >= 0;
        }
        if (!known) {
            doubtful.addAll(places(body));
            return body;
        }
        Integer[] ranks = new Integer[slots.size()];
        Arrays.setAll(ranks, i -> i);
        Arrays.sort(ranks, Comparator.comparing(i -> heads[first + i]));
        int next = 0;
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof Token.Slot) {
                body.set(i, slots.get(ranks[next++]));
            }
        }
        return body;
    }

    private static List<Place> places(List<Token> tokens) {
        return slots(tokens).stream().map(t -> ((Token.Slot) t).place()).toList();
    }

    private static List<Token> slots(List<Token> tokens) {
        return tokens.stream().filter(t -> t instanceof Token.Slot).toList();
    }

    /** Notes the values of the parts that stand elsewhere than before: one before which another one stands now. */
    private void noteMoved(List<LinePart> parts, int[] pairs) {
        for (int i = 0; i < parts.size(); i++) {
            for (int k = 0; k < parts.size(); k++) {
                if (pairs[i] >= 0 && pairs[k] >= 0 && i < k != pairs[i] < pairs[k] && i != k) {
                    moved.addAll(places(body(parts.get(i))));
                }
            }
        }
    }

    /** The parts in the order of their pairs; one without stays behind the one before it. */
    private static int[] order(int[] pairs) {
        Integer[] order = new Integer[pairs.length];
        int[] keys = new int[pairs.length];
        int last = -1;
        for (int i = 0; i < pairs.length; i++) {
            order[i] = i;
            last = pairs[i] >= 0 ? pairs[i] : last;
            keys[i] = last;
        }
        Arrays.sort(order, Comparator.comparing(i -> keys[i]));
        return Arrays.stream(order).mapToInt(i -> i).toArray();
    }

    /** The bodies in another order, with the marks between them where they stood. */
    private List<Token> joined(List<LinePart> parts, List<List<Token>> bodies, int[] order) {
        List<Token> joined = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            joined.addAll(bodies.get(order[i]));
            if (i + 1 < parts.size()) {
                joined.add(tokens.get(ours.origins()[parts.get(i).to()]));
            }
        }
        return joined;
    }
}
