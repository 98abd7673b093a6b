package io.github.tiankong.values;

import java.util.List;

/** The lines below a table that are not data: notes and who filled it in, from {@code leads.properties}. */
final class NoteRow {
    private static final List<String> STARTS =
            List.of(WordTable.read("leads.properties").getProperty("note").split(",", -1));

    private NoteRow() {}

    static boolean isNote(Row row) {
        String first =
                row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        String squeezed = NameFolding.squeeze(first);
        return STARTS.stream().anyMatch(squeezed::startsWith);
    }
}
