/**
 * A document on screen as it will read, with every slot as a chip in its line.
 *
 * <p>{@link io.github.tiankong.gui.document.DocumentViewModel} holds the lines of a template and is told what its slots
 * say; {@link io.github.tiankong.gui.document.DocumentView} shows the lines that are in sight and no others, so that a
 * report of any length types and scrolls alike.
 *
 * <pre>{@code
 * DocumentViewModel document = new DocumentViewModel(template);
 * DocumentView view = new DocumentView(document, messages, key -> form.focus(key));
 * document.show(filling, key -> SlotLook.EMPTY);      // after every change; only what changed is built anew
 * }</pre>
 */
package io.github.tiankong.gui.document;
