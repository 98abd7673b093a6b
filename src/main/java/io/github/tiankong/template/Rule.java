package io.github.tiankong.template;

import io.github.tiankong.problem.Severity;

/**
 * What an author wants to hold between the fields of a filled document.
 *
 * @param condition a condition over keys as the author wrote it; whether it can be read is told when it is checked
 * @param message what to tell the clerk when it does not hold; may be empty
 * @param severity how much it weighs then
 * @param rowNumber its row in {@code checks.csv}, from 1
 */
public record Rule(String condition, String message, Severity severity, int rowNumber) {}
