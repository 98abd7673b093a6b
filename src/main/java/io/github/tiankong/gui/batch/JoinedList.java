package io.github.tiankong.gui.batch;

import io.github.tiankong.form.FieldName;
import java.util.List;
import java.util.OptionalInt;

/**
 * A table with entries of a list, and how they come to the rows of the documents.
 *
 * @param file its name
 * @param sheet empty for a file that has none
 * @param list the list's key
 * @param fields those of the list
 * @param shared the headings both tables have, by which they are joined; empty if there is none
 * @param columns those with a heading
 * @param entries how many it has
 * @param unused how many of them belong to no row; empty where not all rows were looked at
 */
record JoinedList(
        String file,
        String sheet,
        String list,
        List<FieldName> fields,
        List<String> shared,
        List<ColumnRow> columns,
        int entries,
        OptionalInt unused) {

    JoinedList {
        fields = List.copyOf(fields);
        shared = List.copyOf(shared);
        columns = List.copyOf(columns);
    }

    /** Whether a person should look at it: it is not joined, or not wholly, or a column may fill a field. */
    boolean isDoubtful() {
        return shared.isEmpty() || unused.orElse(0) > 0 || columns.stream().anyMatch(ColumnRow::isDoubtful);
    }
}
