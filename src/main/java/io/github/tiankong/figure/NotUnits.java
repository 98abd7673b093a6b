package io.github.tiankong.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table {@code not-units.txt}: words that begin like a unit and are none. */
final class NotUnits {
    /** No such words: after digits a unit is a unit. */
    static final NotUnits NONE = new NotUnits(List.of());

    private static final int LONGEST_YEAR = 4;

    private final Map<String, Integer> unitLengths = new HashMap<>();
    private final WordTable words;

    private NotUnits(List<String> lines) {
        for (String line : lines) {
            for (String entry : line.split(" ", -1)) {
                int bar = entry.indexOf('|');
                unitLengths.put(bar < 0 ? entry : entry.replace("|", ""), Math.max(bar, 0));
            }
        }
        words = WordTable.of(unitLengths.keySet());
    }

    static NotUnits read() {
        return new NotUnits(WordTable.lines(NotUnits.class, "not-units.txt"));
    }

    /**
     * Whether the characters from {@code start} to {@code end} are only the beginning of such a word. A unit longer than
     * the word stands: 车道公里 before 车道.
     */
    boolean blocks(CharSequence text, int start, int end) {
        String word = words.startingAt(text, start);
        int length = end - start;
        return !word.isEmpty()
                && length <= word.length()
                && length > unitLengths.get(word)
                && !beginsDate(text, start, word);
    }

    /** 剩余x处于x月底前完成: the preposition belongs to the date behind it, not to the word 处于. */
    private static boolean beginsDate(CharSequence text, int start, String word) {
        int at = start + word.length();
        int end = at;
        while (end < text.length() && end - at < LONGEST_YEAR && isNumberSign(text.charAt(end))) {
            end++;
        }
        return word.endsWith("于") && end > at && "年月日".indexOf(Text.at(text, end)) >= 0;
    }

    private static boolean isNumberSign(char c) {
        return Text.isDigit(c) || Mark.of(c) != Mark.NONE;
    }
}
