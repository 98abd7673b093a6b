package io.github.tiankong.docx;

import java.util.List;

/**
 * Directives that belong together, to find what they enclose.
 *
 * @param parent the block around this one, by its place in the list of all blocks; -1 without one
 * @param directives in order: what opens it, what parts its branches, what closes it; a single empty range stands for the
 *     table row of its paragraph
 */
public record Block(int parent, List<TextRange> directives) {
    public Block {
        directives = List.copyOf(directives);
    }

    /** The table row a paragraph stands in. */
    public static Block ofRow(int parent, int paragraphIndex) {
        return new Block(parent, List.of(new TextRange(paragraphIndex, 0, 0)));
    }

    boolean isRow() {
        return directives.size() == 1;
    }
}
