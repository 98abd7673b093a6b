package io.github.tiankong.linking;

import io.github.tiankong.figure.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Makes keys of labels: identifiers FreeMarker accepts (its manual: "Top-level variable names"), at most 30 characters,
 * each given once. The same labels in the same order give the same keys.
 */
final class Keys {
    private static final WordTable RESERVED = WordTable.read(Keys.class, "reserved-keys.tsv");
    private static final String NAMELESS = "字段";
    private static final int LONGEST = 30;

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A key nobody has yet. */
    String next(String label) {
        String base = identifier(label);
        String key = base;
        while (!given.add(key)) {
            int number = numbers.merge(base, 2, (last, one) -> last + 1);
            String ending = (endsInDigit(base) ? "_" : "") + number;
            key = base.substring(0, Math.min(base.length(), LONGEST - ending.length())) + ending;
        }
        return key;
    }

    static String identifier(String label) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < label.length() && key.length() < LONGEST - 1; i++) {
            char c = folded(label.charAt(i));
            boolean point = (c == '.' || c == '．') && !key.isEmpty() && endsInDigit(key);
            if (isPart(c)) {
                key.append(c);
            } else if (point) {
                key.append('_');
            }
        }
        if (key.isEmpty()) {
            return NAMELESS;
        }
        boolean guarded = isDigit(key.charAt(0)) || RESERVED.startingAt(key, 0).contentEquals(key);
        return guarded ? "_" + key : key.toString();
    }

    private static boolean endsInDigit(CharSequence text) {
        return isDigit(text.charAt(text.length() - 1));
    }

    private static char folded(char c) {
        return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    }

    private static boolean isPart(char c) {
        boolean latin = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        return latin || isDigit(c) || (c >= '一' && c <= '龥');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
