/**
 * What the window remembers between starts: settings, its own place on the screen, the files opened last.
 *
 * <p>Small versioned text files in the folder each platform has for this, written whole or not at all.
 */
package io.github.tiankong.gui.memory;
