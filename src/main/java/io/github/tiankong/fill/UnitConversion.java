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
 * Tells numbers of one unit in the unit of a field. Only units of one family convert (元, 万元, 亿元); a unit the table does
 * not know converts into nothing but itself (DOMAIN.md, section 3).
 *
 * @param from how many of what is counted one of the source's unit is
 * @param to the same of the field's
 * @param possible whether the units convert at all
 */
record UnitConversion(BigDecimal from, BigDecimal to, boolean possible) {
    /** Quotients such as 亩 in 公顷 do not end; so many digits are exact for any figure of a report. */
    private static final MathContext EXACT = new MathContext(40, RoundingMode.HALF_UP);

    private static final UnitConversion SAME = new UnitConversion(BigDecimal.ONE, BigDecimal.ONE, true);

    static UnitConversion of(Unit from, ValueKind to) {
        Unit unit = to.unit();
        if (from.text().isEmpty() || from.text().equals(unit.text())) {
            return SAME;
        }
        if (unit.text().isEmpty()
                && to.type() == SlotType.PERCENT
                && from.family().equals("%")) {
            return new UnitConversion(from.scale(), BigDecimal.ONE, true);
        }
        if (unit.text().isEmpty() && to.type() == SlotType.RANK && Units.kindOf(from) == UnitKind.RANK) {
            return SAME;
        }
        boolean counts = isMultiplier(from) && (unit.text().isEmpty() || isMultiplier(unit));
        boolean money = from.family().equals("元") && isMultiplier(unit) && to.type() == SlotType.AMOUNT;
        return new UnitConversion(from.scale(), unit.scale(), from.convertsTo(unit) || counts || money);
    }

    private static boolean isMultiplier(Unit unit) {
        return Units.kindOf(unit) == UnitKind.MULTIPLIER;
    }

    /** The number in the field's unit, exact; empty where the units do not convert. */
    Optional<BigDecimal> convert(BigDecimal number) {
        if (!possible) {
            return Optional.empty();
        }
        return Optional.of(
                from.compareTo(to) == 0
                        ? number
                        : number.multiply(from).divide(to, EXACT).stripTrailingZeros());
    }
}
