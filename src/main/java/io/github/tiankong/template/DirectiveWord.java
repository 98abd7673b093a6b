package io.github.tiankong.template;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What looks like the beginning of a directive: a bracket, perhaps a slash, a hash, and a word.
 *
 * @param kind the directive it begins; empty for one that does not exist, or that is written otherwise
 * @param end where the word ends
 */
record DirectiveWord(Optional<Directive.Kind> kind, int end) {
    private static final String OPENING = "[［【";
    /** Brackets directives are never set between, though FreeMarker and others have them there. */
    private static final String OTHERS = "<＜〈《{｛(（";

    private static final String SLASHES = "/／";
    private static final String HASHES = "#＃";
    /** Words nobody sets between brackets but for a directive. */
    private static final Set<String> WORDS = Set.of("if", "elseif", "elsif", "else", "endif", "list", "endlist");

    /** What begins there; empty for anything else. */
    static Optional<DirectiveWord> at(String text, int at) {
        boolean square = OPENING.indexOf(text.charAt(at)) >= 0;
        if (!square && OTHERS.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        int slash = afterBlanks(text, at + 1);
        boolean closes = isOneOf(SLASHES, text, slash);
        int hash = closes ? afterBlanks(text, slash + 1) : slash;
        boolean hashed = isOneOf(HASHES, text, hash);
        int start = hashed ? afterBlanks(text, hash + 1) : hash;
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        boolean meant = square && hashed || (hashed || square && isBounded(text, end)) && WORDS.contains(word);
        if (end == start || !meant) {
            return Optional.empty();
        }
        boolean tight = end - at == 1 + (closes ? 1 : 0) + 1 + word.length();
        return Optional.of(new DirectiveWord(square && hashed && tight ? kind(closes, word) : Optional.empty(), end));
    }

    private static Optional<Directive.Kind> kind(boolean closes, String word) {
        String whole = (closes ? "/#" : "#") + word.toLowerCase(Locale.ROOT);
        for (Directive.Kind kind : Directive.Kind.values()) {
            if (kind.word().equals(whole)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Without a hash only a word that ends there like that of a directive is one: {@code [if 产值 gt 0]}, {@code [/if]}. */
    private static boolean isBounded(String text, int end) {
        return end < text.length() && (text.charAt(end) == ' ' || isOneOf(Directives.CLOSING, text, end));
    }

    private static int afterBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isOneOf(String set, String text, int at) {
        return at < text.length() && set.indexOf(text.charAt(at)) >= 0;
    }
}
