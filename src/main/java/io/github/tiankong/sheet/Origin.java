package io.github.tiankong.sheet;

import io.github.tiankong.problem.Location;

/**
 * Where a value came from.
 *
 * @param kind what sort of place
 * @param file the file's name without its folder; empty if typed or a default
 * @param sheet the sheet of a workbook, else empty
 * @param rowNumber the row from 1, as a spreadsheet program counts; 0 if it came from no row
 * @param column the column's heading, or its letter where it has none; empty if it came from no column
 * @param sentence the sentence of a finished report, else empty
 */
public record Origin(Kind kind, String file, String sheet, int rowNumber, String column, String sentence) {

    /** A person typed it into the window or the command line. */
    public static final Origin TYPED = new Origin(Kind.TYPED, "", "", 0, "", "");

    /** The template gives it where no source does. */
    public static final Origin DEFAULT = new Origin(Kind.DEFAULT, "", "", 0, "", "");

    public static Origin ofCell(String file, String sheet, int rowNumber, String column) {
        return new Origin(Kind.CELL, file, sheet, rowNumber, column, "");
    }

    /** A finished report says so. */
    public static Origin ofSentence(String file, String sentence) {
        return new Origin(Kind.SENTENCE, file, "", 0, "", sentence);
    }

    /** The place a problem with the value speaks of. */
    public Location location() {
        return new Location(file, sheet, rowNumber, column, "", sentence);
    }

    /** The sorts of places values come from. */
    public enum Kind {
        CELL,
        SENTENCE,
        TYPED,
        DEFAULT
    }
}
