package io.github.tiankong.figure;

/** Digits, points and thousands commas: where one printed number begins and ends. */
final class NumberScanner {
    private static final int GROUP = 3;
    private static final int YEAR_DIGITS = 4;

    private NumberScanner() {}

    /**
     * A run of digits with its thousands commas and its decimal point.
     *
     * @param decimals digits after the point
     */
    record Token(int start, int end, int decimals) {}

    /**
     * The number that begins at the position, or {@code null}. Of a chain such as {@code 2020.12.31} or {@code 1.2.3} each
     * part is a number of its own.
     */
    static Token tokenAt(CharSequence text, int start) {
        int end = digitsEnd(text, start);
        if (end == start) {
            return null;
        }
        end = groupsEnd(text, start, end);
        int fractionEnd = isPointAt(text, end) ? digitsEnd(text, end + 1) : end;
        boolean parted = startsPart(text, fractionEnd) || endsPart(text, start) || isYear(text, end + 1, fractionEnd);
        if (fractionEnd <= end + 1 || parted) {
            return new Token(start, end, 0);
        }
        return new Token(start, fractionEnd, fractionEnd - end - 1);
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    static int digit(char c) {
        return c >= '０' ? c - '０' : c - '0';
    }

    static boolean isPoint(char c) {
        return c == '.' || c == '．';
    }

    private static int digitsEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** 1,234,567: groups of exactly three after a first one of one to three digits. */
    private static int groupsEnd(CharSequence text, int start, int firstEnd) {
        int end = firstEnd;
        if (end - start > GROUP || digit(text.charAt(start)) == 0) {
            return end;
        }
        while (end < text.length() && isComma(text, end) && digitsEnd(text, end + 1) == end + 1 + GROUP) {
            end += 1 + GROUP;
        }
        return end;
    }

    /** A full-width comma parts clauses, unless the digits around it are full-width too. */
    private static boolean isComma(CharSequence text, int position) {
        char c = text.charAt(position);
        return c == ',' || (c == '，' && text.charAt(position - 1) >= '０' && text.charAt(position - 1) <= '９');
    }

    private static boolean isPointAt(CharSequence text, int position) {
        return position < text.length() && isPoint(text.charAt(position));
    }

    /** Another ".31" follows. */
    private static boolean startsPart(CharSequence text, int position) {
        return isPointAt(text, position) && digitsEnd(text, position + 1) > position + 1;
    }

    /** 1.2020年…: the point belongs to a list number. */
    private static boolean isYear(CharSequence text, int start, int end) {
        if (end - start != YEAR_DIGITS || end >= text.length() || text.charAt(end) != '年') {
            return false;
        }
        int century = digit(text.charAt(start)) * 10 + digit(text.charAt(start + 1));
        return century == 19 || century == 20;
    }

    /** A "2020." stands before. */
    private static boolean endsPart(CharSequence text, int position) {
        return position > 1 && isPoint(text.charAt(position - 1)) && isDigit(text.charAt(position - 2));
    }
}
