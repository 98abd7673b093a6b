package io.github.tiankong.values;

import io.github.tiankong.form.Headings;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.CellText;
import io.github.tiankong.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The columns of a table with a row an indicator whose numbers no field takes, though their rows are known. */
final class UnreadColumns {
    private static final int MOST_NAMED = 3;

    private final RowNames names;
    private final Map<Integer, List<String>> rowsByColumn = new TreeMap<>();

    UnreadColumns(RowNames names) {
        this.names = names;
    }

    /** Notes what is left of a row of which some columns were taken. */
    void note(RowNames.Named row, Set<Integer> taken) {
        for (int i = names.labelColumn() + 1;
                !taken.isEmpty() && i < row.row().cells().size();
                i++) {
            boolean number = NumberText.parse(row.row().cell(i)).kind() == NumberText.Kind.NUMBER;
            if (number && !taken.contains(i) && !isOther(i)) {
                rowsByColumn.computeIfAbsent(i, c -> new ArrayList<>()).add(row.ownName());
            }
        }
    }

    /** One note that names them all; empty if there are none. */
    Optional<Problem> problem() {
        List<String> headings = new ArrayList<>();
        rowsByColumn.keySet().forEach(column -> {
            String heading = CellText.oneLine(names.heading().name(column));
            headings.add(heading.isEmpty() ? Table.columnLetter(column) : heading);
        });
        List<String> rows =
                rowsByColumn.values().stream().flatMap(List::stream).distinct().toList();
        String named = String.join("、", rows.stream().limit(MOST_NAMED).toList());
        return headings.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.note(
                        "columns-unread",
                        names.table().rowLocation(names.heading().rowNumber()),
                        String.join("、", headings),
                        rows.size() > MOST_NAMED ? named + "…" : named));
    }

    /** 备注 and the like need no field. */
    private boolean isOther(int column) {
        return Headings.of(names.heading().name(column))
                .filter(word -> word != Headings.VALUE && word != Headings.LAST)
                .isPresent();
    }
}
