package io.github.tiankong.typing;

import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.draft.TableCell;
import io.github.tiankong.figure.Figure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of a draft: those of its tables, and in plain text the rows pasted as lines. */
public final class CellTexts {
    /** A cell with more beside its figure holds words. */
    private static final int MOST_SIGNS = 16;

    private final List<Paragraph> paragraphs;
    private final PastedTables pasted;
    private final Map<String, List<CellText>> rows = new HashMap<>();

    private CellTexts(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        pasted = PastedTables.of(paragraphs);
        for (int index = 0; index < paragraphs.size(); index++) {
            List<PastedTables.Row> own = pasted.of(index);
            if (!own.isEmpty()) {
                rows.put(
                        key(paragraphs.get(index)),
                        own.stream().flatMap(row -> row.cells().stream()).toList());
            }
        }
    }

    public static CellTexts of(List<Paragraph> paragraphs) {
        return new CellTexts(paragraphs);
    }

    /** The cells of a paragraph from left to right, those of its lines one after the other; none in prose. */
    public List<CellText> of(int index) {
        Paragraph paragraph = paragraphs.get(index);
        return paragraph
                .cell()
                .map(cell -> List.of(new CellText(cell, paragraph.text(), 0)))
                .orElseGet(() -> rows.getOrDefault(key(paragraph), List.of()));
    }

    /** The rows pasted as lines of a paragraph. */
    List<PastedTables.Row> rows(int index) {
        return pasted.of(index);
    }

    /** The cell that holds a figure and nothing else but signs: -x.x, ↑x.x. */
    public Optional<TableCell> holding(Paragraph paragraph, Figure figure) {
        return at(paragraph, figure).filter(cell -> isAlone(cell, figure)).map(CellText::place);
    }

    /** The cell a figure stands in, whatever else does. */
    public Optional<CellText> at(Paragraph paragraph, Figure figure) {
        return paragraph
                .cell()
                .map(cell -> new CellText(cell, paragraph.text(), 0))
                .or(() -> cellAt(rows.getOrDefault(key(paragraph), List.of()), figure.start()));
    }

    /** The last cell that begins at or before a place of the paragraph. */
    static Optional<CellText> cellAt(List<CellText> cells, int position) {
        int low = 0;
        int high = cells.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (cells.get(middle).start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(cells.get(low));
    }

    private static boolean isAlone(CellText cell, Figure figure) {
        int from = figure.start() - cell.start();
        int to = figure.end() - cell.start();
        if (from < 0 || cell.text().length() < to || cell.text().length() - (to - from) > MOST_SIGNS) {
            return false;
        }
        String around = cell.text().substring(0, from) + cell.text().substring(to);
        return around.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static String key(Paragraph paragraph) {
        return paragraph.part() + ' ' + paragraph.number();
    }
}
