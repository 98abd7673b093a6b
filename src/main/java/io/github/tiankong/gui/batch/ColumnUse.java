package io.github.tiankong.gui.batch;

/** What a column serves besides filling a field, or instead of it. */
enum ColumnUse {
    NONE(""),
    /** The names of the documents show it. */
    NAMES("batch.columns.named"),
    /** It says which entries of a list belong to which row. */
    JOIN("batch.columns.joined");

    private final String wordsKey;

    ColumnUse(String wordsKey) {
        this.wordsKey = wordsKey;
    }

    String wordsKey() {
        return wordsKey;
    }
}
