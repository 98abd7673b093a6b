/**
 * XML read with places and changed where it stands, never written anew.
 *
 * <p>{@link io.github.tiankong.xml.XmlVisitor} walks a part and tells of each tag at which characters it stands; {@link
 * io.github.tiankong.xml.XmlTags} goes from tag to tag where well-formed XML is only to be patched; {@link
 * io.github.tiankong.xml.XmlEdits} makes the changes, and all else stays byte for byte:
 *
 * <pre>{@code
 * XmlEdits edits = new XmlEdits();
 * XmlVisitor.visit("draft.docx", "word/document.xml", xml, (reader, tag) -> {
 *     if (reader.getLocalName().equals("proofErr")) {
 *         edits.replace(tag.start(), tag.end(), "");
 *     }
 * });
 * String changed = edits.apply(xml, 0, xml.length());
 * }</pre>
 *
 * <p>It knows nothing of what the elements mean, and follows no document type and no external entity.
 */
package io.github.tiankong.xml;
