package io.github.tiankong.typeset;

/** The lines around a paragraph or a cell. */
public record Borders(Line top, Line left, Line bottom, Line right) {

    static final Borders NONE = new Borders(Line.NONE, Line.NONE, Line.NONE, Line.NONE);

    /**
     * A line.
     *
     * @param style as {@code ST_Border} names it (ECMA-376 part 1, 17.18.2)
     * @param eighths its width in eighths of a point
     * @param points from the text
     * @param color six hexadecimal digits or {@code auto}
     */
    public record Line(String style, int eighths, int points, String color) {
        public static final Line NONE = new Line("nil", 0, 0, "auto");

        boolean isDrawn() {
            return !style.equals("nil");
        }
    }
}
