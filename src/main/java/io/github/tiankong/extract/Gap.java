package io.github.tiankong.extract;

import java.util.List;

/**
 * The stretch of a document between the template's words that stand on either side of a slot.
 *
 * @param from the first glyph
 * @param to the glyph behind the last
 * @param joined whether these are the words next to the slot, words that follow a sign left out of account
 */
record Gap(int from, int to, boolean joined) {

    static Gap around(List<Token> tokens, Glyphs glyphs, Alignment alignment, int slot) {
        int before = slot - 1;
        while (before >= 0 && !stands(tokens, alignment, before)) {
            before--;
        }
        int behind = slot + 1;
        while (behind < tokens.size() && !stands(tokens, alignment, behind)) {
            behind++;
        }
        boolean joined = isNext(tokens, before, slot) && isNext(tokens, slot, behind);
        return new Gap(
                before < 0 ? 0 : alignment.to(before),
                behind == tokens.size() ? glyphs.size() : alignment.from(behind),
                joined);
    }

    private static boolean stands(List<Token> tokens, Alignment alignment, int token) {
        return !(tokens.get(token) instanceof Token.Choice) && alignment.isStanding(token);
    }

    /** Whether only choices stand between two tokens. */
    private static boolean isNext(List<Token> tokens, int from, int to) {
        return tokens.subList(from + 1, to).stream().allMatch(t -> t instanceof Token.Choice);
    }
}
