/**
 * From a finished document and its template back to the values: the inverse of {@code render}.
 *
 * <p>Template and document are read as lines, a paragraph or a table row each. Lines that belong together are found by their
 * fixed text ({@link io.github.tiankong.extract.LineMatcher}), the characters of two lines are aligned ({@link
 * io.github.tiankong.extract.LineAligner}), and what stands between the template's words is read with the grammar of {@code
 * figure} and the direction words of {@code compute}. At last the values are printed again: a line that comes out the same
 * leaves no doubt. No step needs more than the product of two lines, and all of them together have a limit.
 *
 * <pre>{@code
 * Extraction extraction = Extractor.extract(template, DocxText.read(file));
 * extraction.byKey().get("工业产值");   // 718.0
 * }</pre>
 */
package io.github.tiankong.extract;
