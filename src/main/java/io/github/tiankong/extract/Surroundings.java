package io.github.tiankong.extract;

import java.util.List;

/**
 * How much of the template's own words stands right beside a slot.
 *
 * @param characters how many characters in a row, from the slot on
 * @param whole whether that is enough, or all there is on this side up to the next slot or the end of the cell or line
 */
record Surroundings(int characters, boolean whole) {
    /** So many characters of the template's own words leave no doubt: 总产值为, 亿元，. */
    private static final int ENOUGH = 4;
    /** So many are enough where a clause begins or ends with them: 截至 behind a full stop, %；. */
    private static final int LEAST = 2;

    private static final String CLAUSE_ENDS = ",。;:!?\t\n";

    static Surroundings before(List<Token> tokens, Glyphs glyphs, Alignment alignment, int slot) {
        int expected = alignment.from(slot);
        int characters = 0;
        for (int i = slot - 1; i >= 0 && characters < ENOUGH; i--) {
            Token token = tokens.get(i);
            while (expected > 0 && !isBlank(token) && glyphs.code(expected - 1) == ' ') {
                expected--;
            }
            if (isBlank(token) && !alignment.isFound(i)) {
                continue;
            }
            if (!alignment.isFound(i) || alignment.to(i) != expected) {
                return new Surroundings(characters, false);
            }
            if (ends(token)) {
                return new Surroundings(characters, true);
            }
            characters += expected - alignment.from(i);
            expected = alignment.from(i);
        }
        return new Surroundings(
                characters,
                characters >= ENOUGH || expected == 0 || characters >= LEAST && endsClause(glyphs, expected - 1));
    }

    static Surroundings behind(List<Token> tokens, Glyphs glyphs, Alignment alignment, int slot) {
        int expected = alignment.to(slot);
        int characters = 0;
        for (int i = slot + 1; i < tokens.size() && characters < ENOUGH; i++) {
            Token token = tokens.get(i);
            while (expected < glyphs.size() && !isBlank(token) && glyphs.code(expected) == ' ') {
                expected++;
            }
            if (isBlank(token) && !alignment.isFound(i)) {
                continue;
            }
            if (!alignment.isFound(i) || alignment.from(i) != expected) {
                return new Surroundings(characters, characters >= LEAST && endsClause(glyphs, expected - 1));
            }
            if (ends(token)) {
                return new Surroundings(characters, true);
            }
            characters += alignment.to(i) - expected;
            expected = alignment.to(i);
        }
        return new Surroundings(characters, characters >= ENOUGH || expected == glyphs.size());
    }

    private static boolean endsClause(Glyphs glyphs, int glyph) {
        int code = glyphs.code(glyph);
        return code < Glyphs.NUMBER && CLAUSE_ENDS.indexOf(code) >= 0;
    }

    private static boolean isBlank(Token token) {
        return token instanceof Token.Fixed fixed && fixed.character() == ' ';
    }

    private static boolean ends(Token token) {
        return token instanceof Token.Slot
                || token instanceof Token.Fixed fixed
                        && (fixed.character() == Line.CELL || fixed.character() == Line.PARAGRAPH);
    }
}
