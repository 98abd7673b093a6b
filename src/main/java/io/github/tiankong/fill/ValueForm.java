package io.github.tiankong.fill;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.Units;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.ValueKind;
import io.github.tiankong.values.NumberText;
import io.github.tiankong.values.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads what a source wrote for a field and prints it as the document has it.
 *
 * <p>Rounding is half up on the absolute value, once, and trailing zeros stay (DOMAIN.md, section 3).
 */
final class ValueForm {
    /** Digits after the point that are printed where the mask tells none, after the noise of binary numbers is cut. */
    private static final int MOST_DECIMALS = 6;

    private static final String LEVEL = "持平";
    private static final String MULTIPLIERS = "十百千万亿";

    private final ValueKind kind;
    private final boolean isGrouped;
    /** The unit of a source that was met last: one column has one, and telling it costs more than all else. */
    private volatile Sourced sourced;

    /** A unit as a source tells it beside the number, and what becomes of its numbers. */
    private record Sourced(String text, UnitConversion conversion) {}

    static ValueForm of(Field field) {
        return new ValueForm(field.kind(), Grouping.of(field));
    }

    /** @param isGrouped whether it prints 1,862 for 1862 */
    ValueForm(ValueKind kind, boolean isGrouped) {
        this.kind = kind;
        this.isGrouped = isGrouped;
        this.sourced = sourced("");
    }

    /**
     * What was read, or why it was not.
     *
     * @param number the exact number, in the field's unit; empty if it is none
     * @param text the text to print; empty where the source has no figure
     * @param fault the code of the problem, if it cannot be read
     * @param toConfirm whether its sign is a guess by local habit
     */
    record Read(Optional<BigDecimal> number, Optional<String> text, Optional<String> fault, boolean toConfirm) {
        static final Read NO_DATA = new Read(Optional.empty(), Optional.empty(), Optional.empty(), false);

        static Read fault(String code) {
            return new Read(Optional.empty(), Optional.empty(), Optional.of(code), false);
        }

        static Read number(BigDecimal number, String text, boolean toConfirm) {
            return new Read(Optional.of(number), Optional.of(text), Optional.empty(), toConfirm);
        }
    }

    Read read(Value value) {
        String text = value.raw().strip();
        return switch (kind.type()) {
            case AMOUNT, PERCENT, PERCENTAGE_POINT, COUNT, QUANTITY, RATIO, RANK ->
                readNumber(text, value.unit().strip(), value.decimals());
            case YEAR -> readCalendar(text, 1, 9999);
            case MONTH -> readCalendar(text, 1, 12);
            case DAY -> readCalendar(text, 1, 31);
            case NAME, TEXT, OTHER -> readText(value);
        };
    }

    /** A long number that a spreadsheet program has made 1.36E+10 of has lost its digits. */
    private static Read readText(Value value) {
        return value.origin().kind() == Origin.Kind.CELL
                        && isExponent(value.raw().strip())
                ? Read.fault("value-exponent")
                : new Read(Optional.empty(), Optional.of(value.raw()), Optional.empty(), false);
    }

