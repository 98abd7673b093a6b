package io.github.tiankong.figure;

/** The family names of people, as far as they are common. */
public final class Surnames {
    private static final WordTable TABLE = WordTable.read(Surnames.class, "surnames.txt");

    private Surnames() {}

    public static WordTable table() {
        return TABLE;
    }
}
