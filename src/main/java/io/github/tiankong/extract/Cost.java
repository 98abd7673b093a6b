package io.github.tiankong.extract;

/**
 * What it costs to hold a token against something else. Only the order of sums matters: a slot is rather left empty than
 * given a number for which four characters of the fixed text have to be dropped.
 */
final class Cost {
    static final int CHARACTER = 20;
    static final int BLANK = 4;
    /** Cells and paragraphs are seldom joined. */
    static final int BREAK = 60;

    /** Of beginning a run of glyphs the template does not have. */
    static final int RUN = 10;

    /** Of beginning it within a clause: what people insert begins with a clause, and the words left of a number stay with it. */
    static final int RUN_WITHIN_CLAUSE = 2;

    static final int SIGN = 4;
    static final int NUMBER = 35;
    static final int OTHER_NUMBER = 30;
    static final int EMPTY_SLOT = 70;
    /** A number in Han characters where digits are expected, or digits where Han characters are. */
    static final int OTHER_DIGITS = 60;
    /** Words in a slot: the mark at which a clause ends, any other character. */
    static final int CLAUSE_END_IN_WORDS = 6;

    static final int CHARACTER_IN_WORDS = 1;
    static final int BREAK_IN_WORDS = 200;
    /** Words that reach beyond what the document names as one value: less than two characters left over. */
    static final int BOUND_IN_WORDS = 30;

    static final int NEVER = Integer.MAX_VALUE / 2;

    private static final String CLAUSE_ENDS = "。,;:!?、()";

    private Cost() {}

    /** Of a glyph that the template does not have, or the other way round. */
    static int of(int code) {
        if (code >= Glyphs.NUMBER) {
            return NUMBER;
        }
        if (code == ' ') {
            return BLANK;
        }
        return code == Line.CELL || code == Line.PARAGRAPH ? BREAK : CHARACTER;
    }

    /** Whether a clause ends or a bracket opens there. */
    static boolean isClauseEnd(int code) {
        return code < Glyphs.NUMBER && (CLAUSE_ENDS.indexOf(code) >= 0 || code == Line.CELL || code == Line.PARAGRAPH);
    }

    static int inWords(int code) {
        if (code == Line.CELL || code == Line.PARAGRAPH) {
            return BREAK_IN_WORDS;
        }
        return code < Glyphs.NUMBER && CLAUSE_ENDS.indexOf(code) >= 0 ? CLAUSE_END_IN_WORDS : CHARACTER_IN_WORDS;
    }
}
