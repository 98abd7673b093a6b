package io.github.tiankong.compute;

import io.github.tiankong.figure.WordTable;
import java.util.HashMap;
import java.util.Map;

/** The table {@code traditional.txt}: 增長 is read as 增长, and what is put into a traditional text is written as it is. */
final class Script {
    private static final Map<Character, Character> SIMPLE = new HashMap<>();
    private static final Map<Character, Character> TRADITIONAL = new HashMap<>();

    static {
        for (String line : WordTable.lines(Script.class, "traditional.txt")) {
            for (String pair : line.split(" ", -1)) {
                SIMPLE.put(pair.charAt(0), pair.charAt(1));
                TRADITIONAL.putIfAbsent(pair.charAt(1), pair.charAt(0));
            }
        }
    }

    private Script() {}

    /** The text with simplified characters, of the same length; the very same where it has no others. */
    static String simple(String text) {
        return swapped(text, SIMPLE);
    }

    /** What is written with simplified characters as a traditional text writes it. */
    static String traditional(String text) {
        return swapped(text, TRADITIONAL);
    }

    /** Whether a text has more traditional characters than simplified ones, not only in a name. */
    static boolean isTraditional(String text) {
        int more = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SIMPLE.containsKey(c)) {
                more++;
            } else if (TRADITIONAL.containsKey(c)) {
                more--;
            }
        }
        return more > 0;
    }

    private static String swapped(String text, Map<Character, Character> table) {
        StringBuilder swapped = null;
        for (int i = 0; i < text.length(); i++) {
            Character other = table.get(text.charAt(i));
            if (other != null) {
                swapped = swapped == null ? new StringBuilder(text) : swapped;
                swapped.setCharAt(i, other);
            }
        }
        return swapped == null ? text : swapped.toString();
    }
}
