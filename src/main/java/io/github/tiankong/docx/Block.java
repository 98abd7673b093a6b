package io.github.tiankong.docx;

import java.util.List;

/**
 * Directives that belong together, to find what they enclose.
 *
 * @param parent the block around this one, by its place in the list of all blocks; -1 without one
 * @param isRepeated whether what it encloses stands once for each entry of a list, else on a condition
 * @param directives in order: what opens it, what parts its branches, what closes it; a single empty range stands for the
 *     table row of its paragraph
 */
public record Block(int parent, boolean isRepeated, List<TextRange> directives) {
    public Block {
        directives = List.copyOf(directives);
    }

    /** The table row a paragraph stands in. */
    public static Block ofRow(int parent, int paragraphIndex) {
        return new Block(parent, true, List.of(new TextRange(paragraphIndex, 0, 0)));
    }

    boolean isRow() {
        return directives.size() == 1;
    }

    private TextRange first() {
        return directives.get(0);
    }

    private TextRange last() {
        return directives.get(directives.size() - 1);
    }

    boolean isInOneParagraph() {
        return directives.stream().allMatch(d -> d.paragraphIndex() == paragraphIndex());
    }

    /** The paragraph it begins in. */
    int paragraphIndex() {
        return first().paragraphIndex();
    }

    /** Where it begins in that. */
    int start() {
        return first().start();
    }

    /** Where it ends in its last. */
    int end() {
        return last().end();
    }

    /** How many there are of what it encloses. */
    int branches() {
        return Math.max(1, directives.size() - 1);
    }

    /** Whether a directive is one of a block in one paragraph, or stands within it. */
    boolean encloses(TextRange directive) {
        return directive.paragraphIndex() == paragraphIndex()
                && start() <= directive.start()
                && directive.end() <= end();
    }
}
