package io.github.tiankong.compute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rounds parts so that they add up to their rounded total (舍位平衡): the parts whose rounding cut off or added most give
 * way, each by one unit of the last digit, the earlier first where two are alike.
 */
public final class Balance {
    private Balance() {}

    /**
     * Rounds the parts.
     *
     * @param parts exact
     * @param total exact
     * @param decimals digits after the point
     * @return the parts as they are to be printed; empty where more is missing than rounding explains
     */
    public static Optional<List<BigDecimal>> round(List<BigDecimal> parts, BigDecimal total, int decimals) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        List<BigDecimal> rounded = new ArrayList<>();
        parts.forEach(p -> rounded.add(p.setScale(decimals, RoundingMode.HALF_UP)));
        BigDecimal sum = rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal missing = total.setScale(decimals, RoundingMode.HALF_UP).subtract(sum);
        BigDecimal units = missing.abs().divide(unit, 0, RoundingMode.UNNECESSARY);
        if (units.compareTo(BigDecimal.valueOf((parts.size() + 1) / 2)) > 0) {
            return Optional.empty();
        }
        Comparator<Integer> byCut = Comparator.comparing(i -> parts.get(i).subtract(rounded.get(i)));
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(missing.signum() > 0 ? byCut.reversed() : byCut)
                .limit(units.longValueExact())
                .toList()
                .forEach(i -> rounded.set(i, rounded.get(i).add(missing.signum() > 0 ? unit : unit.negate())));
        return Optional.of(List.copyOf(rounded));
    }
}
