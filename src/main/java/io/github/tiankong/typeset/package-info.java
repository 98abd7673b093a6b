/**
 * A DOCX made anew, by POI.
 *
 * <p>Two ways lead here, both giving the same bytes on any day and in any zone: plain lines are laid out as an official
 * document ({@link io.github.tiankong.typeset.OfficialLayout}, GB/T 9704-2012), each paragraph by what it is ({@link
 * io.github.tiankong.typeset.LineRoles}); a document of another format looks as that did ({@link
 * io.github.tiankong.typeset.DocLayout} of a {@link io.github.tiankong.typeset.LaidDocument}).
 *
 * <p>It knows nothing of drafts, masks and templates. A document that is a DOCX already is never built anew.
 */
package io.github.tiankong.typeset;
