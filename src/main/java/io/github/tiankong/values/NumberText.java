package io.github.tiankong.values;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.Units;
import io.github.tiankong.files.Resource;
import io.github.tiankong.sheet.CellText;
import io.github.tiankong.sheet.NameFolding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A number as clerks write it in a cell.
 *
 * <pre>{@code
 * cell   = none | zero | "(" signed ")" [ unit ] | signed
 * signed = [ sign | direction ] decimal [ unit ] { mark }
 * }</pre>
 *
 * The words are those of {@code number-forms.properties}, {@code decimal} is that of {@link Decimals} (at most 30 digits, no
 * exponent, so that no short text costs long work), {@code unit} one that {@link Units} knows. Anything else is no number:
 * {@code 12.3.4}, {@code 1e5}, {@code 约12}.
 *
 * @param kind what the cell says
 * @param value the number with the scale as written, in {@code unit}; zero if it is no number
 * @param unit the unit written in the cell, {@code 亿} for a bare multiplier; {@link Unit#NONE} if none
 * @param toConfirm whether the sign is a guess by local habit (▲3.2) that somebody should confirm
 */
public record NumberText(Kind kind, BigDecimal value, Unit unit, boolean toConfirm) {
    private static final Properties FORMS = Resource.properties(NumberText.class, "number-forms.properties");
    private static final List<String> NONE = words("none");
    private static final List<String> ZERO = words("zero");
    private static final List<String> DOWN = words("down");
    private static final List<String> UP = words("up");
    private static final List<String> MINUS = words("minus");
    private static final List<String> MINUS_TO_CONFIRM = words("minus.confirm");
    private static final String MARKS = FORMS.getProperty("mark");
    private static final int MOST_CHARACTERS = 80;

    private static final NumberText NO_NUMBER = new NumberText(Kind.OTHER, BigDecimal.ZERO, Unit.NONE, false);
    private static final NumberText NO_DATA = new NumberText(Kind.NO_DATA, BigDecimal.ZERO, Unit.NONE, false);

    /** What a cell may say. */
    public enum Kind {
        NUMBER,
        /** The source has no figure here: —, /, 无, or an empty cell. */
        NO_DATA,
        /** A text, or a number nobody can be sure of. */
        OTHER
    }

    /** Reads a cell; any text at all is accepted. */
    public static NumberText parse(String cell) {
        if (isBareDecimal(cell)) {
            return new NumberText(Kind.NUMBER, new BigDecimal(cell), Unit.NONE, false);
        }
        return parseForm(cell);
    }

    /** Whether it is what nearly all cells are, 12.3 or -4, and the grammar has nothing to decide. */
    private static boolean isBareDecimal(String cell) {
        int start = cell.startsWith("-") ? 1 : 0;
        int point = -1;
        for (int i = start; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '.' && point < 0 && i > start) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return cell.length() > start && cell.length() <= Decimals.MOST_DIGITS && point != cell.length() - 1;
    }

    /** The whole grammar. */
    static NumberText parseForm(String cell) {
        if (cell.length() > MOST_CHARACTERS || hasLooseBlank(cell)) {
            return NO_NUMBER;
        }
        String text = NameFolding.squeeze(withoutMarks(CellText.strip(cell)));
        if (text.isEmpty() || NONE.contains(text)) {
            return NO_DATA;
        }
        if (ZERO.contains(text)) {
            return new NumberText(Kind.NUMBER, BigDecimal.ZERO, Unit.NONE, false);
        }
        int close = text.indexOf(')');
        if (text.startsWith("(") && close > 0) {
            NumberText inside = signed(text.substring(1, close) + text.substring(close + 1));
            return inside.value.signum() < 0 || inside.toConfirm ? NO_NUMBER : inside.negated(false);
        }
        return signed(text);
    }

    /** Whether the cell says that its number is a rise: 增长3.2, +3.2. */
    public static boolean tellsRise(String cell) {
        if (isPlain(cell)) {
            return false;
        }
        String text = CellText.strip(cell);
        boolean told =
                text.startsWith("+") || text.startsWith("＋") || UP.stream().anyMatch(text::startsWith);
        return told && parse(cell).kind() == Kind.NUMBER;
    }

    /** Whether the cell begins with a digit, as nearly all do: then it is neither no data nor a sign to confirm. */
    static boolean isPlain(String cell) {
        return !cell.isEmpty() && cell.charAt(0) >= '0' && cell.charAt(0) <= '9';
    }

    private static NumberText signed(String text) {
        for (String sign : MINUS_TO_CONFIRM) {
            if (text.startsWith(sign)) {
                return unsigned(text.substring(sign.length())).negated(true);
            }
        }
        for (String sign : MINUS) {
            if (text.startsWith(sign)) {
                return unsigned(text.substring(sign.length())).negated(false);
            }
        }
        return directed(text.startsWith("+") ? text.substring(1) : text);
    }

    private static NumberText directed(String text) {
        for (String word : DOWN) {
            if (text.startsWith(word)) {
                return unsigned(text.substring(word.length())).negated(false);
            }
        }
        for (String word : UP) {
            if (text.startsWith(word)) {
                return unsigned(text.substring(word.length()));
            }
        }
        return unsigned(text);
    }

    private static NumberText unsigned(String text) {
        int end = 0;
        while (end < text.length() && "0123456789,.".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        Optional<BigDecimal> number = Decimals.parse(text.substring(0, end));
        Unit unit = Units.of(text.substring(end));
        boolean known = end == text.length()
                || unit.scale().compareTo(BigDecimal.ONE) != 0
                || !unit.family().isEmpty();
        return number.isPresent() && known ? new NumberText(Kind.NUMBER, number.get(), unit, false) : NO_NUMBER;
    }

    /** Blanks between digits group thousands, or it is two numbers. */
    private static boolean hasLooseBlank(String cell) {
        for (int i = 1; i < cell.length(); i++) {
            if (CellText.isBlank(cell.charAt(i)) && Character.isDigit(cell.charAt(i - 1))) {
                int digits = i + 1;
                while (digits < cell.length() && Character.isDigit(cell.charAt(digits))) {
                    digits++;
                }
                if (digits > i + 1 && digits != i + 4) {
                    return true;
                }
            }
        }
        return false;
    }

    private NumberText negated(boolean confirm) {
        return kind == Kind.NUMBER ? new NumberText(kind, value.negate(), unit, confirm) : this;
    }

    /** 12.3① has a footnote; the squeezing would make it 12.31. */
    private static String withoutMarks(String cell) {
        int end = cell.length();
        while (end > 1 && MARKS.indexOf(cell.charAt(end - 1)) >= 0) {
            end--;
        }
        return cell.substring(0, end);
    }

    private static List<String> words(String key) {
        return List.of(FORMS.getProperty(key).split(",", -1));
    }
}
