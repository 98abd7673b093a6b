package io.github.tiankong.check;

import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import java.math.BigDecimal;

/** How far a number may lie from the exact one, because somebody rounded it (DOMAIN.md, section 5.2 and 5.3). */
final class Tolerance {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Tolerance() {}

    /** Half a unit of the last digit that is known or printed; nothing for things that were counted one by one. */
    static BigDecimal of(BigDecimal number, Field field) {
        int known = Math.max(0, number.stripTrailingZeros().scale());
        int digits = Math.max(known, field.kind().decimals().orElse(0));
        boolean counted = field.kind().type() == SlotType.COUNT
                && digits == 0
                && field.kind().unit().scale().compareTo(BigDecimal.ONE) == 0;
        return counted ? BigDecimal.ZERO : HALF.movePointLeft(digits);
    }
}
