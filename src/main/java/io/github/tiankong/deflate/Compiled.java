package io.github.tiankong.deflate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is worked out once for a template.
 *
 * @param layout the template with its samples
 * @param code the codes all its documents are written in
 * @param program what is written for a document
 * @param crcSteps what each piece does to the check sum
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Compiled(Layout layout, BlockCode code, Program program, Crc.Step[] crcSteps) {
    /** The first parse knows the cost of nothing, the second that of the first one's code. */
    private static final int PARSES = 2;

    static Compiled of(List<byte[]> pieces, List<Hole> holes) {
        Layout layout = Layout.of(pieces, holes);
        Tokens tokens = Parser.parse(layout, Costs.guessed());
        BlockCode code = BlockCode.of(layout, tokens);
        for (int parse = 1; parse < PARSES; parse++) {
            tokens = Parser.parse(layout, Costs.of(code));
            code = BlockCode.of(layout, tokens);
        }
        return new Compiled(layout, code, ProgramBuilder.build(layout, tokens, code), crcSteps(layout));
    }

    private static Crc.Step[] crcSteps(Layout layout) {
        Map<Integer, int[]> zeros = new HashMap<>();
        Crc.Step[] steps = new Crc.Step[layout.holes() + 1];
        for (int piece = 0; piece < steps.length; piece++) {
            int from = layout.pieceStart(piece);
            int to = layout.pieceEnd(piece);
            steps[piece] = Crc.Step.over(layout.text(), from, to, zeros.computeIfAbsent(to - from, Crc::zeros));
        }
        return steps;
    }

    /**
     * How many bytes of values are better off here than in a block of their own: written as literals, text longer than
     * was foreseen is compressed badly.
     */
    int mostValueBytes() {
        return 2 * layout.sampleBytes() + 1024;
    }
}
