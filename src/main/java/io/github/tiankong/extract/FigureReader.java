package io.github.tiankong.extract;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.PrintedNumber;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Reads a number a slot took: in digits or Han characters, in the field's unit or one that converts. */
final class FigureReader {
    private static final String HAN_DIGITS = "〇○零一二三四五六七八九";
    private static final int YEAR_DIGITS = 4;

    private final Field field;
    private final Token.Slot slot;
    private final Glyphs glyphs;
    private final int from;
    private final int to;
    private final boolean sameUnit;

    /** @param sameUnit whether the words behind the number are the template's, and with them its unit */
    FigureReader(Field field, Token.Slot slot, Glyphs glyphs, int from, int to, boolean sameUnit) {
        this.field = field;
        this.slot = slot;
        this.glyphs = glyphs;
        this.from = from;
        this.to = to;
        this.sameUnit = sameUnit;
    }

    /**
     * A number as a table would give it.
     *
     * @param standing what the document shows, with its unit
     */
    record Reading(String value, String standing, Reason reason) {}

    Optional<Reading> read(Sign sign, Reason reason) {
        Optional<PrintedNumber> printed = glyphs.number(from);
        if (printed.isEmpty()) {
            return han(sign, reason);
        }
        Optional<BigDecimal> number = Decimals.parse(withoutFixedDigits(glyphs.text(from, to)));
        return number.map(n -> inUnit(n, printed.get(), sign, reason));
    }

    private String withoutFixedDigits(String text) {
        boolean touches = text.startsWith(slot.before())
                && text.endsWith(slot.behind())
                && text.length() > slot.before().length() + slot.behind().length();
        return touches
                ? text.substring(
                        slot.before().length(), text.length() - slot.behind().length())
                : text;
    }

    private Reading inUnit(BigDecimal number, PrintedNumber printed, Sign sign, Reason reason) {
        String standing = glyphs.text().substring(printed.start(), Math.max(printed.end(), glyphs.start(to)));
        Unit own = field.kind().unit();
        Unit shown = printed.figure().unit();
        Reason told = sign.isTold() || number.signum() == 0 ? reason : reason.or(Reason.NO_DIRECTION);
        boolean plain =
                sameUnit || isCalendar() || shown.text().isEmpty() || own.text().isEmpty();
        if (plain || shown.text().equals(own.text())) {
            return new Reading(print(number, sign), standing, told);
        }
        return UnitReading.convert(number, shown, own)
                .map(n -> new Reading(print(n, sign), standing, told.or(Reason.UNIT_CONVERTED)))
                .orElseGet(() -> new Reading(print(number, sign), standing, told.or(Reason.UNIT_OTHER)));
    }

    private Optional<Reading> han(Sign sign, Reason reason) {
        String standing = glyphs.text(from, to);
        Optional<BigDecimal> number = HanNumbers.parse(isYear() ? year() : standing);
        Reason told = slot.kind() == Token.Kind.HAN ? reason : reason.or(Reason.HAN_DIGITS);
        boolean money = !standing.isEmpty() && "元圆角分整正".indexOf(standing.charAt(standing.length() - 1)) >= 0;
        return number.map(n -> money ? n.divide(field.kind().unit().scale(), MathContext.DECIMAL128) : n)
                .map(n -> new Reading(print(plain(n), sign), standing, told));
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private boolean isYear() {
        return field.kind().type() == SlotType.YEAR;
    }

    private boolean isCalendar() {
        return switch (field.kind().type()) {
            case YEAR, MONTH, DAY -> true;
            default -> false;
        };
    }

    /** With the Han digits of the fixed text before it: 二〇 of 二〇xx年. */
    private String year() {
        int end = glyphs.start(to);
        int start = glyphs.start(from);
        String text = glyphs.text();
        while (start > 0 && end - start < YEAR_DIGITS && HAN_DIGITS.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return text.substring(start, end);
    }

    private String print(BigDecimal number, Sign sign) {
        String text = isCalendar() ? number.toBigInteger().toString() : number.toPlainString();
        return number.signum() <= 0 ? text : sign.before() + text;
    }
}
