package io.github.tiankong.deflate;

import java.util.Arrays;

/**
 * The two codes of a dynamic block, made from a parse of the template with its samples.
 *
 * <p>Every literal and every distance has a word, however rare in the template, since a value may need any of them; lengths
 * have one if the template uses them, since values are written without matches.
 */
final class BlockCode {
    private static final int LONGEST_WORD = 15;
    /** Weighs what occurs against what only may: rare words become long, and cost the others little. */
    private static final int OCCURS = 64;

    private final HuffmanCode literals;
    private final HuffmanCode distances;

    private BlockCode(HuffmanCode literals, HuffmanCode distances) {
        this.literals = literals;
        this.distances = distances;
    }

    static BlockCode of(Layout layout, Tokens tokens) {
        long[] literals = new long[Symbols.LITERALS_AND_LENGTHS];
        long[] distances = new long[Symbols.DISTANCES];
        for (int literal = 0; literal < 256; literal++) {
            literals[literal] = 1;
        }
        Arrays.fill(distances, 1);
        literals[Symbols.END_OF_BLOCK] = OCCURS;
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.isMatch(token)) {
                literals[Symbols.ofLength(tokens.length(token))] += OCCURS;
                distances[Symbols.ofDistance(tokens.distance(token))] += OCCURS;
            } else {
                literals[layout.text()[tokens.start(token)] & 0xFF] += OCCURS;
            }
        }
        for (int hole = 0; hole < layout.holes(); hole++) {
            for (int i = layout.holeStart(hole); !layout.isUsual(hole) && i < layout.holeEnd(hole); i++) {
                literals[layout.text()[i] & 0xFF] += OCCURS;
            }
        }
        return new BlockCode(HuffmanCode.of(literals, LONGEST_WORD), HuffmanCode.of(distances, LONGEST_WORD));
    }

    /** Literals, the end of the block, and lengths. */
    HuffmanCode literals() {
        return literals;
    }

    HuffmanCode distances() {
        return distances;
    }

    /** A length with its extra bits, to be written at a stroke. */
    int lengthWord(int length) {
        int symbol = Symbols.ofLength(length);
        return literals.word(symbol) | Symbols.lengthExtra(length) << literals.length(symbol);
    }

    /** How many bits {@link #lengthWord} has. */
    int lengthBits(int length) {
        int symbol = Symbols.ofLength(length);
        int bits = literals.length(symbol);
        return (bits == 0 ? LONGEST_WORD : bits) + Symbols.lengthExtraBits(length);
    }
}
