/**
 * Deflate for texts that are the same but for what stands in some holes: the work of compression is done once a template.
 *
 * <p>A <em>piece</em> is text that never changes, a <em>hole</em> the place between two pieces, a <em>value</em> what a
 * document has there. In: pieces and holes with samples, then the values of each document. Out: raw deflate data (RFC
 * 1951), CRC-32 and length, as a ZIP entry wants them. The package knows nothing of XML or of documents.
 *
 * <pre>{@code
 * TemplateDeflater template = TemplateDeflater.compile(pieces, holes); // once
 * Stitcher stitcher = template.stitcher();                             // once a thread
 * stitcher.begin();                                                    // once a document
 * stitcher.piece(0);
 * stitcher.value("718.0", 0, 5);
 * stitcher.piece(1);
 * Deflated deflated = stitcher.finish();
 * }</pre>
 */
package io.github.tiankong.deflate;
