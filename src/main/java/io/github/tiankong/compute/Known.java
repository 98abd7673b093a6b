package io.github.tiankong.compute;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of the fields a condition speaks of.
 *
 * @param numbers the number of a field, empty where it is not known
 * @param texts the printed text of the field of a key, empty where it has no value
 */
public record Known(Function<Formula.Input, Optional<BigDecimal>> numbers, Function<String, Optional<String>> texts) {}
