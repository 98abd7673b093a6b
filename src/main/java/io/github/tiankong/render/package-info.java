/**
 * From a filling to a DOCX, through FreeMarker.
 *
 * <p>The FreeMarker template is generated, never read from a document: static pieces of the draft's XML are emitted by
 * reference, blanks are interpolations of finished strings, so that nothing a draft or a value says is ever taken for a
 * directive, and XML is escaped in one place, by FreeMarker's output format.
 *
 * <pre>{@code
 * Renderer renderer = new Renderer(template);                 // once a template
 * renderer.render(filling, Gaps.FAIL, target);                // once a document
 * }</pre>
 */
package io.github.tiankong.render;
