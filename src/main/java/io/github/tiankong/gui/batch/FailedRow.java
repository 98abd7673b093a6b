package io.github.tiankong.gui.batch;

import io.github.tiankong.problem.Problem;

/**
 * Why a row has no document; a row with several faults has several of these.
 *
 * @param rowNumber from 1, as a spreadsheet program counts
 * @param document the name its document would have
 */
record FailedRow(int rowNumber, String document, Problem problem) {}
