package io.github.tiankong.gui.work;

import io.github.tiankong.gui.filling.Sessions;
import io.github.tiankong.gui.task.TaskRunner;
import java.time.Clock;

/**
 * What a work page works with.
 *
 * @param runner for work somebody waits for
 * @param checks for what follows every letter, so that it never stands before the other
 * @param sessions where fillings are kept
 */
public record WorkServices(TaskRunner runner, TaskRunner checks, Sessions sessions, Clock clock) {}