    /** Whether a text is a number as spreadsheet programs shorten it: one digit, perhaps a point and more, E+ and two or three. */
    private static boolean isExponent(String text) {
        int mark = text.toUpperCase(Locale.ROOT).indexOf("E+");
        if (mark < 1) {
            return false;
        }
        String exponent = text.substring(mark + 2);
        boolean decimals = mark == 1 || mark > 2 && text.charAt(1) == '.' && isDigits(text.substring(2, mark));
        return isDigits(text.substring(0, 1))
                && decimals
                && exponent.length() >= 2
                && exponent.length() <= 3
                && isDigits(exponent);
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The number as the document prints it: its decimals, half up, no sign of its own left out. */
    String print(BigDecimal number) {
        return print(number, OptionalInt.empty());
    }

    private String print(BigDecimal number, OptionalInt shown) {
        String plain = plain(number, shown);
        return isGrouped ? Grouping.grouped(plain) : plain;
    }

    private String plain(BigDecimal number, OptionalInt shown) {
        OptionalInt decimals = kind.decimals().isPresent() ? kind.decimals() : shown;
        if (decimals.isPresent()) {
            return number.setScale(decimals.getAsInt(), RoundingMode.HALF_UP).toPlainString();
        }
        BigDecimal cut = number.scale() > MOST_DECIMALS
                ? number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()
                : number;
        return cut.scale() < 0 ? cut.setScale(0).toPlainString() : cut.toPlainString();
    }

    private Read readNumber(String text, String sourceUnit, OptionalInt shown) {
        NumberText cell = withoutOwnUnit(text);
        if (cell.kind() == NumberText.Kind.NO_DATA) {
            return Read.NO_DATA;
        }
        if (cell.kind() == NumberText.Kind.OTHER) {
            return Read.fault(hasOtherUnit(text) ? unitFault() : "value-not-a-number");
        }
        if (!isRate() && text.contains(LEVEL)) {
            return Read.fault("value-not-a-number");
        }
        UnitConversion conversion = cell.unit().text().isEmpty()
                ? conversion(sourceUnit)
                : UnitConversion.of(multiplied(cell.unit(), sourceUnit), kind);
        Optional<BigDecimal> converted = conversion.convert(cell.value());
        if (converted.isEmpty()) {
            return Read.fault(unitFault());
        }
        BigDecimal number = converted.get();
        boolean same = number.compareTo(cell.value()) == 0;
        return Read.number(number, print(number, same ? shown : OptionalInt.empty()), cell.toConfirm());
    }

    private String unitFault() {
        return kind.unit().text().isEmpty() ? "value-unit-none" : "value-unit";
    }

    private UnitConversion conversion(String sourceUnit) {
        Sourced known = sourced;
        if (!known.text().equals(sourceUnit)) {
            known = sourced(sourceUnit);
            sourced = known;
        }
        return known.conversion();
    }

    private Sourced sourced(String unit) {
        return new Sourced(unit, UnitConversion.of(unit.isEmpty() ? Unit.NONE : Units.of(unit), kind));
    }

    /** A unit the table does not know is no fault where the document has the same. */
    private NumberText withoutOwnUnit(String text) {
        NumberText cell = NumberText.parse(text);
        String own = kind.unit().text();
        return cell.kind() == NumberText.Kind.OTHER && !own.isEmpty() && text.endsWith(own)
                ? NumberText.parse(text.substring(0, text.length() - own.length()))
                : cell;
    }

    private boolean isRate() {
        return kind.type() == SlotType.PERCENT || kind.type() == SlotType.PERCENTAGE_POINT;
    }

    /** 1.2亿 under 元 or 万元 is 1.2亿元; where the source tells no unit, it is of what the document counts. */
    private Unit multiplied(Unit written, String sourceUnit) {
        if (Units.kindOf(written) != UnitKind.MULTIPLIER || isRate()) {
            return written;
        }
        String counted = sourceUnit.isEmpty() ? kind.unit().text() : sourceUnit;
        int start = 0;
        while (start < counted.length() && MULTIPLIERS.indexOf(counted.charAt(start)) >= 0) {
            start++;
        }
        return Units.of(written.text() + counted.substring(start));
    }

    /** Whether a good number stands before something else. */
    private static boolean hasOtherUnit(String text) {
        int end = 0;
        while (end < text.length() && isNumberPart(text.charAt(end))) {
            end++;
        }
        return end < text.length()
                && Decimals.parse(text.substring(0, end).strip()).isPresent();
    }

    private static boolean isNumberPart(char c) {
        return Character.isDigit(c) || "+-＋－−﹣.．,，".indexOf(c) >= 0;
    }

    private Read readCalendar(String text, int least, int most) {
        Optional<Integer> part = CalendarText.part(text, kind.type());
        if (part.isEmpty()) {
            return NumberText.parse(text).kind() == NumberText.Kind.NO_DATA
                    ? Read.NO_DATA
                    : Read.fault("value-not-whole");
        }
        int value = part.get();
        return value < least || value > most
                ? Read.fault("value-calendar")
                : Read.number(BigDecimal.valueOf(value), Integer.toString(value), false);
    }
}
