package io.github.tiankong.gui.author;

import io.github.tiankong.docx.TextRange;
import io.github.tiankong.slot.FixedReason;

/**
 * A number of a finished report that stays as it is.
 *
 * @param range where it stands in the document
 * @param text the digits
 * @param around the words it stands in, few enough for a line
 */
record KeptNumber(TextRange range, String text, String around, FixedReason reason) {}
