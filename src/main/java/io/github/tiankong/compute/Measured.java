package io.github.tiankong.compute;

import io.github.tiankong.figure.Unit;
import io.github.tiankong.figure.UnitKind;
import io.github.tiankong.figure.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A part of a formula and what its number counts.
 *
 * @param node the part, its numbers brought to one unit where that had to be
 * @param of what sort of number it is
 * @param unit what an amount counts; {@link Unit#NONE} for all others
 * @param scales the scales an amount may be told in, without trailing zeros: 支出 * 10000 is still 亿元 to who multiplies it, and 万元 to
 *     who converted it; never empty for an amount
 * @param converts whether an amount may be told in another unit: not where a bare number took part in it
 */
record Measured(FormulaNode node, Sort of, Unit unit, List<BigDecimal> scales, boolean converts) {
    /** What numbers can be. */
    enum Sort {
        /** Written in the formula. */
        CONSTANT,
        /** Two amounts of one family, divided. */
        RATIO,
        /** In a unit of the table. */
        AMOUNT,
        /** Nobody said what it counts. */
        UNKNOWN
    }

    private static final MathContext DIGITS = new MathContext(20, RoundingMode.HALF_UP);

    private static final BigDecimal CLOSE = new BigDecimal("0.001");

    /** Of these two words may count things that are added: 3家企业 and 2个合作社. */
    private static final Set<UnitKind> COUNTS = EnumSet.of(UnitKind.COUNT, UnitKind.DURATION, UnitKind.MULTIPLIER);

    private static final Set<UnitKind> PERCENTS = EnumSet.of(UnitKind.PERCENT, UnitKind.PERCENTAGE_POINT);
    /** Those of no amount: months of 12 are a share of a year, a rank is no number of things. */
    private static final Set<UnitKind> UNTOLD = EnumSet.of(
            UnitKind.TIMES, UnitKind.RANK, UnitKind.CLASS, UnitKind.CALENDAR, UnitKind.CLOCK, UnitKind.UNKNOWN);

    Measured {
        scales = List.copyOf(scales);
    }

    static Measured of(FormulaNode node, Sort sort) {
        return new Measured(node, sort, Unit.NONE, List.of(), false);
    }

    /** A field's number. */
    static Measured of(FormulaNode node, Unit unit) {
        return isTold(unit)
                ? new Measured(node, Sort.AMOUNT, unit, List.of(plain(unit.scale())), true)
                : of(node, Sort.UNKNOWN);
    }

    /** Whether a unit says what is counted. */
    static boolean isTold(Unit unit) {
        return !UNTOLD.contains(Units.kindOf(unit));
    }

    boolean agrees(Unit other) {
        return agree(unit, other);
    }

    /** Whether two units tell the same, once their scales agree. */
    private static boolean agree(Unit one, Unit other) {
        UnitKind kind = Units.kindOf(one);
        UnitKind otherKind = Units.kindOf(other);
        return one.convertsTo(other)
                || kind == UnitKind.MULTIPLIER
                || otherKind == UnitKind.MULTIPLIER
                || COUNTS.contains(kind) && COUNTS.contains(otherKind)
                || PERCENTS.contains(kind) && PERCENTS.contains(otherKind);
    }

    /** Whether two units that agree convert into one another. */
    static boolean convert(Unit one, Unit other) {
        return one.convertsTo(other)
                || Units.kindOf(one) == Units.kindOf(other) && Units.kindOf(one) == UnitKind.MULTIPLIER
                || PERCENTS.contains(Units.kindOf(one)) && PERCENTS.contains(Units.kindOf(other));
    }

    /** Whether its unit is at odds with another for sure: what a bare number divides may be a share of it (税收 / 30 * 100). */
    boolean contradicts(Unit other) {
        return converts && !agree(unit, other);
    }

    boolean isAmount() {
        return of == Sort.AMOUNT;
    }

    boolean allows(BigDecimal scale) {
        return scales.stream().anyMatch(s -> isClose(s, scale));
    }

    /** The one scale of an amount that converts. */
    BigDecimal scale() {
        return scales.get(0);
    }

    Measured with(FormulaNode other) {
        return new Measured(other, of, unit, scales, converts);
    }

    /** The same amount, told in another scale. */
    Measured in(BigDecimal scale) {
        FormulaNode told = scale().compareTo(scale) == 0 ? node : times(node, scale(), scale);
        return new Measured(told, of, unit, List.of(plain(scale)), converts);
    }

    /** The amount a bare number multiplies. */
    Measured times(FormulaNode product, BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) == 0 || factor.signum() == 0) {
            return with(product);
        }
        List<BigDecimal> either = new ArrayList<>(scales);
        scales.forEach(s -> either.add(plain(s.divide(factor.abs(), DIGITS))));
        return new Measured(product, of, unit, either, false);
    }

    /** A number of one scale in another: an exact product where the quotient ends, as of 亿元 and 万元. */
    static FormulaNode times(FormulaNode node, BigDecimal from, BigDecimal to) {
        return new FormulaNode.Chain(
                node,
                List.of(
                        new FormulaNode.Step(FormulaNode.Operator.TIMES, new FormulaNode.Literal(from)),
                        new FormulaNode.Step(FormulaNode.Operator.OVER, new FormulaNode.Literal(to))));
    }

    /** Authors round what they convert by: 亩 of 666.67平方米. */
    static boolean isClose(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(other.abs().multiply(CLOSE)) <= 0;
    }

    static BigDecimal plain(BigDecimal scale) {
        return scale.round(DIGITS).stripTrailingZeros();
    }

    static BigDecimal quotient(BigDecimal one, BigDecimal other) {
        return one.divide(other, DIGITS);
    }
}
