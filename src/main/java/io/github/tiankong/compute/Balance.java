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
 * way, each by one unit of the last digit, the earlier first where two are alike. A part that needs no rounding keeps its
 * value.
 */
public final class Balance {
    private static final BigDecimal HALF = new BigDecimal("0.5");

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
        BigDecimal missing = total.setScale(decimals, RoundingMode.HALF_UP).subtract(sum(rounded));
        if (missing.signum() == 0) {
            return Optional.of(List.copyOf(rounded));
        }
        BigDecimal units = missing.abs().divide(unit, 0, RoundingMode.UNNECESSARY);
        List<BigDecimal> cuts = IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).subtract(rounded.get(i)))
                .toList();
        Comparator<Integer> byCut = Comparator.comparing(cuts::get);
        List<Integer> moved = IntStream.range(0, parts.size())
                .boxed()
                .filter(i -> cuts.get(i).signum() == missing.signum())
                .sorted(missing.signum() > 0 ? byCut.reversed() : byCut)
                .limit(units.min(BigDecimal.valueOf(parts.size())).intValueExact())
                .toList();
        if (units.compareTo(BigDecimal.valueOf(moved.size())) > 0 || isOff(parts, cuts, total, decimals)) {
            return Optional.empty();
        }
        moved.forEach(i -> rounded.set(i, rounded.get(i).add(missing.signum() > 0 ? unit : unit.negate())));
        return Optional.of(List.copyOf(rounded));
    }

    /** Whether the parts as they are given miss the total by more than the last digits of it and of those that were cut. */
    private static boolean isOff(List<BigDecimal> parts, List<BigDecimal> cuts, BigDecimal total, int decimals) {
        BigDecimal slack = halfDigit(total, decimals);
        for (int i = 0; i < parts.size(); i++) {
            slack = cuts.get(i).signum() == 0 ? slack : slack.add(halfDigit(parts.get(i), decimals));
        }
        return total.subtract(sum(parts)).abs().compareTo(slack) > 0;
    }

    /** How far a number may be off because somebody rounded it before. */
    private static BigDecimal halfDigit(BigDecimal number, int decimals) {
        return HALF.movePointLeft(Math.max(decimals, number.stripTrailingZeros().scale()));
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
