/**
 * The one place for the craft of OOXML.
 *
 * <p>A document is read with positions and never re-serialised: {@link io.github.tiankong.docx.DocxPackage} holds the
 * entries, {@link io.github.tiankong.docx.DocxText} the paragraphs with the places in the XML where each character stands,
 * {@link io.github.tiankong.docx.PartCutter} cuts a part where masks stood, and {@link
 * io.github.tiankong.docx.DocxPackage#write} writes the package again, untouched entries as the compressed bytes they
 * were. Its XML is read and patched by {@code xml}; documents that are no DOCX yet are built by {@code typeset}.
 *
 * <p>It knows nothing of masks, slots or templates: ranges of text in, XML out.
 */
package io.github.tiankong.docx;
