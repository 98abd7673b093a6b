package io.github.tiankong.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Decimal numbers as reports and tables write them, read by a strict grammar of our own.
 *
 * <pre>{@code
 * decimal = [ "+" | "-" ] ( digits | group { "," group of three } ) [ "." digits ]
 * }</pre>
 *
 * Digits, signs, commas and points may be full-width. There is no exponent, and at most {@value #MOST_DIGITS} digits: a
 * short text can never become a number that takes minutes to print (RELIABILITY finding 5). {@code 1.2.3}, {@code 1e5},
 * {@code 12万} and {@code .5} are no decimals.
 */
public final class Decimals {
    /** More digits than this are no figure of a report. */
    public static final int MOST_DIGITS = 30;

    private static final String MINUS_SIGNS = "-－−﹣";
    private static final String PLUS_SIGNS = "+＋";

    private Decimals() {}

    /** The number as written, trailing zeros kept in its scale; empty where the text is not a decimal. */
    public static Optional<BigDecimal> parse(String written) {
        if (isPlain(written)) {
            return Optional.of(new BigDecimal(written));
        }
        String text = written.replace(". ", ".").replace("． ", "．");
        boolean signed = !text.isEmpty() && isSign(text.charAt(0));
        NumberScanner.Token token = NumberScanner.tokenAt(text, signed ? 1 : 0);
        if (token == null || token.end() != text.length()) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder(signed && isMinus(text.charAt(0)) ? "-" : "");
        int digits = 0;
        for (int i = token.start(); i < token.end(); i++) {
            char c = text.charAt(i);
            if (NumberScanner.isDigit(c)) {
                plain.append((char) ('0' + NumberScanner.digit(c)));
                digits++;
            } else if (NumberScanner.isPoint(c)) {
                plain.append('.');
            }
        }
        return digits > MOST_DIGITS ? Optional.empty() : Optional.of(new BigDecimal(plain.toString()));
    }

    /** Digits, with a point and digits or without, and a minus or none: nearly all numbers a program has written. */
    private static boolean isPlain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > start) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return text.length() > start && point < text.length() - 1 && text.length() - start <= MOST_DIGITS;
    }

    /** The one text form of a value: plain digits, a half-width point, no trailing zeros. {@code 49.70} gives 49.7. */
    public static String canonical(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Whether it is a digit of a printed number, half or full width. */
    public static boolean isDigit(char c) {
        return NumberScanner.isDigit(c);
    }

    /** Whether it is a minus before a number, in any of the forms reports have. */
    public static boolean isMinus(char c) {
        return MINUS_SIGNS.indexOf(c) >= 0;
    }

    /** Whether it is a minus or a plus before a number. */
    public static boolean isSign(char c) {
        return isMinus(c) || isPlus(c);
    }

    /** Whether it is a plus before a number. */
    public static boolean isPlus(char c) {
        return PLUS_SIGNS.indexOf(c) >= 0;
    }
}
