package io.github.tiankong.gui.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words around a slot, few enough for one or two lines.
 *
 * @param before what stands before it in its clause
 * @param value what stands in its place: a fall of 6.3% reads 下降6.3%, whatever sign the value has
 * @param after what stands after it
 */
public record Excerpt(String before, String value, String after) {
    static final Excerpt NONE = new Excerpt("", "", "");

    private static final String SENTENCE_ENDS = "。；;！？\n";
    private static final int MOST_BEFORE = 26;
    private static final int MOST_AFTER = 14;

    /** The words around the first chip of a field in a line; of a table's row, its first cell. */
    static Excerpt around(DocumentLine line, String key) {
        List<List<Piece>> cells = line.piecesProperty().get();
        for (List<Piece> cell : cells) {
            for (int i = 0; i < cell.size(); i++) {
                if (cell.get(i) instanceof Piece.Chip chip && chip.key().equals(key)) {
                    return line.kind() == DocumentLine.Kind.ROW
                            ? new Excerpt(text(cells.get(0)) + " | ", chip.text(), "")
                            : of(cell, i);
                }
            }
        }
        return NONE;
    }

    /** Of a line of text. */
    static Excerpt of(List<Piece> pieces, int chip) {
        String before = text(pieces.subList(0, chip));
        String after = text(pieces.subList(chip + 1, pieces.size()));
        int from = before.length();
        while (from > 0 && before.length() - from < MOST_BEFORE && !endsAt(before, from - 1)) {
            from--;
        }
        int to = 0;
        while (to < after.length() && to < MOST_AFTER && !endsAt(after, to)) {
            to++;
        }
        boolean cutBefore = from > 0 && !endsAt(before, from - 1);
        boolean cutAfter = to < after.length() && !endsAt(after, to);
        return new Excerpt(
                (cutBefore ? "…" : "") + before.substring(from).stripLeading(),
                pieces.get(chip).text(),
                after.substring(0, to) + (cutAfter ? "…" : ""));
    }

    private static boolean endsAt(String text, int index) {
        return SENTENCE_ENDS.indexOf(text.charAt(index)) >= 0;
    }

    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
