package io.github.tiankong.compute;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of the fields a condition speaks of; looked at, and not copied.
 *
 * @param current this period's numbers by key
 * @param last last year's numbers by key
 * @param texts the printed text of the field of a key, empty where it has no value
 */
public record Known(
        Map<String, BigDecimal> current, Map<String, BigDecimal> last, Function<String, Optional<String>> texts) {

    public Known(Map<String, BigDecimal> current, Map<String, BigDecimal> last, Map<String, String> texts) {
        this(current, last, key -> Optional.ofNullable(texts.get(key)));
    }
}
