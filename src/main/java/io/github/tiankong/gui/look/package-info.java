/**
 * How the window looks: light and dark, fonts that have Chinese letters, and the small parts screens are made of.
 *
 * <p>Colours stand in {@code colors.css} alone, sizes and shapes in {@code theme.css}.
 */
package io.github.tiankong.gui.look;
