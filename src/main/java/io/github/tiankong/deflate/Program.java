package io.github.tiankong.deflate;

import java.util.Arrays;

/**
 * What is to be written for a document, in order, as numbers: bits that are always the same, matches whose distance hangs
 * on values, holes, and text around a hole that nearly always holds the same.
 */
final class Program {
    /** Followed by the first word of {@link #words} and the number of bits. */
    static final int BITS = 0;
    /** Followed by the eight numbers below. */
    static final int MATCH = 1;
    /** Followed by the number of the hole. */
    static final int HOLE = 2;
    /** Followed by start and end of a stretch of the template that is written as literals. */
    static final int TEXT = 3;

    static final int MATCH_START = 1;
    static final int MATCH_END = 2;
    static final int MATCH_DISTANCE = 3;
    /** The number of the shift that holds at the source; up to the next number, the holes the source touches. */
    static final int SOURCE_SHIFT = 4;

    static final int SOURCE_HOLES = 5;
    static final int OWN_SHIFT = 6;
    static final int OWN_HOLES = 7;
    /** The word of the length, and above its 20 bits how many they are. */
    static final int LENGTH_WORD = 8;

    static final int LENGTH_WORD_BITS = 20;
    static final int MATCH_SIZE = 9;

    private final int[] code;
    private final long[] words;

    private Program(int[] code, long[] words) {
        this.code = code;
        this.words = words;
    }

    int[] code() {
        return code;
    }

    long[] words() {
        return words;
    }

    /** Writes the block head, every token and the end of the block. */
    static Program of(Layout layout, Tokens tokens, BlockCode block) {
        return new Builder(layout, tokens, block).build();
    }

    private static final class Builder {
        private final Layout layout;
        private final Tokens tokens;
        private final BlockCode block;
        private final BitWriter bits = new BitWriter(1024);
        private int[] code = new int[1024];
        private int size;
        private long[] words = new long[256];
        private int wordCount;
        private int nextHole;
        private int writtenTo;
        /** The size of the code when text was added last, so that more can be joined to it. */
        private int textEnd = -1;

        Builder(Layout layout, Tokens tokens, BlockCode block) {
            this.layout = layout;
            this.tokens = tokens;
            this.block = block;
        }

        Program build() {
            bits.reserve(8 * 512);
            BlockHeader.write(block, bits);
            for (int token = 0; token < tokens.size(); token++) {
                addHoles(tokens.start(token));
                addToken(token);
                writtenTo = tokens.end(token);
            }
            addHoles(layout.size());
            bits.reserve(16);
            HuffmanCode literals = block.literals();
            bits.put(literals.word(Symbols.END_OF_BLOCK), literals.length(Symbols.END_OF_BLOCK));
            endBits();
            return new Program(Arrays.copyOf(code, size), Arrays.copyOf(words, wordCount));
        }

        /** The holes up to a place, without those that lie within a token and are written with it. */
        private void addHoles(int place) {
            for (; nextHole < layout.holes() && layout.holeStart(nextHole) <= place; nextHole++) {
                boolean within = layout.isUsual(nextHole)
                        && (layout.sampleLength(nextHole) > 0 || layout.holeStart(nextHole) < writtenTo);
                if (!within) {
                    add(HOLE, nextHole);
                }
            }
        }

        private void addToken(int token) {
            int start = tokens.start(token);
            int end = tokens.end(token);
            boolean touchesHole = layout.holesBefore(start) < layout.holesBegunBefore(end);
            if (!tokens.isMatch(token)) {
                addLiteral(start, end, touchesHole);
            } else if (touchesHole || sourceTouchesHole(token) || reachesOverHole(token)) {
                addMatch(token);
            } else {
                bits.reserve(48);
                bits.put(block.lengthWord(tokens.length(token)), block.lengthBits(tokens.length(token)));
                putDistance(tokens.distance(token));
            }
        }

        private void addLiteral(int start, int end, boolean touchesHole) {
            if (!touchesHole) {
                int literal = layout.text()[start] & 0xFF;
                bits.reserve(16);
                bits.put(block.literals().word(literal), block.literals().length(literal));
            } else if (bits.bitCount() == 0 && textEnd == size && code[size - 1] == start) {
                code[size - 1] = end;
            } else {
                add(TEXT, start, end);
                textEnd = size;
            }
        }

        private boolean sourceTouchesHole(int token) {
            int source = tokens.start(token) - tokens.distance(token);
            return layout.holesBefore(source) < layout.holesBegunBefore(source + tokens.length(token));
        }

        private boolean reachesOverHole(int token) {
            int start = tokens.start(token);
            return layout.holesBefore(start) != layout.holesBefore(start - tokens.distance(token));
        }

        private void putDistance(int distance) {
            int symbol = Symbols.ofDistance(distance);
            bits.put(block.distances().word(symbol), block.distances().length(symbol));
            bits.put(distance - Symbols.distanceBase(symbol), Symbols.distanceExtraBits(symbol));
        }

        private void addMatch(int token) {
            int start = tokens.start(token);
            int source = start - tokens.distance(token);
            int length = tokens.length(token);
            add(
                    MATCH,
                    start,
                    tokens.end(token),
                    tokens.distance(token),
                    layout.holesBefore(source),
                    layout.holesBegunBefore(source + length),
                    layout.holesBefore(start),
                    layout.holesBegunBefore(start + length),
                    block.lengthWord(length) | block.lengthBits(length) << LENGTH_WORD_BITS);
        }

        private void add(int... numbers) {
            endBits();
            append(numbers);
        }

        private void append(int... numbers) {
            if (size + numbers.length > code.length) {
                code = Arrays.copyOf(code, 2 * code.length);
            }
            System.arraycopy(numbers, 0, code, size, numbers.length);
            size += numbers.length;
        }

        private void endBits() {
            int count = Math.toIntExact(bits.bitCount());
            if (count == 0) {
                return;
            }
            long[] run = bits.words();
            append(BITS, wordCount, count);
            if (wordCount + run.length > words.length) {
                words = Arrays.copyOf(words, Math.max(2 * words.length, wordCount + run.length));
            }
            System.arraycopy(run, 0, words, wordCount, run.length);
            wordCount += run.length;
            bits.clear();
        }
    }
}
