package io.github.tiankong.values;

/** How a table is laid out. */
public enum Layout {
    /** Our own form: a row a field, with a key and a value column. */
    FORM,
    /** Two columns: name and value. */
    KEY_VALUE,
    /** A row an indicator; columns for this period, last year, 同比. */
    INDICATOR_ROWS,
    /** A row an indicator, a column a month. */
    MONTHS,
    /** A row a value: indicator, period, value. */
    LONG,
    /** A column a field, a row a document. */
    DOCUMENT_ROWS,
    /** A column a field of a list's entries, a row an entry. */
    LIST_ROWS
}
