package io.github.tiankong.problem;

import java.io.Serializable;

/**
 * The place a problem speaks of, as far as it is known. A part that is not known is an empty string or 0.
 *
 * @param file the file's name, without its folder
 * @param sheet the sheet of a workbook
 * @param rowNumber the row or line, from 1
 * @param column the column's heading, or its letter where it has no heading
 * @param heading the heading over the sentence
 * @param sentence the sentence or cell text of a document
 * @param paragraph the paragraph of a document: its number in the body, from 1, or {@code header1:2}
 */
public record Location(
        String file, String sheet, int rowNumber, String column, String heading, String sentence, String paragraph)
        implements Serializable {

    /** A place of which no paragraph is known. */
    public Location(String file, String sheet, int rowNumber, String column, String heading, String sentence) {
        this(file, sheet, rowNumber, column, heading, sentence, "");
    }

    /** No place at all, for problems with the command itself. */
    public static final Location NOWHERE = new Location("", "", 0, "", "", "");

    public static Location ofFile(String file) {
        return new Location(file, "", 0, "", "", "");
    }

    public static Location ofRow(String file, String sheet, int rowNumber) {
        return new Location(file, sheet, rowNumber, "", "", "");
    }

    public static Location ofCell(String file, String sheet, int rowNumber, String column) {
        return new Location(file, sheet, rowNumber, column, "", "");
    }

    public static Location ofSentence(String file, String heading, String sentence) {
        return new Location(file, "", 0, "", heading, sentence);
    }
}
