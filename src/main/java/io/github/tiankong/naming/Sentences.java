package io.github.tiankong.naming;

import io.github.tiankong.draft.Paragraph;
import io.github.tiankong.typing.CellText;
import java.util.Optional;

/** The sentence a figure stands in, as an author needs it to recognise the place; in tables the row. */
public final class Sentences {
    private static final String ENDS = "。；;！!？?\n";
    private static final int REACH = 100;

    private final Tables tables;

    private Sentences(Tables tables) {
        this.tables = tables;
    }

    public static Sentences of(Tables tables) {
        return new Sentences(tables);
    }

    public String around(Spot spot) {
        Paragraph paragraph = spot.paragraph();
        Optional<CellText> cell = tables.cellOf(spot);
        if (cell.isPresent()) {
            return cut(tables.rowText(cell.get().place()));
        }
        String text = paragraph.text();
        int start = spot.typed().figure().start();
        int from = start;
        while (from > 0 && start - from < REACH && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int end = spot.typed().figure().end();
        int to = end;
        while (to < text.length() && to - end < REACH && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        boolean stopped = to < text.length() && ENDS.indexOf(text.charAt(to)) >= 0;
        return whole(text, from, stopped ? to + 1 : to).strip();
    }

    private static String cut(String text) {
        return text.length() <= 2 * REACH ? text : whole(text, 0, 2 * REACH);
    }

    /** The piece, never half of a character beyond the BMP. */
    private static String whole(String text, int from, int to) {
        int safeFrom =
                from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int safeTo = to > 0 && to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
        return safeFrom < safeTo ? text.substring(safeFrom, safeTo) : "";
    }
}
