/**
 * Many copies of one document as a single one.
 *
 * <p>{@link io.github.tiankong.merge.DocxMerge} takes documents of the same parts one after the other and writes them as
 * sections of one: one set of styles, headers and footers of each copy, numbering and page numbers that start anew,
 * footnotes kept. Only what differs is held, in files beside the output; memory does not grow with the copies.
 *
 * <p>It knows nothing of rows, templates and values.
 */
package io.github.tiankong.merge;
