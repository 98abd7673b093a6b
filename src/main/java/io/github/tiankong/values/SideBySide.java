package io.github.tiankong.values;

import io.github.tiankong.form.Headings;
import io.github.tiankong.sheet.MergedCells;
import io.github.tiankong.sheet.NameFolding;
import io.github.tiankong.sheet.Row;
import io.github.tiankong.sheet.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a table whose headings begin anew on the right to save paper: 指标 | 数值 | 指标 | 数值. Each part keeps the lines
 * above, and the columns it has in the sheet.
 */
final class SideBySide {
    private static final int HEADING_SEARCH_ROWS = 20;

    private SideBySide() {}

    /** The parts from the left; the table itself if it is one. */
    static List<Table> of(Table table) {
        for (Row row : table.rows().stream().limit(HEADING_SEARCH_ROWS).toList()) {
            List<Integer> starts = starts(row);
            if (starts.size() > 1) {
                return parts(table, row.number(), starts);
            }
        }
        return List.of(table);
    }

    /** Where the very word that heads the names stands again, with another heading behind it. */
    private static List<Integer> starts(Row row) {
        List<Integer> starts = new ArrayList<>();
        String word = "";
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = NameFolding.withoutBrackets(NameFolding.squeeze(row.cell(i)));
            boolean heads = Headings.of(cell).filter(Headings.LABEL::equals).isPresent()
                    && !row.cell(i + 1).isEmpty();
            if (heads && (word.isEmpty() || word.equals(cell))) {
                starts.add(i);
                word = cell;
            }
        }
        return Heading.isPossible(row) ? starts : List.of();
    }

    private static List<Table> parts(Table table, int headingRowNumber, List<Integer> starts) {
        List<Table> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
            List<Row> rows = table.rows().stream()
                    .map(row -> row.number() < headingRowNumber ? above(row, from, to) : row.columns(from, to))
                    .toList();
            List<MergedCells> merged =
                    table.merged().stream().map(area -> area.from(from)).toList();
            parts.add(new Table(table.file(), table.sheet(), rows, merged, List.of(), table.firstColumn() + from));
        }
        return parts;
    }

    /** What is told above one part is told of all, but a unit of which each has its own. */
    private static Row above(Row row, int from, int to) {
        Row own = row.columns(from, to);
        boolean ownUnit = own.cells().stream().anyMatch(UnitLine::isLine);
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cell(i);
            boolean elsewhere = i < from || i >= to;
            if (elsewhere && !cell.isEmpty() && !(ownUnit && UnitLine.isLine(cell))) {
                own = own.with(cell);
            }
        }
        return own;
    }
}
