package io.github.tiankong.values;

import java.util.List;

/**
 * The table of a list's entries, a row an entry; {@link Mapping} knows it again by its name and headings.
 *
 * @param list the key of the list, which names the sheet or file
 * @param headings one a field: its name among the fields of the list, and its unit
 * @param rows the entries; none where they are to be filled in
 */
public record ListForm(String list, List<String> headings, List<List<String>> rows) {
    public ListForm {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** What a column of a field is headed by. */
    public static String heading(FieldName name) {
        return name.unit().isEmpty() ? name.inEntry() : name.inEntry() + "（" + name.unit() + "）";
    }

    /** The same table with other rows. */
    public ListForm with(List<List<String>> others) {
        return new ListForm(list, headings, others);
    }
}
