package io.github.tiankong.form;

import io.github.tiankong.files.InputFile;
import io.github.tiankong.sheet.Table;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The table of a list's entries, a row an entry; {@code values.Mapping} knows it again by its name and headings.
 *
 * @param list the key of the list, which names the sheet or file
 * @param headings one a field: its name among the fields of the list, and its unit
 * @param rows the entries; none where they are to be filled in
 */
public record ListForm(String list, List<String> headings, List<List<String>> rows) {
    /** The sheet before those of lists; that of a form to fill is called by the column to fill. */
    static final String FIRST_SHEET = "Sheet0";

    private static final int MOST_IN_SHEET_NAME = 31;
    private static final String ENDING = ".csv";

    public ListForm {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** What a column of a field is headed by. */
    public static String heading(FieldName name) {
        return name.unit().isEmpty() ? name.inEntry() : name.inEntry() + "（" + name.unit() + "）";
    }

    /**
     * The sheets of lists in a workbook, by list. Excel takes 31 characters and no name twice, in whatever case; the form
     * that lies before them has a name too.
     *
     * @param lists the keys of all lists of a template, in its order
     */
    public static Map<String, String> sheetNames(Collection<String> lists) {
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        taken.add(FIRST_SHEET);
        taken.add(Headings.VALUE.shownIn(Locale.ENGLISH));
        taken.add(Headings.VALUE.shownIn(Locale.CHINESE));
        Map<String, String> names = new LinkedHashMap<>();
        for (String list : lists) {
            String name = cut(list, "");
            for (int i = 2; !taken.add(name); i++) {
                name = cut(list, "（" + i + "）");
            }
            names.put(list, name);
        }
        return names;
    }

    private static String cut(String list, String number) {
        int most = Math.min(list.length(), MOST_IN_SHEET_NAME - number.length());
        int end = Character.isHighSurrogate(list.charAt(most - 1)) ? most - 1 : most;
        return list.substring(0, end) + number;
    }

    /** The CSV file of a list beside the form. */
    public static Path file(Path form, String list) {
        return form.resolveSibling(InputFile.stem(form) + "（" + list + "）" + ENDING);
    }

    /** Whether a table is called as that of a list is, by the name of its sheet or of its file. */
    public static boolean bears(Table table, String list, String sheetName) {
        return table.sheet().equals(sheetName)
                || table.file().startsWith(list + ".")
                || table.file().contains("（" + list + "）.");
    }

    /** The same table with other rows. */
    public ListForm with(List<List<String>> others) {
        return new ListForm(list, headings, others);
    }
}
