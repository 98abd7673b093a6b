package io.github.tiankong.layout;

/**
 * Characters that look alike.
 *
 * @param hanFont what Han characters are set in
 * @param latinFont what digits and Latin letters are set in
 * @param halfPoints the size
 * @param spacingTwips by which the characters stand apart, closer if negative
 */
record StyledRun(String text, String hanFont, String latinFont, int halfPoints, int spacingTwips) {}
