package io.github.tiankong.extract;

import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** A number told in the unit of its field. */
final class UnitReading {
    /** As in {@code fill}: 亩 in 公顷 do not end. */
    private static final MathContext EXACT = new MathContext(40, RoundingMode.HALF_UP);

    private static final String MULTIPLIERS = "十百千万亿";

    private UnitReading() {}

    /** The number in the other unit; empty where the two do not convert. */
    static Optional<BigDecimal> convert(BigDecimal number, Unit from, Unit to) {
        Unit whole = Units.kindOf(from) == UnitKind.MULTIPLIER ? Units.of(from.text() + withoutMultiplier(to)) : from;
        if (!whole.convertsTo(to)) {
            return Optional.empty();
        }
        BigDecimal converted = number.multiply(whole.scale()).divide(to.scale(), EXACT);
        return Optional.of(new BigDecimal(converted.stripTrailingZeros().toPlainString()));
    }

    /** 12.5亿 under 亿元 speaks of 元. */
    private static String withoutMultiplier(Unit unit) {
        int start = 0;
        while (start < unit.text().length() && MULTIPLIERS.indexOf(unit.text().charAt(start)) >= 0) {
            start++;
        }
        return unit.text().substring(start);
    }
}
