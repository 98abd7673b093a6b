package io.github.tiankong.typing;

import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.draft.TableCell;
import io.github.tiankong.figure.Decimals;
import io.github.tiankong.slot.FixedReason;
import io.github.tiankong.slot.SlotType;
import java.util.List;
import java.util.Optional;

/**
 * Numbers that fill a cell of a table, in a document or in a line parted by tabs or bars: results without a unit of their
 * own. Whole numbers in the first column only count the rows.
 */
final class NumberCells implements NumberRule {
    private static final String EDGES = "\t|｜";
    private static final int LONGEST_ROW_NUMBER = 3;

    private final Optional<TableCell> cell;
    private final List<CellText> row;
    private final boolean inColumn;

    /**
     * The rule for one paragraph.
     *
     * @param row its cells where it is a row pasted as text, else none
     * @param inColumn whether the lines around it are cells of a table, one to a line
     */
    NumberCells(Paragraph paragraph, List<CellText> row, boolean inColumn) {
        this.inColumn = inColumn;
        cell = paragraph.cell();
        this.row = row;
    }

    @Override
    public Optional<Judgement> judge(NumberPlace place) {
        if (place.hasOwnUnit() || !fillsCell(place)) {
            return Judgement.open();
        }
        boolean rowNumber = !inColumn
                && isFirstColumn(place)
                && place.isWhole()
                && place.digits().length() <= LONGEST_ROW_NUMBER;
        if (rowNumber) {
            return Judgement.fixed(FixedReason.LIST_NUMBER);
        }
        return place.number().hasUnit() ? Judgement.open() : Judgement.slot(SlotType.OTHER);
    }

    private boolean fillsCell(NumberPlace place) {
        int start = place.start();
        if (start > 0 && Decimals.isSign(place.charAt(start - 1))) {
            start--;
        }
        if (cell.isEmpty() && isCell(start, place.digitsEnd())) {
            return true;
        }
        int before = skip(place, start - 1, -1);
        int after = skip(place, place.digitsEnd(), 1);
        boolean startsCell = before < 0 || EDGES.indexOf(place.charAt(before)) >= 0;
        boolean endsCell = after >= place.text().length() || EDGES.indexOf(place.charAt(after)) >= 0;
        boolean parted = cell.isPresent() || before >= 0 || after < place.text().length();
        return startsCell && endsCell && (parted || isFigureLine(place));
    }

    private boolean isCell(int start, int end) {
        return CellTexts.cellAt(row, start)
                .filter(one -> one.start() == start && one.start() + one.text().length() == end)
                .isPresent();
    }

    /** A line that is a number alone is a cell of a table pasted as text, if it cannot be a page number. */
    private boolean isFigureLine(NumberPlace place) {
        return (!place.isWhole() || inColumn)
                && Decimals.parse(place.text().strip()).isPresent();
    }

    private static int skip(NumberPlace place, int from, int step) {
        int i = from;
        while (i >= 0 && i < place.text().length() && " \u3000\u00a0".indexOf(place.charAt(i)) >= 0) {
            i += step;
        }
        return i;
    }

    private boolean isFirstColumn(NumberPlace place) {
        return cell.map(found -> found.column() == 0).orElseGet(() -> isFirstInLine(place));
    }

    private static boolean isFirstInLine(NumberPlace place) {
        int i = place.start() - 1;
        while (i >= 0 && (EDGES.indexOf(place.charAt(i)) >= 0 || Character.isWhitespace(place.charAt(i)))) {
            i--;
        }
        return i < 0;
    }
}
