package io.github.tiankong.deflate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A template compiled for compression: texts that are the same but for what stands in some holes.
 *
 * <p>The search for matches and the prefix codes, which is nearly all the work of deflate (RFC 1951), is done once, over the
 * template with samples in its holes. A document then costs the bits of its values, the distances that reach back over a
 * value, and copying. The result is one dynamic block that any inflater reads.
 *
 * <p>Immutable; may be shared by threads, each with a {@link #stitcher} of its own.
 */
public final class TemplateDeflater {
    /** Below this a part is done by the ordinary way in less time than it would take to tell. */
    private static final int SMALLEST = 256;

    private static final int PASSES = 2;

    private final List<byte[]> pieces;
    private final Layout layout;
    private final BlockCode code;
    private final Program program;
    private final Crc.Step[] crcSteps;
    private final int mostValueBytes;

    private TemplateDeflater(List<byte[]> pieces, Layout layout, BlockCode code, Program program) {
        this.pieces = pieces;
        this.layout = layout;
        this.code = code;
        this.program = program;
        this.crcSteps = crcSteps(layout);
        int samples = 0;
        for (int hole = 0; hole < layout.holes(); hole++) {
            samples += layout.sampleLength(hole);
        }
        this.mostValueBytes = layout.size() - samples < SMALLEST ? -1 : 2 * samples + SMALLEST * 4;
    }

    /**
     * Compiles a template.
     *
     * @param pieces what is the same in every document; may be empty; one more than holes
     * @param holes what stands between them
     */
    public static TemplateDeflater compile(List<byte[]> pieces, List<Hole> holes) {
        Layout layout = Layout.of(pieces, holes);
        Tokens tokens = Parser.parse(layout, Costs.guessed());
        BlockCode code = BlockCode.of(layout, tokens);
        for (int pass = 1; pass < PASSES; pass++) {
            tokens = Parser.parse(layout, Costs.of(code));
            code = BlockCode.of(layout, tokens);
        }
        return new TemplateDeflater(List.copyOf(pieces), layout, code, Program.of(layout, tokens, code));
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

    /** What compresses documents, for one thread. */
    public Stitcher stitcher() {
        return new Stitcher(this);
    }

    int pieceCount() {
        return pieces.size();
    }

    byte[] piece(int number) {
        return pieces.get(number);
    }

    /** Whether values of this length in all are better off in the template's block than in one of their own. */
    boolean pays(Bytes values) {
        return values.size() <= mostValueBytes;
    }

    Layout layout() {
        return layout;
    }

    BlockCode code() {
        return code;
    }

    Program program() {
        return program;
    }

    Crc.Step[] crcSteps() {
        return crcSteps;
    }
}
