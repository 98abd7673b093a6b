package io.github.tiankong.draft;

import java.util.Optional;

/**
 * One paragraph of a draft, or one line of a TXT.
 *
 * @param part {@code body}, {@code header1}, {@code footer1}, {@code footnotes}, {@code endnotes}, {@code textbox1} …
 * @param number from 1 within the part; the line number in a TXT, empty lines counted
 * @param text the text a reader sees; a tab is {@code \t}, a line break {@code \n}
 * @param outlineLevel 1 to 9 where a heading style says so, 0 otherwise; headings told only by their numbering (一、) have
 *     0 here
 * @param bold whether all of its text is bold
 * @param boldEnd where the bold text it begins with ends, a UTF-16 offset; 0 where it begins with none
 * @param cell its place in a table, empty outside of tables
 */
public record Paragraph(
        String part, int number, String text, int outlineLevel, boolean bold, int boldEnd, Optional<TableCell> cell) {

    /** A paragraph that is bold as a whole or begins with no bold text. */
    public Paragraph(String part, int number, String text, int outlineLevel, boolean bold, Optional<TableCell> cell) {
        this(part, number, text, outlineLevel, bold, bold ? text.length() : 0, cell);
    }

    public static Paragraph ofLine(int number, String text) {
        return new Paragraph("body", number, text, 0, false, Optional.empty());
    }
}
