package io.github.tiankong.figure;

/** TBD and TBC in place of a figure. */
final class PendingWords {
    static final int LENGTH = 3;

    private PendingWords() {}

    static boolean standsAt(String text, int position) {
        return (text.startsWith("TBD", position) || text.startsWith("TBC", position))
                && !Text.isLatin(Text.at(text, position - 1))
                && !Text.isLatin(Text.at(text, position + LENGTH));
    }
}
