package io.github.tiankong.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds for the lines of a template those of a document.
 *
 * <ol>
 *   <li>Lines that read the same but for their values, and stand once on either side, hold the order; from them it spreads
 *       to neighbours that read the same.
 *   <li>What reads the same out of order was moved.
 *   <li>In the gaps between, the likest lines in order are taken ({@link GapMatcher}).
 *   <li>What is left is looked for anywhere ({@link MovedLines}), at last by the values of lists a line names.
 * </ol>
 */
final class LineMatcher {
    private final List<TemplateLine> template;
    private final List<DocumentLine> document;
    private final int[] documentOf;
    private final boolean[] taken;
    private final List<Match> matches = new ArrayList<>();

    private LineMatcher(List<TemplateLine> template, List<DocumentLine> document) {
        this.template = template;
        this.document = document;
        this.documentOf = new int[template.size()];
        this.taken = new boolean[document.size()];
        Arrays.fill(documentOf, -1);
    }

    /** Matches in the order of the template; a line that was not found is in none. */
    static List<Match> match(List<TemplateLine> template, List<DocumentLine> document) {
        return new LineMatcher(template, document).match();
    }

    private List<Match> match() {
        List<int[]> equal = equalOnce();
        List<int[]> inOrder = Rising.of(equal, pair -> pair[1]);
        inOrder.forEach(pair -> take(pair[0], pair[1], Match.How.IN_ORDER));
        spread();
        equal.stream()
                .filter(pair -> template.get(pair[0]).hasSlots())
                .forEach(pair -> take(pair[0], pair[1], Match.How.MOVED));
        fillGaps();
        MovedLines.find(template, document, documentOf, taken).forEach(this::add);
        takeNamed();
        matches.sort(Comparator.comparing(m -> m.template().get(0)));
        Set<String> doubtful = doubtful();
        return matches.stream()
                .map(m -> isAmong(doubtful, m) ? m.asOneOfSeveral() : m)
                .toList();
    }

    /**
     * How lines read of which one is missing or too many: if the template has three alike and the document two, nobody can
     * tell which was deleted.
     */
    private Set<String> doubtful() {
        Set<String> skeletons = new HashSet<>();
        for (int i = 0; i < template.size(); i++) {
            if (documentOf[i] < 0) {
                skeletons.add(template.get(i).profile().skeleton());
            }
        }
        for (int i = 0; i < document.size(); i++) {
            if (!taken[i]) {
                skeletons.add(document.get(i).profile().skeleton());
            }
        }
        skeletons.remove("");
        return skeletons;
    }

    private boolean isAmong(Set<String> doubtful, Match match) {
        return match.template().stream()
                .anyMatch(i -> doubtful.contains(template.get(i).profile().skeleton()));
    }

    private void take(int templateLine, int documentLine, Match.How how) {
        if (documentOf[templateLine] < 0 && !taken[documentLine]) {
            add(Match.of(templateLine, documentLine, how));
        }
    }

    private void add(Match match) {
        match.template().forEach(t -> documentOf[t] = match.document().get(0));
        match.document().forEach(d -> taken[d] = true);
        matches.add(match);
    }

    /** Pairs of lines that read the same and stand once on either side, in the template's order. */
    private List<int[]> equalOnce() {
        Map<String, Integer> ours = new HashMap<>();
        for (int i = 0; i < template.size(); i++) {
            ours.merge(template.get(i).profile().skeleton(), i, (a, b) -> -1);
        }
        Map<String, Integer> theirs = new HashMap<>();
        for (int i = 0; i < document.size(); i++) {
            theirs.merge(document.get(i).profile().skeleton(), i, (a, b) -> -1);
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < template.size(); i++) {
            String skeleton = template.get(i).profile().skeleton();
            int other = theirs.getOrDefault(skeleton, -1);
            if (!skeleton.isEmpty() && other >= 0 && ours.get(skeleton) >= 0) {
                pairs.add(new int[] {i, other});
            }
        }
        return pairs;
    }

    private boolean readSame(int templateLine, int documentLine) {
        String skeleton = template.get(templateLine).profile().skeleton();
        return !skeleton.isEmpty()
                && skeleton.equals(document.get(documentLine).profile().skeleton());
    }

    /** From the beginning and from every line in order to the next ones, then from the end and backwards. */
    private void spread() {
        int expected = 0;
        for (int i = 0; i < template.size(); i++) {
            if (documentOf[i] >= 0) {
                expected = documentOf[i] + 1;
            } else if (expected < document.size() && !taken[expected] && readSame(i, expected)) {
                take(i, expected++, Match.How.IN_ORDER);
            } else {
                expected = document.size();
            }
        }
        expected = document.size() - 1;
        for (int i = template.size() - 1; i >= 0; i--) {
            if (documentOf[i] >= 0) {
                expected = documentOf[i] - 1;
            } else if (expected >= 0 && !taken[expected] && readSame(i, expected)) {
                take(i, expected--, Match.How.IN_ORDER);
            } else {
                expected = -1;
            }
        }
    }

    /** What names a value of a line was made of it, however it reads now. */
    private void takeNamed() {
        for (int j = 0; j < document.size(); j++) {
            for (int i = 0; i < template.size() && !document.get(j).named().isEmpty(); i++) {
                if (document.get(j).names(template.get(i))) {
                    take(i, j, Match.How.MOVED);
                }
            }
        }
    }

    private void fillGaps() {
        List<Match> fixed = matches.stream()
                .filter(m -> m.how() == Match.How.IN_ORDER)
                .sorted(Comparator.comparing(m -> m.template().get(0)))
                .toList();
        int fromTemplate = 0;
        int fromDocument = 0;
        for (int k = 0; k <= fixed.size(); k++) {
            boolean last = k == fixed.size();
            int toTemplate = last ? template.size() : fixed.get(k).template().get(0);
            int toDocument = last ? document.size() : fixed.get(k).document().get(0);
            fillGap(fromTemplate, toTemplate, fromDocument, toDocument);
            fromTemplate = toTemplate + 1;
            fromDocument = toDocument + 1;
        }
    }

    private void fillGap(int fromTemplate, int toTemplate, int fromDocument, int toDocument) {
        List<Integer> ours = new ArrayList<>();
        for (int i = fromTemplate; i < toTemplate; i++) {
            if (documentOf[i] < 0) {
                ours.add(i);
            }
        }
        List<Integer> theirs = new ArrayList<>();
        for (int i = fromDocument; i < toDocument; i++) {
            if (!taken[i]) {
                theirs.add(i);
            }
        }
        if (!ours.isEmpty() && !theirs.isEmpty()) {
            new GapMatcher(template, document, ours, theirs).match().forEach(this::add);
        }
    }
}
