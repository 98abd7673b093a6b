package io.github.tiankong.deflate;

import java.util.ArrayList;
import java.util.List;

/** The head of a dynamic block, RFC 1951, 3.2.7: the lengths of both codes, run-length coded, in a third code. */
final class BlockHeader {
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int LONGEST_WORD = 7;
    private static final int AGAIN = 16;
    private static final int ZEROS = 17;
    private static final int MANY_ZEROS = 18;

    /** One of the 19 symbols with its extra bits. */
    private record Run(int symbol, int extra, int extraBits) {}

    private BlockHeader() {}

    static void write(BlockCode code, BitWriter out) {
        int literals = used(code.literals());
        int distances = used(code.distances());
        int[] lengths = new int[literals + distances];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] =
                    i < literals ? code.literals().length(i) : code.distances().length(i - literals);
        }
        List<Run> runs = runs(lengths);
        HuffmanCode words = code(runs);
        int count = ORDER.length;
        while (count > 4 && words.length(ORDER[count - 1]) == 0) {
            count--;
        }
        out.put(0b101, 3); // the last block, dynamic
        out.put(literals - 257, 5);
        out.put(distances - 1, 5);
        out.put(count - 4, 4);
        for (int i = 0; i < count; i++) {
            out.put(words.length(ORDER[i]), 3);
        }
        for (Run run : runs) {
            out.put(words.word(run.symbol()), words.length(run.symbol()));
            out.put(run.extra(), run.extraBits());
        }
    }

    private static int used(HuffmanCode code) {
        int size = code.size();
        while (code.length(size - 1) == 0) {
            size--;
        }
        return size;
    }

    private static HuffmanCode code(List<Run> runs) {
        long[] counts = new long[ORDER.length];
        runs.forEach(run -> counts[run.symbol()]++);
        return HuffmanCode.of(counts, LONGEST_WORD);
    }

    private static List<Run> runs(int[] lengths) {
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < lengths.length; ) {
            int end = at + 1;
            while (end < lengths.length && lengths[end] == lengths[at]) {
                end++;
            }
            addRuns(runs, lengths[at], end - at);
            at = end;
        }
        return runs;
    }

    private static void addRuns(List<Run> runs, int length, int times) {
        int rest = times;
        if (length > 0) {
            runs.add(new Run(length, 0, 0));
            rest--;
        }
        while (rest >= 3) {
            int n = Math.min(rest, length > 0 ? 6 : 138);
            if (length > 0) {
                runs.add(new Run(AGAIN, n - 3, 2));
            } else {
                runs.add(n <= 10 ? new Run(ZEROS, n - 3, 3) : new Run(MANY_ZEROS, n - 11, 7));
            }
            rest -= n;
        }
        for (; rest > 0; rest--) {
            runs.add(new Run(length, 0, 0));
        }
    }
}
