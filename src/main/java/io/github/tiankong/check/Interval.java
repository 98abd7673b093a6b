package io.github.tiankong.check;

import io.github.tiankong.compute.Formula;
import io.github.tiankong.compute.FormulaException;
import java.math.BigDecimal;

/**
 * What a formula gives when its inputs are rounded.
 *
 * @param exact the result for the inputs as they are
 * @param low the least it can be, to first order: each input moved to where it lessens the result
 * @param high the most it can be
 */
record Interval(BigDecimal exact, BigDecimal low, BigDecimal high) {

    /** The result alone. */
    static Interval of(BigDecimal exact) {
        return new Interval(exact, exact, exact);
    }

    /**
     * @param numbers the inputs
     * @param exact what the formula gives for them
     * @param slack how far each of them may be off
     */
    static Interval of(Formula formula, BigDecimal[] numbers, BigDecimal exact, BigDecimal[] slack)
            throws FormulaException {
        BigDecimal[] upward = new BigDecimal[numbers.length];
        BigDecimal[] moved = numbers.clone();
        for (int i = 0; i < numbers.length; i++) {
            moved[i] = numbers[i].add(slack[i]);
            boolean lessens = formula.evaluate(moved).compareTo(exact) < 0;
            upward[i] = lessens ? slack[i].negate() : slack[i];
            moved[i] = numbers[i];
        }
        BigDecimal[] most = new BigDecimal[numbers.length];
        BigDecimal[] least = new BigDecimal[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            most[i] = numbers[i].add(upward[i]);
            least[i] = numbers[i].subtract(upward[i]);
        }
        BigDecimal high = formula.evaluate(most);
        BigDecimal low = formula.evaluate(least);
        return new Interval(exact, low.min(exact), high.max(exact));
    }

    /** Whether a number that may itself be off lies in it. */
    boolean allows(BigDecimal number, BigDecimal slack) {
        return number.add(slack).compareTo(low) >= 0 && number.subtract(slack).compareTo(high) <= 0;
    }
}
