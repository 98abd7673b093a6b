package io.github.tiankong.slot;

/**
 * A number of a finished report that stays as it is.
 *
 * @param paragraphIndex the paragraph in {@code Draft.paragraphs()}, from 0
 * @param start where the digits begin in its text, in UTF-16 units from 0
 * @param end where they end, exclusive
 * @param text the digits
 * @param reason why it was not taken as a statistic
 */
public record FixedNumber(int paragraphIndex, int start, int end, String text, FixedReason reason) {}
