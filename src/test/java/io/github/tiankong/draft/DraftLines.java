package io.github.tiankong.draft;

import java.util.List;
import java.util.stream.Collectors;

/** A draft as lines people can compare: part and number, heading level, bold, cell, text. */
final class DraftLines {
    private DraftLines() {}

    static List<String> of(Draft draft) {
        return draft.paragraphs().stream().map(DraftLines::line).collect(Collectors.toList());
    }

    private static String line(Paragraph p) {
        String level = p.outlineLevel() > 0 ? " h" + p.outlineLevel() : "";
        String cell = p.cell().map(DraftLines::cell).orElse("");
        String text = p.text().replace("\n", "\\n").replace("\t", "\\t");
        return p.part() + " " + p.number() + level + (p.bold() ? " b" : "") + cell + " | " + text;
    }

    private static String cell(TableCell c) {
        String span = c.rowSpan() * c.columnSpan() == 1 ? "" : " " + c.rowSpan() + "x" + c.columnSpan();
        return " [" + c.table() + ": " + c.row() + "," + c.column() + span + "]";
    }
}
