package io.github.tiankong.fill;

import io.github.tiankong.figure.Decimals;
import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.Units;
import io.github.tiankong.template.ValueKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Reads what a source wrote for a field and prints it as the document has it.
 *
 * <p>Rounding is half up on the absolute value, once, and trailing zeros stay (DOMAIN.md, section 3).
 */
final class ValueForm {
    private static final MathContext EXACT = new MathContext(40, RoundingMode.HALF_UP);
    /** Digits after the point that are printed where the mask tells none, after the noise of binary numbers is cut. */
    private static final int MOST_DECIMALS = 6;

    private final ValueKind kind;

    ValueForm(ValueKind kind) {
        this.kind = kind;
    }

    /** What was read, or why it was not. */
    record Read(Optional<BigDecimal> number, String text, Optional<String> fault) {
        static Read fault(String code) {
            return new Read(Optional.empty(), "", Optional.of(code));
        }
    }

    /**
     * @param raw the cell, not empty
     * @param sourceUnit the unit the source tells for it, empty if none
     */
    Read read(String raw, String sourceUnit) {
        String text = raw.strip();
        return switch (kind.type()) {
            case AMOUNT, PERCENT, PERCENTAGE_POINT, COUNT, QUANTITY, RATIO, RANK -> readNumber(text, sourceUnit);
            case YEAR -> readCalendar(text, "年", 1, 9999);
            case MONTH -> readCalendar(text, "月", 1, 12);
            case DAY -> readCalendar(text, "日", 1, 31);
            case NAME, TEXT, OTHER -> new Read(Optional.empty(), text, Optional.empty());
        };
    }

    /** The number as the document prints it: its decimals, half up, no sign of its own left out. */
    String print(BigDecimal number) {
        if (kind.decimals().isPresent()) {
            return number.setScale(kind.decimals().getAsInt(), RoundingMode.HALF_UP)
                    .toPlainString();
        }
        BigDecimal cut = number.scale() > MOST_DECIMALS
                ? number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros()
                : number;
        return cut.scale() < 0 ? cut.setScale(0).toPlainString() : cut.toPlainString();
    }

    private Read readNumber(String text, String sourceUnit) {
        int numberEnd = numberEnd(text);
        Optional<BigDecimal> number =
                Decimals.parse(text.substring(0, numberEnd).strip());
        if (number.isEmpty()) {
            return Read.fault("value-not-a-number");
        }
        String written = text.substring(numberEnd).strip();
        Unit from = Units.of(written.isEmpty() ? sourceUnit.strip() : written);
        Optional<BigDecimal> converted = convert(number.get(), from);
        return converted
                .map(value -> new Read(Optional.of(value), print(value), Optional.empty()))
                .orElseGet(() -> Read.fault("value-unit"));
    }

    private Optional<BigDecimal> convert(BigDecimal number, Unit from) {
        Unit to = kind.unit();
        if (from.text().isEmpty() || from.text().equals(to.text())) {
            return Optional.of(number);
        }
        if (!from.convertsTo(to)) {
            return Optional.empty();
        }
        return Optional.of(number.multiply(from.scale()).divide(to.scale(), EXACT));
    }

    private static int numberEnd(String text) {
        int end = 0;
        while (end < text.length() && isNumberPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNumberPart(char c) {
        return Character.isDigit(c) || "+-＋－−﹣.．,，".indexOf(c) >= 0;
    }

    private static Read readCalendar(String text, String suffix, int least, int most) {
        String digits = text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
        Optional<BigDecimal> number = Decimals.parse(digits.strip());
        if (number.isEmpty() || number.get().stripTrailingZeros().scale() > 0) {
            return Read.fault("value-not-whole");
        }
        BigDecimal value = number.get();
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            return Read.fault("value-calendar");
        }
        return new Read(Optional.of(value), value.toBigInteger().toString(), Optional.empty());
    }
}
