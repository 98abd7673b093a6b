package io.github.tiankong.extract;

import java.util.List;

/** Whether a table row is the template's no more: other cells, or other words in them. */
final class RowChange {
    private RowChange() {}

    static boolean isChanged(List<Token> tokens, Glyphs glyphs, Alignment alignment) {
        int cells = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            cells += glyphs.code(i) == Line.CELL ? 1 : 0;
        }
        int letters = 0;
        int found = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Fixed fixed) {
                cells -= fixed.character() == Line.CELL ? 1 : 0;
                boolean letter = Character.isLetter(fixed.character());
                letters += letter ? 1 : 0;
                found += letter && alignment.isFound(i) ? 1 : 0;
            }
        }
        return cells != 0 || found * 2 < letters;
    }
}
