package io.github.tiankong.typeset;

import java.util.List;

/**
 * A document as it is to be laid out by {@link DocLayout}: what a reader of another format could tell of it.
 *
 * @param sections at least one, in order
 * @param footnotes the blocks of each footnote, in the order of their numbers
 * @param endnotes the blocks of each endnote
 * @param facingPages whether even pages have headers and footers of their own
 */
public record LaidDocument(
        List<LaidSection> sections,
        List<List<LaidBlock>> footnotes,
        List<List<LaidBlock>> endnotes,
        boolean facingPages) {

    public LaidDocument {
        sections = List.copyOf(sections);
        footnotes = List.copyOf(footnotes);
        endnotes = List.copyOf(endnotes);
    }
}
