package io.github.tiankong.values;

import java.util.List;
import java.util.Optional;

/** Tells the layout of a table by its words and by where the names of fields stand. */
final class LayoutFinder {
    /** Titles and unit lines stand above the headings, but not many. */
    private static final int HEADING_SEARCH_ROWS = 20;

    private LayoutFinder() {}

    /** The way to read the table; empty if no field's name stands in it. */
    static Optional<TableLayout> find(Table table, FieldMatcher matcher) {
        Optional<TableLayout> form = FormLayout.find(table);
        if (form.isPresent()) {
            return form;
        }
        Row heading = headingOf(table, matcher);
        long down = table.rows().stream()
                .filter(row -> isName(row.cell(0), matcher))
                .count();
        long across = namesIn(heading, matcher);
        if (down == 0 && across == 0) {
            return Optional.empty();
        }
        boolean pairs = table.rows().stream()
                .allMatch(row -> row.cells().stream().skip(2).allMatch(String::isEmpty));
        return Optional.of(
                down > across || (down == across && pairs)
                        ? new PairLayout(table)
                        : new DocumentLayout(table, heading));
    }

    private static Row headingOf(Table table, FieldMatcher matcher) {
        Row best = new Row(1, List.of());
        for (Row row : table.rows()
                .subList(0, Math.min(HEADING_SEARCH_ROWS, table.rows().size()))) {
            if (namesIn(row, matcher) > namesIn(best, matcher)) {
                best = row;
            }
        }
        return best;
    }

    private static long namesIn(Row row, FieldMatcher matcher) {
        return row.cells().stream().filter(cell -> isName(cell, matcher)).count();
    }

    private static boolean isName(String cell, FieldMatcher matcher) {
        return !cell.isEmpty() && matcher.match(cell, "").isSure();
    }
}
