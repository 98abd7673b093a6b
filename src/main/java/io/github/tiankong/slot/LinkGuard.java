package io.github.tiankong.slot;

/** Nouns that end like a word between indicator and figure and are none: 合计, 用地面积 stay whole. */
final class LinkGuard {
    private static final WordTable KEPT = WordTable.read("kept-ends.tsv");

    private LinkGuard() {}

    static boolean keeps(String text) {
        return !KEPT.wordBefore(text).isEmpty();
    }
}
