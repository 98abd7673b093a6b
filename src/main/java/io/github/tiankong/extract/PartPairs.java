package io.github.tiankong.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of some words of a template are which of a document: each the other's likest, and by far. */
final class PartPairs {
    private static final double LEAST = 0.6;
    /** How much less like every other one has to be. */
    private static final double CLOSE = 0.15;
    /** How like one is that the other ends with: 生猪出栏 and 出栏. */
    private static final double ENDING = 0.8;
    /** Pairs compared of one line. */
    private static final long MOST_PAIRS = 40_000;

    /** How like two texts are, from 0 to 1. */
    interface Likeness {
        double of(String ours, String theirs);
    }

    private PartPairs() {}

    /** For each of ours the one of theirs; -1 for none. */
    static int[] of(List<String> ours, List<String> theirs, Likeness likeness) {
        int[] pairs = new int[ours.size()];
        Arrays.fill(pairs, -1);
        if ((long) ours.size() * theirs.size() > MOST_PAIRS) {
            return pairs;
        }
        double[][] like = new double[ours.size()][theirs.size()];
        for (int i = 0; i < ours.size(); i++) {
            for (int j = 0; j < theirs.size(); j++) {
                like[i][j] = likeness.of(ours.get(i), theirs.get(j));
            }
        }
        for (int i = 0; i < ours.size(); i++) {
            for (int j = 0; j < theirs.size(); j++) {
                if (like[i][j] >= LEAST && isAlone(like, i, j)) {
                    pairs[i] = j;
                }
            }
        }
        return pairs;
    }

    private static boolean isAlone(double[][] like, int i, int j) {
        for (int k = 0; k < like.length; k++) {
            if (k != i && like[k][j] > like[i][j] - CLOSE) {
                return false;
            }
        }
        for (int k = 0; k < like[i].length; k++) {
            if (k != j && like[i][k] > like[i][j] - CLOSE) {
                return false;
            }
        }
        return true;
    }

    /** The share of the words that stand at the end of both. */
    static double byEnd(String ours, String theirs) {
        if (ours.equals(theirs)) {
            return ours.isEmpty() ? 0 : 1;
        }
        int same = 0;
        while (same < Math.min(ours.length(), theirs.length())
                && ours.charAt(ours.length() - 1 - same) == theirs.charAt(theirs.length() - 1 - same)) {
            same++;
        }
        double whole = 2.0 * same / (ours.length() + theirs.length());
        double ending = ENDING * same / Math.min(ours.length(), theirs.length());
        return same < 2 ? 0 : Math.max(whole, ending);
    }

    /** Dice's likeness of the pairs of neighbouring characters. */
    static double byText(String ours, String theirs) {
        Map<String, Integer> grams = new HashMap<>();
        grams(ours).forEach(g -> grams.merge(g, 1, Integer::sum));
        List<String> others = grams(theirs);
        int common = 0;
        for (String gram : others) {
            if (grams.merge(gram, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        int sum = Math.max(0, ours.length() - 1) + others.size();
        return sum == 0 ? 0 : 2.0 * common / sum;
    }

    private static List<String> grams(String text) {
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            grams.add(text.substring(i, i + 2));
        }
        return grams;
    }

    /** Whether two pairs cross. */
    static boolean cross(int[] pairs) {
        int last = -1;
        for (int pair : pairs) {
            if (pair >= 0 && pair < last) {
                return true;
            }
            last = Math.max(last, pair);
        }
        return false;
    }
}
