package io.github.tiankong.deflate;

import java.util.Arrays;

/** Runs a template's program over the values of a document. */
final class BlockWriter {
    private static final int WORD_BITS = 15;
    private static final int WORD = (1 << WORD_BITS) - 1;

    private final Layout layout;
    private final Program program;
    private final Crc.Step[] crcSteps;
    /** The word of each literal, and above its 15 bits how long it is. */
    private final int[] literals = new int[256];

    private final DistanceWords distances;

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
        HuffmanCode code = template.code().literals();
        for (int literal = 0; literal < literals.length; literal++) {
            literals[literal] = code.word(literal) | code.length(literal) << WORD_BITS;
        }
        this.distances = new DistanceWords(template.code().distances());
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
        out.reserve(program.mostBits() + (long) WORD_BITS * valuesLength());
        run();
        out.end();
        return new Deflated(out.bytes(), out.size(), crc(), layout.size() + shifts[layout.holes()]);
    }

    private int valuesLength() {
        return valueEnds.length == 0 ? 0 : valueEnds[valueEnds.length - 1];
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

    /**
     * Runs the steps. Bits are put here as {@link BitWriter#put} does it, but from local variables: through its fields,
     * which have to be loaded again after each store, the loop took more than twice the time.
     */
    private void run() {
        int[] steps = program.steps();
        long[] words = program.words();
        byte[] bytes = out.bytes();
        long gathered = 0;
        int count = 0;
        int size = 0;
        int word = 0;
        int at = 0;
        while (true) {
            int kind = steps[at] & Program.KIND;
            for (int rest = steps[at] >>> Program.KIND_BITS; rest >= 0; rest -= BitWriter.MOST) {
                gathered |= words[word++] << count;
                BitWriter.LONGS.set(bytes, size, gathered);
                count += Math.min(rest, BitWriter.MOST);
                size += count >>> 3;
                gathered >>>= count & ~7;
                count &= 7;
            }
            int distance = kind == Program.MATCH
                    ? steps[at + Program.DISTANCE]
                            + shifts[steps[at + Program.OWN]]
                            - shifts[steps[at + Program.SOURCE]]
                    : Integer.MAX_VALUE;
            if (distance <= Symbols.FARTHEST) {
                int length = steps[at + Program.LENGTH];
                int lengthBits = length >>> Program.LENGTH_BITS;
                int symbol = Symbols.ofDistance(distance);
                gathered |= (length & Program.LENGTH_WORD | distances.word(symbol, distance) << lengthBits) << count;
                BitWriter.LONGS.set(bytes, size, gathered);
                count += lengthBits + distances.bits(symbol);
                size += count >>> 3;
                gathered >>>= count & ~7;
                count &= 7;
            } else {
                out.resume(size, gathered, count);
                if (kind == Program.END) {
                    return;
                }
                seldom(kind, steps, at);
                bytes = out.bytes();
                size = out.size();
                gathered = out.gathered();
                count = out.count();
            }
            at += Program.size(kind);
        }
    }

    /** All steps but the most frequent. */
    private void seldom(int kind, int[] steps, int at) {
        if (kind == Program.HOLE) {
            value(steps[at + 1]);
        } else if (kind == Program.TOUCHING && stands(steps, at)) {
            int distance =
                    steps[at + Program.DISTANCE] + shifts[steps[at + Program.OWN]] - shifts[steps[at + Program.SOURCE]];
            int length = steps[at + Program.LENGTH];
            int symbol = Symbols.ofDistance(distance);
            out.put(length & Program.LENGTH_WORD, length >>> Program.LENGTH_BITS);
            out.put(distances.word(symbol, distance), distances.bits(symbol));
        } else {
            text(steps[at + Program.STEP_START], steps[at + Program.STEP_END]);
        }
    }

    private boolean stands(int[] steps, int at) {
        int source = steps[at + Program.SOURCE];
        int own = steps[at + Program.OWN];
        return unusualBefore[steps[at + Program.SOURCE_HOLES]] == unusualBefore[source]
                && unusualBefore[steps[at + Program.OWN_HOLES]] == unusualBefore[own]
                && steps[at + Program.DISTANCE] + shifts[own] - shifts[source] <= Symbols.FARTHEST;
    }

    private void value(int hole) {
        literals(values, hole == 0 ? 0 : valueEnds[hole - 1], valueEnds[hole]);
    }

    /** A stretch of the template as literals, with what stands in its holes; a hole goes with the place it begins at. */
    private void text(int start, int end) {
        out.reserve(program.mostBits() + (long) WORD_BITS * (end - start + 2 * valuesLength()));
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
        long gathered = 0;
        int count = 0;
        for (int i = from; i < to; i++) {
            int word = literals[bytes[i] & 0xFF];
            gathered |= (long) (word & WORD) << count;
            count += word >>> WORD_BITS;
            if (count > BitWriter.MOST - WORD_BITS) {
                out.put(gathered, count);
                gathered = 0;
                count = 0;
            }
        }
        out.put(gathered, count);
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
