package io.github.tiankong.check;

import io.github.tiankong.files.Resource;
import io.github.tiankong.template.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A number lies outside of what its type can be. Months and days are refused earlier, where they are read. */
final class RangeCheck implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final List<String> SHARES = Resource.lines(RangeCheck.class, "share-words.txt");

    @Override
    public List<Finding> check(Facts facts) {
        return facts.fields().stream()
                .flatMap(f -> facts
                        .number(f.key())
                        .flatMap(n -> fault(facts, f, n))
                        .map(code -> facts.warning(code, f, f.label(), facts.shown(f)))
                        .stream())
                .toList();
    }

    private static Optional<String> fault(Facts facts, Field field, BigDecimal number) {
        return switch (field.kind().type()) {
            case PERCENT -> when(isShare(field) && !between(number, BigDecimal.ZERO, HUNDRED), "value-share");
            case COUNT -> when(number.signum() < 0 && !tellsChange(facts, field), "value-negative");
            case RANK ->
                when(number.signum() <= 0 || number.stripTrailingZeros().scale() > 0, "value-rank");
            case YEAR -> when(!between(number, FIRST_YEAR, LAST_YEAR), "value-year");
            case AMOUNT, PERCENTAGE_POINT, QUANTITY, RATIO, MONTH, DAY, NAME, TEXT, OTHER -> Optional.empty();
        };
    }

    /** Whether a percentage is a part of a whole, by the end of its label; source: {@code share-words.txt}. */
    static boolean isShare(Field field) {
        return SHARES.stream().anyMatch(field.label()::endsWith);
    }

    /** A number of things that were added or lost has a sign. */
    private static boolean tellsChange(Facts facts, Field field) {
        return !field.supply().formula().isEmpty() || facts.direction(field).isPresent();
    }

    private static boolean between(BigDecimal number, BigDecimal least, BigDecimal most) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    private static Optional<String> when(boolean wrong, String code) {
        return wrong ? Optional.of(code) : Optional.empty();
    }
}
