package io.github.tiankong.deflate;

/**
 * Compresses documents of one template, one after another. For one thread.
 *
 * <p>A document is told as its pieces in order, each by its number, and what stands between them. Where it leaves the
 * template's order, or its values are far longer than the samples, it is compressed the ordinary way.
 */
public final class Stitcher {
    private final TemplateDeflater template;
    private final Bytes values = new Bytes();
    private final int[] valueEnds;
    private final Bytes text = new Bytes();
    private final PlainDeflater plain = new PlainDeflater();
    private final BlockWriter block;
    private int pieces;
    private boolean straight;

    Stitcher(TemplateDeflater template) {
        this.template = template;
        this.valueEnds = new int[template.pieceCount() - 1];
        this.block = new BlockWriter(template);
    }

    /** Begins a document; what was told before and not finished is forgotten. */
    public void begin() {
        values.clear();
        text.clear();
        pieces = 0;
        straight = true;
    }

    /** The next thing is a static piece. */
    public void piece(int number) {
        if (straight && number == pieces && (number > 0 || values.size() == 0)) {
            if (number > 0) {
                valueEnds[number - 1] = values.size();
            }
            pieces++;
        } else {
            leaveOrder();
            byte[] piece = template.piece(number);
            text.add(piece, 0, piece.length);
        }
    }

    /** The next thing is a piece of a value. */
    public void value(byte[] bytes, int from, int length) {
        (straight ? values : text).add(bytes, from, length);
    }

    /** The next thing is a piece of a value, encoded in UTF-8. */
    public void value(String characters, int from, int length) {
        (straight ? values : text).add(characters, from, length);
    }

    /** The document compressed; valid until the next {@link #begin}. */
    public Deflated finish() {
        if (straight && (pieces < template.pieceCount() || values.size() > lastValueEnd() || !template.pays(values))) {
            leaveOrder();
        }
        return straight ? block.write(values.array(), valueEnds) : plain.deflate(text.array(), text.size());
    }

    private int lastValueEnd() {
        return valueEnds.length == 0 ? 0 : valueEnds[valueEnds.length - 1];
    }

    /** Writes out as text what was told so far. */
    private void leaveOrder() {
        if (!straight) {
            return;
        }
        straight = false;
        int at = 0;
        for (int number = 0; number < pieces; number++) {
            byte[] piece = template.piece(number);
            text.add(piece, 0, piece.length);
            int end = number + 1 < pieces ? valueEnds[number] : values.size();
            text.add(values.array(), at, end - at);
            at = end;
        }
        if (pieces == 0) {
            text.add(values.array(), 0, values.size());
        }
    }
}
