package io.github.tiankong.slot;

/** The tables several rules share, read once. */
final class WordTables {
    static final WordTable CHANGES = WordTable.read("change-words.tsv");
    static final WordTable COMPARISONS = WordTable.read("compare-words.tsv");
    static final WordTable VERBS = WordTable.read("verbs.tsv");
    static final WordTable DIMENSIONS = WordTable.read("dimensions.tsv");
    static final WordTable PAYING = WordTable.read("paying-words.tsv");
    static final WordTable SCOPES = WordTable.read("scopes.tsv");
    static final WordTable GENRES = WordTable.read("genres.tsv");
    static final WordTable NAME_NOUNS = WordTable.read("name-nouns.tsv");

    private WordTables() {}

    /** The verb of doing the stem begins with, empty if none. */
    static String leadingVerb(String stem) {
        return VERBS.wordAt(stem, 0);
    }
}
