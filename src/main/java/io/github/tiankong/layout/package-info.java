/**
 * How a document looks, and in what that departs from the layout of official documents (GB/T 9704-2012).
 *
 * <p>A DOCX goes in; {@link io.github.tiankong.layout.LayoutCheck} gives {@link io.github.tiankong.layout.Departure}s. What
 * a paragraph is (title, addressee, heading, signature) is told as for a plain text that is laid out, by its words and its
 * place; how it looks is what document defaults, styles, numbering, paragraph and run say together. Fonts and type of
 * each role stand in {@code fonts.tsv} and {@code type.tsv}.
 *
 * <p>This package changes nothing and knows nothing of fields and values.
 */
package io.github.tiankong.layout;
