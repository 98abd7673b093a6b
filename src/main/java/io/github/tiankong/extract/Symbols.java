package io.github.tiankong.extract;

import java.util.Arrays;
import java.util.List;

/**
 * A line, of a template or of a document, as both can be compared: its characters, each value and each number one sign.
 *
 * @param codes a folded character, {@link Glyphs#NUMBER}, or {@link #WORDS}
 * @param origins the token or glyph each stands for
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Symbols(int[] codes, int[] origins) {
    /** Words nobody can foretell, and whatever stands within a fork. */
    static final int WORDS = -1;

    static Symbols of(List<Token> tokens) {
        int[] codes = new int[tokens.size()];
        int[] origins = new int[tokens.size()];
        int size = 0;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += Forks.deepens(tokens.get(i));
            boolean isChoice = depth == 0 && tokens.get(i) instanceof Token.Choice;
            String choice = isChoice ? ((Token.Choice) tokens.get(i)).texts().get(0) : " ";
            if (size + choice.length() > codes.length) {
                codes = Arrays.copyOf(codes, 2 * codes.length + choice.length());
                origins = Arrays.copyOf(origins, codes.length);
            }
            for (int k = 0; k < choice.length(); k++) {
                codes[size] = isChoice ? choice.charAt(k) : depth > 0 ? WORDS : code(tokens.get(i));
                origins[size++] = i;
            }
        }
        return new Symbols(Arrays.copyOf(codes, size), Arrays.copyOf(origins, size));
    }

    private static int code(Token token) {
        if (token instanceof Token.Fixed fixed) {
            return fixed.character();
        }
        boolean words = token instanceof Token.Slot slot && slot.kind() == Token.Kind.WORDS;
        return words || token instanceof Token.Fork ? WORDS : Glyphs.NUMBER;
    }

    static Symbols of(Glyphs glyphs) {
        int[] codes = new int[glyphs.size()];
        int[] origins = new int[glyphs.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = Math.min(glyphs.code(i), Glyphs.NUMBER);
            origins[i] = i;
        }
        return new Symbols(codes, origins);
    }

    int size() {
        return codes.length;
    }

    boolean isOneOf(int at, String characters) {
        return codes[at] > 0 && codes[at] < Glyphs.NUMBER && characters.indexOf(codes[at]) >= 0;
    }

    boolean isNumber(int at) {
        return codes[at] == Glyphs.NUMBER;
    }
}
