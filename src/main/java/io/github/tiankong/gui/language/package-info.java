/**
 * The window's words, one bundle a screen, in Chinese (the default file) and English.
 *
 * <pre>{@code
 * label.textProperty().bind(messages.text("start.drop.title"));
 * messages.languageProperty().set(Language.ENGLISH); // the label changes at once
 * }</pre>
 */
package io.github.tiankong.gui.language;
