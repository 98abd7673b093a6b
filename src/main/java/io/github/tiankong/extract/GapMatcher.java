package io.github.tiankong.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * The likest lines of two lists, in order: one line and one, or one and two where a paragraph was parted or two were
 * joined. Where the lists are long only lines at about the same distance from the beginning are compared.
 */
final class GapMatcher {
    /** Less than this much alike (Dice), two lines have nothing to do with each other. */
    private static final double LEAST = 0.35;
    /** What a line of which nothing is known but its place is worth. */
    private static final double BY_PLACE = 2;

    private static final int LONGEST_BY_PLACE = 40;
    /** A long paragraph does not outweigh all others. */
    private static final int MOST_WEIGHT = 300;

    private static final int MOST_PAIRS = 2_000_000;
    private static final int LEAST_BAND = 50;

    private enum Step {
        NONE(0, 0),
        DROPPED(1, 0),
        INSERTED(0, 1),
        BOTH(1, 1),
        PARTED(1, 2),
        JOINED(2, 1);

        private final int ours;
        private final int theirs;

        Step(int ours, int theirs) {
            this.ours = ours;
            this.theirs = theirs;
        }
    }

    private final List<TemplateLine> template;
    private final List<DocumentLine> document;
    private final List<Integer> ours;
    private final List<Integer> theirs;
    private final int band;
    private final double[][] scores;
    private final Step[][] steps;

    GapMatcher(List<TemplateLine> template, List<DocumentLine> document, List<Integer> ours, List<Integer> theirs) {
        this.template = template;
        this.document = document;
        this.ours = ours;
        this.theirs = theirs;
        this.band = Math.max(LEAST_BAND, MOST_PAIRS / ours.size() / 2);
        this.scores = new double[ours.size() + 1][];
        this.steps = new Step[ours.size() + 1][];
    }

    List<Match> match() {
        for (int i = 0; i <= ours.size(); i++) {
            scores[i] = new double[high(i) - low(i) + 1];
            steps[i] = new Step[scores[i].length];
            for (int j = low(i); j <= high(i); j++) {
                reach(i, j);
            }
        }
        List<Match> matches = new ArrayList<>();
        int i = ours.size();
        int j = theirs.size();
        while (i > 0 || j > 0) {
            Step step = steps[i][j - low(i)];
            if (step.ours > 0 && step.theirs > 0) {
                matches.add(new Match(
                        ours.subList(i - step.ours, i), theirs.subList(j - step.theirs, j), Match.How.IN_ORDER));
            }
            i -= step.ours;
            j -= step.theirs;
        }
        return matches;
    }

    private int middle(int i) {
        return (int) ((long) i * theirs.size() / ours.size());
    }

    private int low(int i) {
        return Math.max(0, middle(i) - band);
    }

    private int high(int i) {
        int least = i == ours.size() ? theirs.size() : middle(i + 1);
        return Math.min(theirs.size(), Math.max(middle(i) + band, least));
    }

    private boolean isInside(int i, int j) {
        return i >= 0 && j >= 0 && j >= low(i) && j <= high(i);
    }

    private void reach(int i, int j) {
        double best = Double.NEGATIVE_INFINITY;
        Step bestStep = Step.NONE;
        for (Step step : Step.values()) {
            int fromOurs = i - step.ours;
            int fromTheirs = j - step.theirs;
            if (!isInside(fromOurs, fromTheirs) || step == Step.NONE && (i > 0 || j > 0)) {
                continue;
            }
            double gain = gain(step, fromOurs, fromTheirs);
            double score = (step == Step.NONE ? 0 : scores[fromOurs][fromTheirs - low(fromOurs)]) + gain;
            if (gain >= 0 && score > best) {
                best = score;
                bestStep = step;
            }
        }
        scores[i][j - low(i)] = best;
        steps[i][j - low(i)] = bestStep;
    }

    /** What a step is worth; less than nothing for one that cannot be. */
    private double gain(Step step, int i, int j) {
        return switch (step) {
            case NONE, DROPPED, INSERTED -> 0;
            case BOTH -> both(ours(i), theirs(j));
            case PARTED ->
                isNeighbour(theirs, j)
                                && isPlain(theirs(j).line())
                                && isPlain(theirs(j + 1).line())
                        ? gain(
                                ours(i).profile(),
                                theirs(j).profile(),
                                theirs(j + 1).profile())
                        : -1;
            case JOINED ->
                isNeighbour(ours, i)
                                && isPlain(ours(i).line())
                                && isPlain(ours(i + 1).line())
                        ? gain(
                                theirs(j).profile(),
                                ours(i).profile(),
                                ours(i + 1).profile())
                        : -1;
        };
    }

    private TemplateLine ours(int i) {
        return template.get(ours.get(i));
    }

    private DocumentLine theirs(int j) {
        return document.get(theirs.get(j));
    }

    private static boolean isNeighbour(List<Integer> indices, int i) {
        return indices.get(i + 1) == indices.get(i) + 1;
    }

    private static boolean isPlain(Line line) {
        return !line.isRow();
    }

    private static double both(TemplateLine line, DocumentLine other) {
        if (line.isAnything()) {
            return other.glyphs().size() <= LONGEST_BY_PLACE ? BY_PLACE : -1;
        }
        return gain(line.profile(), other.profile());
    }

    private static double gain(Profile profile, Profile other) {
        double like = profile.likeness(other, LEAST);
        return like == 0 ? -1 : (like - LEAST / 2) * Math.min(MOST_WEIGHT, profile.weight() + other.weight());
    }

    /** One line and two: worth more than one and one only if each half has its share. */
    private static double gain(Profile whole, Profile half, Profile other) {
        double sum = half.weight() + other.weight();
        if (2.0 * Math.min(sum, whole.weight()) / (sum + whole.weight()) < 2 * LEAST) {
            return -1;
        }
        double like = whole.likeness(half.with(other), 2 * LEAST);
        return like == 0 ? -1 : (like - LEAST / 2) * Math.min(MOST_WEIGHT, whole.weight() + sum);
    }
}
