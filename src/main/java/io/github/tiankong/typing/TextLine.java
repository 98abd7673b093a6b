package io.github.tiankong.typing;

/**
 * A line of text: a paragraph, or what stands between the line breaks of one.
 *
 * @param paragraph the paragraph, from 0
 * @param number its number in its part
 * @param part as of the paragraph
 * @param start where the line begins in the paragraph
 */
record TextLine(int paragraph, int number, String part, int start, String text) {
    private static final int LONGEST = 400;
    private static final String PROSE = "。；;！？";

    /** Whether nothing stands between the two. */
    boolean goesOn(TextLine before) {
        boolean next = part.equals(before.part) && number == before.number + 1;
        return paragraph == before.paragraph || next;
    }

    /** Whether it holds a sentence, or is too long for the row of a table. */
    boolean isProse() {
        return text.length() > LONGEST || text.chars().anyMatch(c -> PROSE.indexOf(c) >= 0);
    }
}
