package io.github.tiankong.extract;

import java.util.Arrays;

/**
 * Which glyphs of a document each token of a template took.
 *
 * <p>A token that took none stands at the position where it would have been; it counts as found all the same if it is a
 * choice that may be empty.
 */
final class Alignment {
    private final int[] from;
    private final int[] to;
    private final boolean[] found;

    Alignment(int tokens) {
        from = new int[tokens];
        to = new int[tokens];
        found = new boolean[tokens];
    }

    void put(int token, int fromGlyph, int toGlyph, boolean isFound) {
        from[token] = fromGlyph;
        to[token] = toGlyph;
        found[token] = isFound;
    }

    /** Tokens that could not be compared: all of them stand before one glyph. */
    void leaveOut(int fromToken, int toToken, int glyph) {
        Arrays.fill(from, fromToken, toToken, glyph);
        Arrays.fill(to, fromToken, toToken, glyph);
    }

    int from(int token) {
        return from[token];
    }

    int to(int token) {
        return to[token];
    }

    boolean isFound(int token) {
        return found[token];
    }

    /** Whether the token took any text. */
    boolean isStanding(int token) {
        return to[token] > from[token];
    }
}
