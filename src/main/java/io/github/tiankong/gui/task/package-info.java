/**
 * Work that must not hold up the window, and the way back to it.
 *
 * <pre>{@code
 * runner.work(() -> opener.open(path))
 *         .onSuccess(this::show)
 *         .onProblems(this::explain)
 *         .atEnd(() -> busy.set(false))
 *         .start();
 * }</pre>
 */
package io.github.tiankong.gui.task;
