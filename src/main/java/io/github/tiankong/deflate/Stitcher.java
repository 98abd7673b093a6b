package io.github.tiankong.deflate;

import java.util.List;
import java.util.Optional;

/**
 * Compresses documents of one template, one after another. For one thread.
 *
 * <p>A document is told as its pieces in order, each by its number, and what stands between them. Where it leaves the
 * template's order, or its values are far longer than the samples, it is compressed the ordinary way.
 */
public final class Stitcher {
    private final List<byte[]> pieces;
    private final Optional<BlockWriter> block;
    private final int mostValueBytes;

    private final Bytes values = new Bytes();
    private final int[] valueEnds;
    private final Bytes text = new Bytes();
    private final PlainDeflater plain = new PlainDeflater();
    private int told;
    private boolean inOrder;

    Stitcher(List<byte[]> pieces, Optional<Compiled> compiled) {
        this.pieces = pieces;
        this.block = compiled.map(BlockWriter::new);
        this.mostValueBytes = compiled.map(Compiled::mostValueBytes).orElse(0);
        this.valueEnds = new int[pieces.size() - 1];
    }

    /** Begins a document; what was told before and not finished is forgotten. */
    public void begin() {
        values.clear();
        text.clear();
        told = 0;
        inOrder = block.isPresent();
    }

    /** The next thing is a static piece. */
    public void piece(int number) {
        if (inOrder && number == told && (number > 0 || values.size() == 0)) {
            if (number > 0) {
                valueEnds[number - 1] = values.size();
            }
            told++;
        } else {
            leaveOrder();
            add(number);
        }
    }

    /** The next thing is a value, or some of it. */
    public void value(byte[] bytes, int from, int length) {
        (inOrder ? values : text).add(bytes, from, length);
    }

    /** The next thing is a value, or some of it, encoded in UTF-8. */
    public void value(String characters, int from, int length) {
        (inOrder ? values : text).add(characters, from, length);
    }

    /** The document compressed; valid until the next {@link #begin}. */
    public Deflated finish() {
        boolean stands = inOrder
                && told == pieces.size()
                && values.size() <= mostValueBytes
                && values.size() == (told == 1 ? 0 : valueEnds[told - 2]);
        if (stands) {
            return block.get().write(values.array(), valueEnds);
        }
        leaveOrder();
        return plain.deflate(text.array(), text.size());
    }

    /** Writes out as text what was told so far. */
    private void leaveOrder() {
        if (!inOrder) {
            return;
        }
        inOrder = false;
        int at = 0;
        for (int number = 0; number < told; number++) {
            add(number);
            int end = number + 1 < told ? valueEnds[number] : values.size();
            text.add(values.array(), at, end - at);
            at = end;
        }
        text.add(values.array(), at, values.size() - at);
    }

    private void add(int piece) {
        byte[] bytes = pieces.get(piece);
        text.add(bytes, 0, bytes.length);
    }
}
