/**
 * The report as its author left it: paragraphs in reading order, from DOCX, DOC or TXT.
 *
 * <p>{@link io.github.tiankong.draft.DraftReader} is the door. A {@link io.github.tiankong.draft.Draft} is never altered.
 */
package io.github.tiankong.draft;
