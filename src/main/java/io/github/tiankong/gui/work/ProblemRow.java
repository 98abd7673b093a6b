package io.github.tiankong.gui.work;

import io.github.tiankong.problem.Problem;

/**
 * A line of the list of problems.
 *
 * @param key the field it jumps to; empty for none
 */
record ProblemRow(String key, Problem problem) {}
