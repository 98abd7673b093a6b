package io.github.tiankong.files;

/**
 * Keeps a spreadsheet program from taking a text cell for a formula: such a cell is written with an apostrophe before
 * it, as people type it, and read without.
 *
 * <p>What starts a formula: {@code = + - @}, tab and carriage return (OWASP, CSV injection), and the full-width forms,
 * which Chinese Excel takes too. A plain number keeps its sign.
 */
public final class FormulaGuard {
    private static final String STARTERS = "=+-@\t\r＝＋－＠";

    private FormulaGuard() {}

    /** The cell as it is written. */
    public static String guard(String cell) {
        return startsFormula(cell) ? "'" + cell : cell;
    }

    /** The cell as it was before {@link #guard}. */
    public static String unguard(String cell) {
        return cell.startsWith("'") && startsFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean startsFormula(String cell) {
        return !cell.isEmpty() && STARTERS.indexOf(cell.charAt(0)) >= 0 && !isPlainNumber(cell);
    }

    private static boolean isPlainNumber(String cell) {
        int end = cell.endsWith("%") ? cell.length() - 1 : cell.length();
        int points = 0;
        int digits = 0;
        for (int i = cell.charAt(0) == '-' || cell.charAt(0) == '+' ? 1 : 0; i < end; i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }
}
