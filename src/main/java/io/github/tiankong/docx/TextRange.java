package io.github.tiankong.docx;

/**
 * A stretch of a paragraph's text.
 *
 * @param paragraphIndex the paragraph in {@link DocxText#paragraphs()}, from 0
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record TextRange(int paragraphIndex, int start, int end) {}
