package io.github.tiankong.batch;

/** What became of a row. */
public enum RowStatus {
    /** Its document was written, or would have been in a dry run. */
    WRITTEN,
    /** Its document stood there already, from an earlier part of the run. */
    KEPT,
    /** It has no document; its problems say why. */
    FAILED
}
