package io.github.tiankong.figure;

/** The nouns and titles that directly follow a masked name (XX公司, x镇, ××同志). */
public final class NameHeads {
    private static final WordTable WORDS = WordTable.read(NameHeads.class, "name-heads.txt");

    private NameHeads() {}

    /** The words themselves. */
    public static WordTable table() {
        return WORDS;
    }

    /** The longest such word at the position, or the empty string. */
    public static String startingAt(String text, int position) {
        return WORDS.startingAt(text, position);
    }
}
