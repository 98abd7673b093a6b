package io.github.tiankong.slot;

import io.github.tiankong.draft.Draft;
import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.draft.TableCell;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables of a draft, so that a cell can be named by the heads of its row and column. */
final class Tables {
    private record Place(int table, int row) {}

    private final Map<Place, Map<Integer, String>> rows = new HashMap<>();

    private Tables(Draft draft) {
        for (Paragraph paragraph : draft.paragraphs()) {
            paragraph.cell().ifPresent(cell -> add(cell, paragraph.text()));
        }
    }

    static Tables of(Draft draft) {
        return new Tables(draft);
    }

    private void add(TableCell cell, String text) {
        rows.computeIfAbsent(new Place(cell.table(), cell.row()), place -> new LinkedHashMap<>())
                .merge(cell.column(), text, (one, other) -> one + " " + other);
    }

    /** The row as one line: 工业总产值 | 亿元 | xxx. */
    String rowText(TableCell cell) {
        return String.join(
                " | ",
                rows.getOrDefault(new Place(cell.table(), cell.row()), Map.of()).values());
    }
}
