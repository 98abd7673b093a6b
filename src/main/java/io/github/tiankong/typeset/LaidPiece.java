package io.github.tiankong.typeset;

/** What stands in a paragraph, each piece in one format. */
public sealed interface LaidPiece {

    RunFormat format();

    /**
     * Text. {@code \t} is a tab, {@code \n} a line break, {@code \f} a page break, {@code \u000E} a column break,
     * {@code \u2011} a hyphen that does not break.
     */
    record Text(String text, RunFormat format) implements LaidPiece {}

    /**
     * A field that counts pages.
     *
     * @param instruction for example {@code PAGE}
     * @param shown its last result
     */
    record PageField(String instruction, String shown, RunFormat format) implements LaidPiece {}

    /** A character that only its font has a picture for, as Wingdings for boxes. */
    record Symbol(String font, char character, RunFormat format) implements LaidPiece {}

    /**
     * The mark of a foot- or endnote: in the text it refers to the note, in the note it stands for itself.
     *
     * @param index of the note, from 0
     */
    record NoteMark(boolean endnote, int index, boolean inNote, RunFormat format) implements LaidPiece {}
}
