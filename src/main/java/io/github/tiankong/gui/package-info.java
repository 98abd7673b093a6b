/**
 * The desktop window: a thin shell over the same services as the command line.
 *
 * <p>{@link io.github.tiankong.gui.Window} is the door. Each place has a package of its own with views, which bind and
 * no more, and view-models, which know neither scene nor stage. Threads are the matter of
 * {@link io.github.tiankong.gui.task.TaskRunner} alone, words of {@link io.github.tiankong.gui.language.Messages}.
 *
 * <pre>{@code
 * if (Window.canOpen()) {
 *     Window.open(List.of(), Locale.SIMPLIFIED_CHINESE);
 * }
 * }</pre>
 */
package io.github.tiankong.gui;
