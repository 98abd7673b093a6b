package io.github.tiankong.gui.batch;

import io.github.tiankong.batch.NamePlan;
import io.github.tiankong.form.FieldName;
import io.github.tiankong.gui.intake.Certainty;
import io.github.tiankong.problem.InputException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.CellText;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.values.DocumentRows;
import io.github.tiankong.values.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table none of whose headings names a field: what are likely its columns, for a person to say what they are. As soon as
 * one is said, its row is the heading, and the table is read like any other.
 */
final class UnmatchedTable {
    /** The code of the problem such a table is refused with. */
    static final String CODE = "table-unmatched";

    private UnmatchedTable() {}

    /**
     * What is shown of it.
     *
     * @param sheets of the table, none of which is read
     */
    static Preview preview(BatchChoices choices, List<FieldName> names, List<String> sheets, Problem problem)
            throws InputException {
        List<Row> top = DocumentRows.top(choices.table(), choices.sheets());
        List<ColumnRow> columns =
                heading(top).map(row -> columns(row, top, names)).orElse(List.of());
        return new Preview(
                names,
                new SheetsShown(sheets, "", false),
                List.of(),
                columns.stream().map(ColumnRow::name).toList(),
                columns,
                List.of(),
                false,
                new NamePlan(0, Map.of(), List.of(), Map.of(), List.of()),
                List.of(),
                List.of(problem),
                List.of(),
                List.of());
    }

    /** The first row of several words and no number, else the first of several cells. */
    private static Optional<Row> heading(List<Row> top) {
        Optional<Row> words =
                top.stream().filter(row -> row.filled() > 1 && isOfWords(row)).findFirst();
        return words.or(() -> top.stream().filter(row -> row.filled() > 1).findFirst());
    }

    private static boolean isOfWords(Row row) {
        return row.cells().stream().allMatch(cell -> cell.isEmpty() || !Character.isDigit(cell.charAt(0)));
    }

    private static List<ColumnRow> columns(Row heading, List<Row> top, List<FieldName> names) {
        List<ColumnRow> columns = new ArrayList<>();
        for (int i = 0; i < heading.cells().size(); i++) {
            String name = CellText.oneLine(heading.cell(i));
            if (!name.isEmpty()) {
                int column = i;
                String sample = top.stream()
                        .filter(row -> row.number() > heading.number())
                        .map(row -> row.cell(column))
                        .filter(cell -> !cell.isEmpty())
                        .findFirst()
                        .orElse("");
                List<FieldName> likely = Mapping.like(name, names);
                columns.add(new ColumnRow(
                        name,
                        sample,
                        Optional.empty(),
                        likely.isEmpty() ? Certainty.NONE : Certainty.LIKE,
                        likely,
                        ColumnUse.NONE));
            }
        }
        return columns;
    }
}
