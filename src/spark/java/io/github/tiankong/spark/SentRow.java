package io.github.tiankong.spark;

import io.github.tiankong.values.DocumentRow;
import java.io.Serializable;

/**
 * A row on its way to the machine that makes its document.
 *
 * @param row its cells as they stand in the table
 * @param number which document of its name it is, from 1
 * @param met whether something stood under its name before it was sent
 */
record SentRow(DocumentRow row, int number, boolean met) implements Serializable {}
