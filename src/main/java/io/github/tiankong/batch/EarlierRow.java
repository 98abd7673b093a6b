package io.github.tiankong.batch;

import io.github.tiankong.sheet.Row;
import io.github.tiankong.values.TableHead;

/**
 * Where a failed row stood when its document was named first, so that it gets that name when it is run again: {@code 12} for
 * row 12, {@code 12（2）} where it was the second row of its name.
 *
 * @param number of the row, from 1
 * @param ofName which document of its name it is, from 1
 */
record EarlierRow(int number, int ofName) {
    /** The column of a table of failed rows that says it. */
    static final String HEADING = "原行号";

    private static final String OPEN = "（";
    private static final String CLOSE = "）";
    private static final int MOST_DIGITS = 9;

    /** Where the column is, or -1. */
    static int column(TableHead head) {
        return head.names().indexOf(HEADING);
    }

    /** What a row says of it, else what is so now. */
    static EarlierRow of(Row row, int column) {
        String cell = column < 0 ? "" : row.cell(column).strip();
        int open = cell.indexOf(OPEN);
        String number = open < 0 ? cell : cell.substring(0, open);
        String ofName = open < 0 || !cell.endsWith(CLOSE) ? "1" : cell.substring(open + 1, cell.length() - 1);
        return isNumber(number) && isNumber(ofName)
                ? new EarlierRow(Integer.parseInt(number), Integer.parseInt(ofName))
                : new EarlierRow(row.number(), 1);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.charAt(0) != '0'
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return number + (ofName > 1 ? OPEN + ofName + CLOSE : "");
    }
}
