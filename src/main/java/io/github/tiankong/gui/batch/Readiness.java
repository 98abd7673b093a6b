package io.github.tiankong.gui.batch;

/** Whether a run can begin, or what is missing. */
enum Readiness {
    NO_TEMPLATE("batch.missing.template"),
    NO_TABLE("batch.missing.table"),
    READING("batch.missing.reading"),
    /** Template or table cannot be read. */
    UNREADABLE("batch.missing.readable"),
    /** The documents have no names. */
    NO_NAMES("batch.missing.names"),
    /** Something must be put right first. */
    BLOCKED("batch.missing.correction"),
    /** Not one row would have a document. */
    ALL_FAIL("batch.missing.rows"),
    READY("batch.missing.nothing");

    private final String wordsKey;

    Readiness(String wordsKey) {
        this.wordsKey = wordsKey;
    }

    String wordsKey() {
        return wordsKey;
    }
}
