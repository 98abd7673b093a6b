package io.github.tiankong.deflate;

import java.util.Arrays;

/** Writes the program of a template: the head of the block, every token, every hole, the end of the block. */
final class ProgramBuilder {
    private final Layout layout;
    private final Tokens tokens;
    private final BlockCode block;

    private final BitWriter bits = new BitWriter(1 << 12);
    private int[] steps = new int[1 << 12];
    private int size;
    private long[] words = new long[1 << 10];
    private int wordCount;
    private long mostBits;

    private int nextHole;
    private int writtenTo;
    /** The size when text was added last, so that more can be joined to it. */
    private int textEnd = -1;

    private ProgramBuilder(Layout layout, Tokens tokens, BlockCode block) {
        this.layout = layout;
        this.tokens = tokens;
        this.block = block;
    }

    static Program build(Layout layout, Tokens tokens, BlockCode block) {
        return new ProgramBuilder(layout, tokens, block).build();
    }

    private Program build() {
        BlockHeader.write(block, bits);
        for (int token = 0; token < tokens.size(); token++) {
            addHoles(tokens.start(token));
            addToken(token);
            writtenTo = tokens.end(token);
        }
        addHoles(layout.size());
        put(block.literals(), Symbols.END_OF_BLOCK);
        add(Program.END);
        return new Program(Arrays.copyOf(steps, size), Arrays.copyOf(words, wordCount), mostBits);
    }

    /** The holes up to a place, without those that lie within a token and are written with it. */
    private void addHoles(int place) {
        for (; nextHole < layout.holes() && layout.holeStart(nextHole) <= place; nextHole++) {
            boolean within = layout.isUsual(nextHole)
                    && (layout.sampleLength(nextHole) > 0 || layout.holeStart(nextHole) < writtenTo);
            if (!within) {
                add(Program.HOLE, nextHole);
            }
        }
    }

    private void addToken(int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        boolean covers = touchesHole(start, end);
        if (!tokens.isMatch(token)) {
            addLiteral(start, end, covers);
            return;
        }
        int source = start - tokens.distance(token);
        if (covers || touchesHole(source, source + tokens.length(token))) {
            addMatch(Program.TOUCHING, token);
        } else if (layout.holesBefore(start) != layout.holesBefore(source)) {
            addMatch(Program.MATCH, token);
        } else {
            int distance = Symbols.ofDistance(tokens.distance(token));
            bits.reserve(Program.LONGEST_MATCH);
            bits.put(block.lengthWord(tokens.length(token)), block.lengthBits(tokens.length(token)));
            bits.put(block.distances().word(distance), block.distances().length(distance));
            bits.put(tokens.distance(token) - Symbols.distanceBase(distance), Symbols.distanceExtraBits(distance));
        }
    }

    private boolean touchesHole(int start, int end) {
        return layout.holesBefore(start) < layout.holesBegunBefore(end);
    }

    private void addLiteral(int start, int end, boolean inHole) {
        if (!inHole) {
            put(block.literals(), layout.text()[start] & 0xFF);
        } else if (textEnd == size && bits.bitCount() == 0 && steps[size - 1] == start) {
            steps[size - 1] = end;
        } else {
            add(Program.TEXT, start, end);
            textEnd = size;
        }
    }

    private void put(HuffmanCode code, int symbol) {
        bits.reserve(Long.SIZE);
        bits.put(code.word(symbol), code.length(symbol));
    }

    private void addMatch(int kind, int token) {
        int start = tokens.start(token);
        int length = tokens.length(token);
        int source = start - tokens.distance(token);
        int[] numbers = {
            start,
            start + length,
            tokens.distance(token),
            layout.holesBefore(source),
            layout.holesBefore(start),
            block.lengthWord(length) | block.lengthBits(length) << Program.LENGTH_BITS,
            layout.holesBegunBefore(source + length),
            layout.holesBegunBefore(start + length)
        };
        add(kind, Arrays.copyOf(numbers, Program.size(kind) - 1));
        mostBits += Program.LONGEST_MATCH;
    }

    /** Adds a step with the bits that have gathered. */
    private void add(int kind, int... numbers) {
        long[] before = bits.words();
        int count = Math.toIntExact(bits.bitCount());
        bits.clear();
        mostBits += count;
        if (size + numbers.length + 1 > steps.length) {
            steps = Arrays.copyOf(steps, 2 * steps.length);
        }
        steps[size++] = kind | count << Program.KIND_BITS;
        System.arraycopy(numbers, 0, steps, size, numbers.length);
        size += numbers.length;
        if (wordCount + before.length > words.length) {
            words = Arrays.copyOf(words, 2 * words.length + before.length);
        }
        System.arraycopy(before, 0, words, wordCount, before.length);
        wordCount += before.length;
    }
}
