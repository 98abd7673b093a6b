package io.github.tiankong.typeset;

import java.util.List;

/**
 * A stretch of pages of one size.
 *
 * @param page size and margins
 * @param edges its headers and footers; one that is missing is that of the section before
 * @param blocks its paragraphs and tables
 */
public record LaidSection(PageSetup page, List<PageEdge> edges, List<LaidBlock> blocks) {

    public LaidSection {
        edges = List.copyOf(edges);
        blocks = List.copyOf(blocks);
    }
}
