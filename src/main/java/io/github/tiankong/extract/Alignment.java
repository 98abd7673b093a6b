package io.github.tiankong.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

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
    /** For the end of each fork the branch that stands, from 0; -1 for none of them. */
    private final Map<Integer, Integer> branches = new HashMap<>();

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

    void choose(int close, int branch) {
        branches.put(close, branch);
    }

    /** The branch that stands of the fork that ends with a token, from 0; -1 for none. */
    int branch(int close) {
        return branches.getOrDefault(close, -1);
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
