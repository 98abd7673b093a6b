package io.github.tiankong.fill;

import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.Units;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.ValueKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Tells a number in the unit of a field. Only units of one family convert (元, 万元, 亿元); a unit the table does not know
 * converts into nothing but itself (DOMAIN.md, section 3).
 */
final class UnitConversion {
    /** Quotients such as 亩 in 公顷 do not end; so many digits are exact for any figure of a report. */
    private static final MathContext EXACT = new MathContext(40, RoundingMode.HALF_UP);

    private UnitConversion() {}

    /** The number in the field's unit, exact; empty where the units do not convert. */
    static Optional<BigDecimal> convert(BigDecimal number, Unit from, ValueKind to) {
        Unit unit = to.unit();
        if (from.text().isEmpty() || from.text().equals(unit.text())) {
            return Optional.of(number);
        }
        if (unit.text().isEmpty()
                && to.type() == SlotType.PERCENT
                && from.family().equals("%")) {
            return Optional.of(scaled(number, from.scale(), BigDecimal.ONE));
        }
        boolean counts = isMultiplier(from) && (unit.text().isEmpty() || isMultiplier(unit));
        boolean money = from.family().equals("元") && isMultiplier(unit) && to.type() == SlotType.AMOUNT;
        return from.convertsTo(unit) || counts || money
                ? Optional.of(scaled(number, from.scale(), unit.scale()))
                : Optional.empty();
    }

    private static boolean isMultiplier(Unit unit) {
        return Units.kindOf(unit) == UnitKind.MULTIPLIER;
    }

    private static BigDecimal scaled(BigDecimal number, BigDecimal from, BigDecimal to) {
        if (from.compareTo(to) == 0) {
            return number;
        }
        return number.multiply(from).divide(to, EXACT).stripTrailingZeros();
    }
}
