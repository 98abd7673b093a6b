package io.github.tiankong.docx;

/**
 * A stretch of a paragraph's text that something else is to stand in for.
 *
 * @param place the caller's number for it; segments name it again
 * @param paragraphIndex the paragraph in {@link DocxText#paragraphs()}, from 0
 * @param start where it begins in the paragraph's text, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record Cut(int place, int paragraphIndex, int start, int end) {}
