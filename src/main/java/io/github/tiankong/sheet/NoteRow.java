package io.github.tiankong.sheet;

import io.github.tiankong.files.Resource;
import java.util.List;

/** The lines of a table that are not data of their own: notes below it, and totals, from {@code leads.properties}. */
public final class NoteRow {
    private static final List<String> STARTS = words("note");
    private static final List<String> TOTALS = words("total");

    private NoteRow() {}

    /** A note, or who filled the table in. */
    public static boolean isNote(Row row) {
        String first = row.cell(row.firstFilled(0));
        String squeezed = NameFolding.squeeze(first);
        return STARTS.stream().anyMatch(squeezed::startsWith);
    }

    /** A row that adds up the others: one of its first two texts is 合计 or the like. */
    public static boolean isTotal(Row row) {
        int first = row.firstFilled(0);
        return isTotal(row.cell(first)) || isTotal(row.cell(row.firstFilled(first + 1)));
    }

    private static boolean isTotal(String cell) {
        return TOTALS.contains(NameFolding.squeeze(cell));
    }

    private static List<String> words(String key) {
        return List.of(Resource.properties(NoteRow.class, "leads.properties")
                .getProperty(key)
                .split(",", -1));
    }
}
