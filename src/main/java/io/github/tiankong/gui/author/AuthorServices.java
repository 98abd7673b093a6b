package io.github.tiankong.gui.author;

import io.github.tiankong.gui.task.TaskRunner;
import java.time.Clock;

/**
 * What the author's place needs of the window.
 *
 * @param runner runs the author's steps, in order
 * @param checks runs what may lag behind them
 * @param memory what was corrected in earlier drafts
 * @param clock tells the year of the next report
 */
record AuthorServices(TaskRunner runner, TaskRunner checks, AuthorMemory memory, Clock clock) {}
