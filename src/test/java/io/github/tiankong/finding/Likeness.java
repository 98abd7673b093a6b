package io.github.tiankong.finding;

import java.util.ArrayList;
import java.util.List;

/** How much two labels look alike: Dice over their pairs of neighbouring characters, 0 to 1. */
final class Likeness {
    private Likeness() {}

    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        List<String> left = pairs(one);
        List<String> right = pairs(other);
        int all = left.size() + right.size();
        int shared = 0;
        for (String pair : left) {
            if (right.remove(pair)) {
                shared++;
            }
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static List<String> pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
