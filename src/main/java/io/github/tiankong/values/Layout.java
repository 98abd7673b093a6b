package io.github.tiankong.values;

/** How a table is laid out. */
public enum Layout {
    /** Our own form: a row a field, with a key and a value column. */
    FORM,
    /** Two columns: name and value. */
    KEY_VALUE,
    /** A column a field, a row a document. */
    DOCUMENT_ROWS
}
