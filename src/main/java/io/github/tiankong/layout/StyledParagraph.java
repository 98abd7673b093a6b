package io.github.tiankong.layout;

import java.util.List;

/**
 * A paragraph as it looks once all styles are resolved.
 *
 * @param index in {@code DocxText.paragraphs()}, from 0
 * @param section the section it stands in, from 0
 * @param prefix the number Word writes before it, empty for none
 * @param apart whether it is no running text of its own: in a cell, a text box, a table of contents, a drawing
 * @param beforeTable whether a table follows it
 * @param beginsPage whether a page begins with it
 * @param pageNumber whether a page number stands in it
 */
record StyledParagraph(
        int index,
        int section,
        String prefix,
        List<StyledRun> runs,
        Formats formats,
        boolean apart,
        boolean beforeTable,
        boolean beginsPage,
        boolean pageNumber) {
    /** One character of 三号. */
    static final int CHARACTER_TWIPS = 320;

    StyledParagraph {
        runs = List.copyOf(runs);
    }

    /** What is read: the number Word writes, and the text. */
    String text() {
        StringBuilder text = new StringBuilder(prefix);
        runs.forEach(r -> text.append(r.text()));
        return text.toString();
    }

    /** Whether it holds no text of its own: a number Word would write before it is none. */
    boolean isBlank() {
        return runs.stream().allMatch(run -> run.text().isBlank());
    }

    /** {@code left}, {@code center}, {@code right} or {@code both}. */
    String alignment() {
        return switch (formats.text("jc.val")) {
            case "end", "right" -> "right";
            case "center" -> "center";
            case "both", "distribute" -> "both";
            default -> "left";
        };
    }

    /** How far it stands in from the left, in twips; an indent in characters wins over one in twips. */
    int leftTwips() {
        return indent("left");
    }

    int rightTwips() {
        return indent("right");
    }

    /** How far the first line stands in behind the others, in twips; negative where it hangs out. */
    int firstLineTwips() {
        boolean hangs = formats.has("ind.hanging") || formats.has("ind.hangingChars");
        return hangs ? -indent("hanging") : indent("firstLine");
    }

    private int indent(String side) {
        int hundredths = formats.number("ind." + side + "Chars", 0);
        return hundredths != 0 ? hundredths * size() * 10 / 100 : formats.number("ind." + side, 0);
    }

    /** Half points of its first character; indents in characters count by it. */
    private int size() {
        return runs.isEmpty() ? 32 : runs.get(0).halfPoints();
    }

    int before() {
        return formats.number("spacing.before", 0);
    }

    int after() {
        return formats.number("spacing.after", 0);
    }
}
