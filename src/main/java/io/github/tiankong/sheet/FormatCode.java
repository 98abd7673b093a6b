package io.github.tiankong.sheet;

/**
 * The first section of a number format code (ECMA-376 part 1, 18.8.31), without what it prints literally: {@code
 * yyyy"年"m"月";@} comes down to {@code yyyym}, {@code 0.00"%"} to {@code 0.00}.
 *
 * @param letters what is left, in lower case
 * @param scaled whether the format shows another number than the cell holds: {@code 0.0,} or {@code 0!.0,"万"}
 * @param suffix what it prints behind the number: 万元 of {@code 0!.0,"万元"}
 * @param shift by how many places the number shown is smaller than the one held: 4 for {@code 0!.0,}, 6 for {@code 0,,}
 */
record FormatCode(String letters, boolean scaled, String suffix, int shift) {
    /** A code may hold thousands of zeros, which nobody wants printed. */
    private static final int MOST_DIGITS = 30;

    static FormatCode of(String code) {
        StringBuilder letters = new StringBuilder();
        StringBuilder literal = new StringBuilder();
        int suffixAt = 0;
        int point = -1;
        int placesBehindPoint = 0;
        int i = 0;
        while (i < code.length() && code.charAt(i) != ';') {
            char c = code.charAt(i);
            if (c == '"') {
                int end = end(code, i + 1, '"');
                literal.append(code, i + 1, end);
                i = end;
            } else if (c == '[') {
                i = end(code, i, ']');
            } else if (c == '\\' || c == '!' || c == '_' || c == '*') {
                i++;
                literal.append(c == '_' || c == '*' || i >= code.length() ? "" : code.substring(i, i + 1));
            } else {
                letters.append(Character.toLowerCase(c));
                if (c == '0' || c == '#' || c == '?') {
                    point = point < 0 ? literal.indexOf(".", suffixAt) : point;
                    placesBehindPoint += point >= 0 ? 1 : 0;
                    suffixAt = literal.length();
                }
            }
            i++;
        }
        String plain = letters.toString().strip();
        boolean scaled = plain.endsWith(",") || literal.indexOf(".") >= 0;
        int thousands = plain.length() - plain.replaceFirst(",++$", "").length();
        return new FormatCode(
                plain,
                scaled && plain.indexOf('0') >= 0,
                literal.substring(suffixAt).strip(),
                3 * thousands + placesBehindPoint);
    }

    private static int end(String code, int from, char closing) {
        int end = code.indexOf(closing, from);
        return end < 0 ? code.length() : end;
    }

    boolean isPercent() {
        return letters.indexOf('%') >= 0;
    }

    /** The parts of a date it shows, in the spelling of {@code date-formats.properties}; empty if it is no date. */
    String dateFields() {
        if (letters.startsWith("g/")
                || letters.startsWith("general")
                || letters.indexOf('0') >= 0
                || letters.indexOf('#') >= 0) {
            return "";
        }
        boolean year = letters.indexOf('y') >= 0 || letters.indexOf('e') >= 0;
        boolean day = letters.indexOf('d') >= 0;
        boolean time = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        boolean month = letters.indexOf('m') >= 0 && (!time || year || day);
        return (year ? "y" : "") + (month ? "m" : "") + (day ? "d" : "") + (time ? "t" : "");
    }

    /** Digits before the point that are always shown, if nothing else is: 5 for {@code 00000}, 1 for {@code #,##0}. */
    int digits() {
        int end = 0;
        while (end < letters.length() && letters.charAt(end) == '0') {
            end++;
        }
        boolean fixed = end == letters.length() || letters.charAt(end) == '.';
        return fixed ? Math.max(1, Math.min(end, MOST_DIGITS)) : 1;
    }

    /** Digits after the point, or {@link Row#UNTOLD} if it does not fix them. */
    int decimals() {
        int point = letters.indexOf('.');
        if (letters.indexOf('0') < 0) {
            return Row.UNTOLD;
        }
        int decimals = 0;
        for (int i = point + 1; point >= 0 && i < letters.length() && "0#?".indexOf(letters.charAt(i)) >= 0; i++) {
            decimals++;
        }
        return decimals;
    }
}
