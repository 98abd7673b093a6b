/**
 * The tables we give out to be filled: as CSV, or as XLSX with units and last year's values beside the empty column.
 *
 * <p>{@link io.github.tiankong.form.BlankForm} has a row a field, {@link io.github.tiankong.form.ListForm} a row an entry of
 * a list. {@link io.github.tiankong.form.Headings} holds the words that head columns, so that what was given out is known
 * again when it comes back.
 */
package io.github.tiankong.form;
