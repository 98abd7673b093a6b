package io.github.tiankong.deflate;

import java.util.List;
import java.util.Optional;

/**
 * A template compiled for compression: texts that are the same but for what stands in some holes.
 *
 * <p>The search for matches and for the best codes, which is nearly all the work of deflate (RFC 1951), is done once, over
 * the template with samples in its holes. A document then costs the bits of its values, the distances that reach back over
 * a value, and copying. The result is one dynamic block that any inflater reads.
 *
 * <p>Immutable; may be shared by threads, each with a {@link #stitcher} of its own.
 */
public final class TemplateDeflater {
    /** Below this the head of a dynamic block takes more room than it saves. */
    private static final int FEWEST_STATIC_BYTES = 256;

    private final List<byte[]> pieces;
    private final Optional<Compiled> compiled;

    private TemplateDeflater(List<byte[]> pieces, Optional<Compiled> compiled) {
        this.pieces = List.copyOf(pieces);
        this.compiled = compiled;
    }

    /**
     * Compiles a template, unless it is too small to pay.
     *
     * @param pieces what is the same in every document; may be empty; one more than holes
     * @param holes what stands between them
     */
    public static TemplateDeflater compile(List<byte[]> pieces, List<Hole> holes) {
        boolean pays = pieces.stream().mapToInt(p -> p.length).sum() >= FEWEST_STATIC_BYTES;
        return pays ? new TemplateDeflater(pieces, Optional.of(Compiled.of(pieces, holes))) : plain(pieces);
    }

    /** Compresses every document the ordinary way: for a template that is used too seldom to compile it. */
    public static TemplateDeflater plain(List<byte[]> pieces) {
        return new TemplateDeflater(pieces, Optional.empty());
    }

    /** What compresses documents, for one thread. */
    public Stitcher stitcher() {
        return new Stitcher(pieces, compiled);
    }
}
