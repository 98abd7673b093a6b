package io.github.tiankong.deflate;

import java.util.Arrays;

/** Runs a template's program over the values of a document. */
final class BlockWriter {
    private static final int LONGEST_WORD = 15;
    /** A length with its extra bits, a distance with its. */
    private static final int LONGEST_MATCH = 48;

    private final Layout layout;
    private final Program program;
    private final Crc.Step[] crcSteps;
    /** The word of each literal, and above its 15 bits how long it is. */
    private final int[] literals = new int[256];
    /** The word of each distance, and above its 15 bits how long it is. */
    private final int[] distances = new int[Symbols.DISTANCES];

    private final BitWriter out = new BitWriter(1 << 14);
    private final boolean[] unusual;
    /** How many holes before each are unusual. */
    private final int[] unusualBefore;
    /** For each hole and behind the last: by how much what follows is shifted. */
    private final int[] shifts;

    private byte[] values;
    private int[] valueEnds;

    BlockWriter(Compiled template) {
        this.layout = template.layout();
        this.program = template.program();
        this.crcSteps = template.crcSteps();
        this.unusual = new boolean[layout.holes()];
        this.unusualBefore = new int[layout.holes() + 1];
        this.shifts = new int[layout.holes() + 1];
        fill(literals, template.code().literals());
        fill(distances, template.code().distances());
    }

    private static void fill(int[] words, HuffmanCode code) {
        for (int symbol = 0; symbol < words.length; symbol++) {
            words[symbol] = code.word(symbol) | code.length(symbol) << LONGEST_WORD;
        }
    }

    /**
     * The document with these values.
     *
     * @param values all values, one behind the other
     * @param valueEnds where each ends
     */
    Deflated write(byte[] values, int[] valueEnds) {
        this.values = values;
        this.valueEnds = valueEnds;
        compare();
        out.clear();
        int[] code = program.code();
        for (int at = 0; at < code.length; ) {
            switch (code[at]) {
                case Program.BITS -> {
                    copy(code[at + 1], code[at + 2]);
                    at += 3;
                }
                case Program.MATCH -> {
                    match(code, at);
                    at += Program.MATCH_SIZE;
                }
                case Program.HOLE -> {
                    value(code[at + 1]);
                    at += 2;
                }
                default -> {
                    text(code[at + 1], code[at + 2]);
                    at += 3;
                }
            }
        }
        out.end();
        return new Deflated(out.bytes(), out.size(), crc(), layout.size() + shifts[layout.holes()]);
    }

    /** Finds the shifts, and the holes that do not hold what they usually do. */
    private void compare() {
        int shift = 0;
        int count = 0;
        int from = 0;
        for (int hole = 0; hole < valueEnds.length; hole++) {
            int to = valueEnds[hole];
            boolean differs = layout.isUsual(hole)
                    && !Arrays.equals(values, from, to, layout.text(), layout.holeStart(hole), layout.holeEnd(hole));
            unusual[hole] = differs;
            count += differs ? 1 : 0;
            shift += to - from - layout.sampleLength(hole);
            unusualBefore[hole + 1] = count;
            shifts[hole + 1] = shift;
            from = to;
        }
    }

    private void copy(int firstWord, int bitCount) {
        long[] words = program.words();
        out.reserve(bitCount);
        int word = firstWord;
        int rest = bitCount;
        for (; rest >= Long.SIZE; rest -= Long.SIZE) {
            out.put(words[word++], Long.SIZE);
        }
        if (rest > 0) {
            out.put(words[word], rest);
        }
    }

    private void match(int[] code, int at) {
        int sourceShift = code[at + Program.SOURCE_SHIFT];
        int ownShift = code[at + Program.OWN_SHIFT];
        int distance = code[at + Program.MATCH_DISTANCE] + shifts[ownShift] - shifts[sourceShift];
        boolean stands = distance <= Symbols.FARTHEST
                && unusualBefore[code[at + Program.SOURCE_HOLES]] <= unusualBefore[sourceShift]
                && unusualBefore[code[at + Program.OWN_HOLES]] <= unusualBefore[ownShift];
        if (!stands) {
            text(code[at + Program.MATCH_START], code[at + Program.MATCH_END]);
            return;
        }
        int length = code[at + Program.LENGTH_WORD];
        int lengthBits = length >>> Program.LENGTH_WORD_BITS;
        int symbol = Symbols.ofDistance(distance);
        int word = distances[symbol];
        int wordBits = word >>> LONGEST_WORD;
        long bits = word & (1 << LONGEST_WORD) - 1 | (long) (distance - Symbols.distanceBase(symbol)) << wordBits;
        out.reserve(LONGEST_MATCH);
        out.put(
                length & (1 << Program.LENGTH_WORD_BITS) - 1 | bits << lengthBits,
                lengthBits + wordBits + Symbols.distanceExtraBits(symbol));
    }

    private void value(int hole) {
        literals(values, hole == 0 ? 0 : valueEnds[hole - 1], valueEnds[hole]);
    }

    /** A stretch of the template as literals, with what stands in its holes; a hole goes with the place it begins at. */
    private void text(int start, int end) {
        int at = start;
        for (int hole = layout.holesBefore(start); hole < layout.holesBegunBefore(end); hole++) {
            if (unusual[hole]) {
                literals(layout.text(), at, Math.max(at, layout.holeStart(hole)));
                if (layout.holeStart(hole) >= start) {
                    value(hole);
                }
                at = layout.holeEnd(hole);
            }
        }
        literals(layout.text(), at, Math.max(at, end));
    }

    private void literals(byte[] bytes, int from, int to) {
        out.reserve((long) LONGEST_WORD * (to - from));
        for (int i = from; i < to; i++) {
            int word = literals[bytes[i] & 0xFF];
            out.put(word & (1 << LONGEST_WORD) - 1, word >>> LONGEST_WORD);
        }
    }

    private int crc() {
        int register = crcSteps[0].from(Crc.START);
        int from = 0;
        for (int hole = 0; hole < valueEnds.length; hole++) {
            int to = valueEnds[hole];
            register = crcSteps[hole + 1].from(Crc.over(register, values, from, to));
            from = to;
        }
        return Crc.finish(register);
    }
}
