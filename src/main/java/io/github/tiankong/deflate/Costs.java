package io.github.tiankong.deflate;

import java.util.Arrays;

/** What tokens cost, in sixteenths of a bit. */
final class Costs {
    static final int BIT = 16;

    private final int[] literals = new int[256];
    private final int[] lengths = new int[Symbols.LONGEST + 1];
    private final int[] distances = new int[Symbols.DISTANCES];

    /** Before any code is known. */
    static Costs guessed() {
        Costs costs = new Costs();
        Arrays.fill(costs.literals, 7 * BIT);
        for (int length = Symbols.SHORTEST; length <= Symbols.LONGEST; length++) {
            costs.lengths[length] = (6 + Symbols.lengthExtraBits(length)) * BIT;
        }
        for (int symbol = 0; symbol < Symbols.DISTANCES; symbol++) {
            costs.distances[symbol] = (5 + Symbols.distanceExtraBits(symbol)) * BIT;
        }
        return costs;
    }

    static Costs of(BlockCode code) {
        Costs costs = new Costs();
        for (int literal = 0; literal < 256; literal++) {
            costs.literals[literal] = code.literals().length(literal) * BIT;
        }
        for (int length = Symbols.SHORTEST; length <= Symbols.LONGEST; length++) {
            costs.lengths[length] = code.lengthBits(length) * BIT;
        }
        for (int symbol = 0; symbol < Symbols.DISTANCES; symbol++) {
            costs.distances[symbol] = (code.distances().length(symbol) + Symbols.distanceExtraBits(symbol)) * BIT;
        }
        return costs;
    }

    int literal(byte b) {
        return literals[b & 0xFF];
    }

    int length(int length) {
        return lengths[length];
    }

    int distance(int distance) {
        return distances[Symbols.ofDistance(distance)];
    }
}
