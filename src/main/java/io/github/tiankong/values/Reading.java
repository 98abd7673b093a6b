package io.github.tiankong.values;

import java.util.List;

/**
 * How a table was understood, to be shown.
 *
 * @param file the table's file
 * @param sheet its sheet, empty for CSV
 * @param layout how it is laid out
 * @param headingRowNumber the row of the headings, from 1; 0 if there is none
 * @param bindings what its columns or rows were taken for, in their order
 */
public record Reading(String file, String sheet, Layout layout, int headingRowNumber, List<Binding> bindings) {

    public Reading {
        bindings = List.copyOf(bindings);
    }

    /**
     * What one column or row was taken for.
     *
     * @param name its name in the table
     * @param key the field's key, that of last year's value too; empty if none was found
     * @param sample the first cell that was read there, as it stands; empty if there is none
     * @param ofLast whether it gives last year's value alone
     */
    public record Binding(String name, String key, String sample, boolean ofLast) {
        public Binding {
            ofLast = ofLast || LastYear.isKey(key);
            key = LastYear.fieldOf(key);
        }

        public Binding(String name, String key, String sample) {
            this(name, key, sample, false);
        }
    }
}
