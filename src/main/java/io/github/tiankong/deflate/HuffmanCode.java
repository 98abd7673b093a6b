package io.github.tiankong.deflate;

/** A prefix code as RFC 1951, 3.2.2 derives it from its lengths; words are kept with their first bit lowest. */
final class HuffmanCode {
    private static final int LONGEST_WORD = 15;

    private final int[] lengths;
    private final int[] words;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.words = words(lengths);
    }

    /** The best code for symbols that occur so often, no word longer than a limit. */
    static HuffmanCode of(long[] counts, int limit) {
        return new HuffmanCode(CodeLengths.of(counts, limit));
    }

    private static int[] words(int[] lengths) {
        int[] next = new int[LONGEST_WORD + 2];
        for (int length : lengths) {
            next[length + 1]++;
        }
        next[1] = 0;
        for (int bits = 1; bits <= LONGEST_WORD; bits++) {
            next[bits + 1] = next[bits + 1] + next[bits] << 1;
        }
        int[] words = new int[lengths.length];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            if (length > 0) {
                words[symbol] = Integer.reverse(next[length]++) >>> Integer.SIZE - length;
            }
        }
        return words;
    }

    int size() {
        return lengths.length;
    }

    /** In bits; 0 for a symbol that has no word. */
    int length(int symbol) {
        return lengths[symbol];
    }

    int word(int symbol) {
        return words[symbol];
    }
}
