package io.github.tiankong.compute;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What is known of the fields a condition speaks of.
 *
 * @param current this period's numbers by key
 * @param last last year's numbers by key
 * @param texts the printed texts of the fields that have a value, by key
 */
public record Known(Map<String, BigDecimal> current, Map<String, BigDecimal> last, Map<String, String> texts) {
    public Known {
        current = Map.copyOf(current);
        last = Map.copyOf(last);
        texts = Map.copyOf(texts);
    }
}
