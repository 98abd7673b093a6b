/**
 * The one place for the craft of OOXML.
 *
 * <p>A document is read with positions and never re-serialised: {@link io.github.tiankong.docx.DocxPackage} holds the
 * entries, {@link io.github.tiankong.docx.DocxText} the paragraphs with the places in the XML where each character stands,
 * {@link io.github.tiankong.docx.PartCutter} cuts a part where masks stood, and {@link
 * io.github.tiankong.docx.DocxPackage#write} writes the package again, untouched entries as the compressed bytes they
 * were. Documents are built anew only for drafts that are plain text ({@link io.github.tiankong.docx.OfficialLayout}).
 *
 * <p>It knows nothing of masks, slots or templates: ranges of text in, XML out.
 */
package io.github.tiankong.docx;
