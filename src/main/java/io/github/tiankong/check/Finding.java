package io.github.tiankong.check;

import io.github.tiankong.problem.Problem;

/**
 * A problem and the field it is about.
 *
 * @param key the field; empty for a fault of {@code checks.csv} itself
 * @param problem what was found
 */
public record Finding(String key, Problem problem) {}
