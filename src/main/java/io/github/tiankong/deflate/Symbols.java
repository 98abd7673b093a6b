package io.github.tiankong.deflate;

/** The alphabets of RFC 1951, 3.2.5: literals and lengths in one, distances in the other. */
final class Symbols {
    static final int END_OF_BLOCK = 256;
    static final int LITERALS_AND_LENGTHS = 286;
    static final int DISTANCES = 30;
    static final int SHORTEST = 3;
    static final int LONGEST = 258;
    static final int FARTHEST = 1 << 15;

    private static final int[] LENGTH_BASE = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] DISTANCE_BASE = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };
    private static final byte[] LENGTH_SYMBOL = lengthSymbols();

    private Symbols() {}

    private static byte[] lengthSymbols() {
        byte[] symbols = new byte[LONGEST + 1];
        for (int symbol = 0, length = SHORTEST; length <= LONGEST; length++) {
            while (symbol + 1 < LENGTH_BASE.length && LENGTH_BASE[symbol + 1] <= length) {
                symbol++;
            }
            symbols[length] = (byte) symbol;
        }
        return symbols;
    }

    /** The symbol of a length from 3 to 258, in the alphabet of literals and lengths. */
    static int ofLength(int length) {
        return END_OF_BLOCK + 1 + LENGTH_SYMBOL[length];
    }

    static int lengthExtraBits(int length) {
        int symbol = LENGTH_SYMBOL[length];
        return symbol < 8 || length == LONGEST ? 0 : symbol / 4 - 1;
    }

    static int lengthExtra(int length) {
        return length - LENGTH_BASE[LENGTH_SYMBOL[length]];
    }

    /** The symbol of a distance from 1 to 32,768: the place of its upmost bit and the bit below. */
    static int ofDistance(int distance) {
        int before = distance - 1;
        if (before < 2) {
            return before;
        }
        int top = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(before);
        return 2 * top + (before >>> top - 1 & 1);
    }

    static int distanceExtraBits(int symbol) {
        return symbol < 4 ? 0 : symbol / 2 - 1;
    }

    static int distanceBase(int symbol) {
        return DISTANCE_BASE[symbol];
    }
}
