/**
 * How the window looks: light and dark, fonts that have Chinese letters, and the small parts screens are made of.
 *
 * <p>Colours stand in {@code colors.css} alone, what all places share in {@code theme.css}, the
 * rest in a sheet a place.
 */
package io.github.tiankong.gui.look;
