package io.github.tiankong.check;

import io.github.tiankong.compute.Formula;
import io.github.tiankong.compute.FormulaException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What a formula gives when its inputs are rounded.
 *
 * @param exact the result for the inputs as they are
 * @param low the least it can be, to first order: each input moved to where it lessens the result
 * @param high the most it can be
 */
record Interval(BigDecimal exact, BigDecimal low, BigDecimal high) {

    /**
     * @param current this period's inputs
     * @param last last year's inputs
     * @param tolerance how far an input, by key and number, may be off
     */
    static Interval of(
            Formula formula,
            Map<String, BigDecimal> current,
            Map<String, BigDecimal> last,
            BiFunction<String, BigDecimal, BigDecimal> tolerance)
            throws FormulaException {
        BigDecimal exact = formula.evaluate(current, last);
        Map<String, BigDecimal> slackNow = new HashMap<>();
        Map<String, BigDecimal> slackLast = new HashMap<>();
        for (String key : formula.currentKeys()) {
            BigDecimal slack = tolerance.apply(key, current.get(key));
            int sign = formula.evaluate(moved(current, Map.of(key, slack), 1), last)
                    .compareTo(exact);
            slackNow.put(key, sign < 0 ? slack.negate() : slack);
        }
        for (String key : formula.lastKeys()) {
            BigDecimal slack = tolerance.apply(key, last.get(key));
            int sign = formula.evaluate(current, moved(last, Map.of(key, slack), 1))
                    .compareTo(exact);
            slackLast.put(key, sign < 0 ? slack.negate() : slack);
        }
        BigDecimal high = formula.evaluate(moved(current, slackNow, 1), moved(last, slackLast, 1));
        BigDecimal low = formula.evaluate(moved(current, slackNow, -1), moved(last, slackLast, -1));
        return new Interval(exact, low.min(exact), high.max(exact));
    }

    /** Whether a number that may itself be off lies in it. */
    boolean allows(BigDecimal number, BigDecimal slack) {
        return number.add(slack).compareTo(low) >= 0 && number.subtract(slack).compareTo(high) <= 0;
    }

    private static Map<String, BigDecimal> moved(
            Map<String, BigDecimal> numbers, Map<String, BigDecimal> slack, int direction) {
        Map<String, BigDecimal> moved = new HashMap<>(numbers);
        slack.forEach((key, by) -> moved.merge(key, direction > 0 ? by : by.negate(), BigDecimal::add));
        return moved;
    }
}
