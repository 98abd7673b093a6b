/**
 * What a clerk has entered so far: its steps back and forth, and its file, which outlives a crash.
 *
 * <p>{@link io.github.tiankong.gui.filling.Entries} are the raw values; {@link io.github.tiankong.gui.filling.History} the
 * steps; {@link io.github.tiankong.gui.filling.FillingFile} and {@link io.github.tiankong.gui.filling.Sessions} keep them
 * in the user's folder. Nothing here knows a scene.
 */
package io.github.tiankong.gui.filling;
