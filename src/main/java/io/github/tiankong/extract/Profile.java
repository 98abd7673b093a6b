package io.github.tiankong.extract;

import java.util.Arrays;
import java.util.List;

/**
 * What a line reads like when its values are left out: the pairs of neighbouring characters, every number one sign.
 */
final class Profile {
    private static final char NUMBER = '#';
    private static final String HAN_DIGITS = "〇○零一二三四五六七八九十";
    private static final char EDGE = '^';
    /** Stands where words may stand: no pair reaches across. */
    private static final char UNKNOWN = '\0';

    /** The share of a line with a list in it that has to stand in a line made of it, and how many pairs can show that. */
    private static final double HELD = 0.7;

    private static final int LEAST_TO_HOLD = 10;

    /** The pairs, sorted; as many times as they occur. */
    private final int[] grams;

    private final String skeleton;
    /** Whether a list repeats a part of it, so that any number of entries may stand there. */
    private final boolean repeats;

    private Profile(int[] grams, String skeleton, boolean repeats) {
        this.grams = grams;
        this.skeleton = skeleton;
        this.repeats = repeats;
    }

    /** The whole text with its numbers left out; empty where words may stand that nobody can foretell. */
    String skeleton() {
        return skeleton;
    }

    static Profile of(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        boolean known = true;
        for (Token token : Forks.firstBranches(tokens)) {
            if (token instanceof Token.Fork) {
                text.append(UNKNOWN);
                known = false;
            } else if (token instanceof Token.Fixed fixed) {
                append(text, fixed.character());
            } else if (token instanceof Token.Choice choice) {
                choice.texts().get(0).chars().forEach(c -> append(text, (char) c));
            } else if (token instanceof Token.Slot slot && slot.kind() == Token.Kind.WORDS) {
                text.append(UNKNOWN);
                known = false;
            } else {
                append(text, NUMBER);
            }
        }
        boolean repeats = tokens.stream().anyMatch(t -> t instanceof Token.Fork fork && fork.repeats());
        return new Profile(grams(text), known ? text.toString() : "", repeats);
    }

    static Profile of(Glyphs glyphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            append(text, glyphs.code(i) >= Glyphs.NUMBER ? NUMBER : (char) glyphs.code(i));
        }
        return new Profile(grams(text), text.toString(), false);
    }

    /** Blanks say nothing, and Han digits are a number like any other: 二〇二五年 reads like 2025年, 三、 like 四、. */
    private static void append(StringBuilder text, char c) {
        char shown = HAN_DIGITS.indexOf(c) >= 0 ? NUMBER : c;
        boolean again = shown == NUMBER && text.length() > 0 && text.charAt(text.length() - 1) == NUMBER;
        if (shown != ' ' && !again) {
            text.append(shown);
        }
    }

    private static int[] grams(CharSequence text) {
        int[] grams = new int[text.length() + 1];
        int count = 0;
        char before = EDGE;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? EDGE : text.charAt(i);
            if (before != UNKNOWN && c != UNKNOWN) {
                grams[count++] = before << 16 | c;
            }
            before = c;
        }
        int[] sorted = Arrays.copyOf(grams, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Two lines read as one. */
    Profile with(Profile next) {
        int[] both = Arrays.copyOf(grams, grams.length + next.grams.length);
        System.arraycopy(next.grams, 0, both, grams.length, next.grams.length);
        Arrays.sort(both);
        return new Profile(both, "", repeats || next.repeats);
    }

    /**
     * The likeness of two lines, from 0 to 1; 0 without a closer look where it is less than {@code least}. It is Dice's, but
     * a line with a list in it is also found by the share of its words that stand in the other: entries make that one long.
     */
    double likeness(Profile other, double least) {
        boolean mayHold = repeats && grams.length >= LEAST_TO_HOLD;
        int sum = grams.length + other.grams.length;
        if (sum == 0 || !mayHold && 2.0 * Math.min(grams.length, other.grams.length) / sum < least) {
            return 0;
        }
        int common = common(other);
        double held = mayHold ? (double) common / grams.length : 0;
        double like = Math.max(2.0 * common / sum, held < HELD ? 0 : held);
        return like < least ? 0 : like;
    }

    private int common(Profile other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < grams.length && j < other.grams.length) {
            int order = Integer.compare(grams[i], other.grams[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    int weight() {
        return grams.length;
    }
}
