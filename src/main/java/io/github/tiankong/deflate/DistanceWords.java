package io.github.tiankong.deflate;

/** Distances as they are written: the word of the symbol and the extra bits. */
final class DistanceWords {
    private final int[] words = new int[Symbols.DISTANCES];
    private final int[] wordBits = new int[Symbols.DISTANCES];
    private final int[] allBits = new int[Symbols.DISTANCES];
    private final int[] bases = new int[Symbols.DISTANCES];

    DistanceWords(HuffmanCode code) {
        for (int symbol = 0; symbol < Symbols.DISTANCES; symbol++) {
            words[symbol] = code.word(symbol);
            wordBits[symbol] = code.length(symbol);
            allBits[symbol] = code.length(symbol) + Symbols.distanceExtraBits(symbol);
            bases[symbol] = Symbols.distanceBase(symbol);
        }
    }

    /** @param symbol the distance's own */
    long word(int symbol, int distance) {
        return words[symbol] | (long) (distance - bases[symbol]) << wordBits[symbol];
    }

    int bits(int symbol) {
        return allBits[symbol];
    }
}
