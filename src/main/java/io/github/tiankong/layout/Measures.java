package io.github.tiankong.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Measures as they are told: rounded half up, without zeros at the end. */
final class Measures {
    private Measures() {}

    /** @param decimals at most so many */
    static String of(double measure, int decimals) {
        return BigDecimal.valueOf(measure)
                .setScale(decimals, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
