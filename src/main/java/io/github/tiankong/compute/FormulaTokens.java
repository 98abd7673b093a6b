package io.github.tiankong.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a formula or a condition into tokens: numbers, keys, operators, parentheses. Full-width operators and parentheses, as
 * Chinese input methods type them, become the ordinary ones. Anything else is refused, so that nothing but arithmetic ever
 * reaches FreeMarker.
 */
final class FormulaTokens {
    private static final String FULL_WIDTH = "（）＋－×÷＊／．，＜＞＝！＆｜？";
    private static final String ORDINARY = "()+-*/*/.,<>=!&|?";
    private static final String OPERATORS = "()+-*/.<>=!";
    /** Operators of two characters; a single {@code &} or {@code |} is none. */
    private static final Set<String> PAIRS = Set.of("<=", ">=", "==", "!=", "&&", "||", "??");

    /** What a quoted text may be set between; input methods turn them. */
    private static final String QUOTES = "\"'“”‘’＂＇";
    /** What the token of a quoted text begins with. */
    private static final String QUOTE = "\"";

    private static final Map<String, String> SIGNS = Map.of("≤", "<=", "≥", ">=", "≠", "!=");

    private FormulaTokens() {}

    /** A token; keys and numbers are told apart by their first character. */
    record Token(String text, boolean isKey, boolean isNumber) {
        /** What stands between quotes. */
        Optional<String> quoted() {
            return text.startsWith(QUOTE) ? Optional.of(text.substring(QUOTE.length())) : Optional.empty();
        }
    }

    static List<Token> of(String formula) throws FormulaException {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < formula.length()) {
            int c = ordinary(formula.codePointAt(i));
            int end = i + Character.charCount(formula.codePointAt(i));
            if (Character.isWhitespace(c)) {
                i = end;
                continue;
            }
            String pair = pair(formula, i);
            if (isKeyStart(c)) {
                end = keyEnd(formula, i);
                tokens.add(new Token(formula.substring(i, end), true, false));
            } else if (isDigit(c)) {
                end = numberEnd(formula, i);
                tokens.add(new Token(formula.substring(i, end), false, true));
            } else if (QUOTES.indexOf(c) >= 0) {
                end = quoteEnd(formula, i);
                tokens.add(new Token(QUOTE + formula.substring(i + 1, end - 1), false, false));
            } else if (!pair.isEmpty()) {
                end = i + pair.length();
                tokens.add(new Token(pair, false, false));
            } else if (SIGNS.containsKey(Character.toString(c))) {
                tokens.add(new Token(SIGNS.get(Character.toString(c)), false, false));
            } else if (OPERATORS.indexOf(c) >= 0) {
                tokens.add(new Token(Character.toString(c), false, false));
            } else {
                throw new FormulaException("formula-syntax", formula.substring(i));
            }
            i = end;
        }
        return tokens;
    }

    private static int quoteEnd(String formula, int start) throws FormulaException {
        for (int i = start + 1; i < formula.length(); i++) {
            if (QUOTES.indexOf(formula.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        throw new FormulaException("formula-syntax", formula.substring(start));
    }

    private static String pair(String formula, int i) {
        if (i + 1 >= formula.length()) {
            return "";
        }
        String two = Character.toString(ordinary(formula.charAt(i))) + (char) ordinary(formula.charAt(i + 1));
        return PAIRS.contains(two) ? two : "";
    }

    private static int ordinary(int c) {
        int index = FULL_WIDTH.indexOf(c);
        return index < 0 ? c : ORDINARY.charAt(index);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isKeyStart(int c) {
        return Character.isLetter(c) || c == '_';
    }

    private static int keyEnd(String formula, int start) {
        int i = start;
        while (i < formula.length()
                && (isKeyStart(formula.codePointAt(i)) || Character.isDigit(formula.codePointAt(i)))) {
            i += Character.charCount(formula.codePointAt(i));
        }
        return i;
    }

    private static int numberEnd(String formula, int start) {
        int i = start;
        while (i < formula.length() && (isDigit(formula.charAt(i)) || formula.charAt(i) == '.')) {
            i++;
        }
        return i;
    }
}
