package io.github.tiankong.typeset;

import java.util.List;

/** A paragraph with its format and what stands in it. */
public record LaidParagraph(ParagraphFormat format, List<LaidPiece> pieces) implements LaidBlock {

    public LaidParagraph {
        pieces = List.copyOf(pieces);
    }
}
