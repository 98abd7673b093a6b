package io.github.tiankong.slot;

import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.draft.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a draft: those of its tables, and those of tables pasted as text, at least two lines in a row that tabs or
 * bars part into words. Tables of text are numbered from -1 downwards.
 */
final class Cells {
    private static final String SEPARATORS = "\t|｜";

    /**
     * A cell with its words.
     *
     * @param start where it begins in its paragraph
     */
    record Cell(TableCell place, int start, String text) {}

    private final List<List<Cell>> cells = new ArrayList<>();

    private Cells(List<Paragraph> paragraphs) {
        int tables = 0;
        for (int index = 0; index < paragraphs.size(); ) {
            Paragraph paragraph = paragraphs.get(index);
            int end = endOfTable(paragraphs, index);
            if (end - index < 2) {
                cells.add(paragraph
                        .cell()
                        .map(place -> List.of(new Cell(place, 0, paragraph.text())))
                        .orElse(List.of()));
                index++;
                continue;
            }
            tables++;
            for (int row = 0; index < end; row++, index++) {
                cells.add(split(paragraphs.get(index).text(), -tables, row));
            }
        }
    }

    static Cells of(List<Paragraph> paragraphs) {
        return new Cells(paragraphs);
    }

    /** The cells of a paragraph, empty outside tables. */
    List<Cell> in(int paragraphIndex) {
        return cells.get(paragraphIndex);
    }

    /** The cell a place of a paragraph stands in. */
    Optional<Cell> at(int paragraphIndex, int position) {
        return cells.get(paragraphIndex).stream()
                .filter(cell -> position >= cell.start()
                        && position <= cell.start() + cell.text().length())
                .findFirst();
    }

    private static int endOfTable(List<Paragraph> paragraphs, int from) {
        int end = from;
        while (end < paragraphs.size()
                && paragraphs.get(end).cell().isEmpty()
                && isRow(paragraphs.get(end).text())) {
            end++;
        }
        return end;
    }

    private static boolean isRow(String text) {
        return split(text, 0, 0).stream().filter(cell -> !cell.text().isBlank()).count() > 1;
    }

    private static List<Cell> split(String text, int table, int row) {
        List<Cell> found = new ArrayList<>();
        int from = !text.isEmpty() && "|｜".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        for (int i = from; i <= text.length(); i++) {
            if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                TableCell place = new TableCell(table, row, found.size(), 1, 1);
                found.add(new Cell(place, from, text.substring(from, i)));
                from = i + 1;
            }
        }
        return found;
    }
}
