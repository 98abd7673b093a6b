package io.github.tiankong.check;

import io.github.tiankong.problem.Severity;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number lies outside of what its type can be: an error where nothing else can be meant, as of a rank. Months and days are
 * refused earlier, where they are read.
 */
final class RangeCheck implements Check {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private final Background background;
    private final List<Field> fields;
    /** Of the rates, by their keys. */
    private final Map<String, RateBounds> rates = new HashMap<>();

    RangeCheck(Background background) {
        this.background = background;
        background
                .fields(f -> f.kind().type() == SlotType.PERCENT)
                .forEach(f -> RateBounds.of(f).ifPresent(bounds -> rates.put(f.key(), bounds)));
        this.fields = background.fields(this::isBounded);
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Field field : fields) {
            facts.number(field)
                    .flatMap(n -> fault(field, n))
                    .ifPresent(code -> findings.add(
                            facts.finding(code, severity(field), field, field.label(), facts.shown(field))));
        }
        return findings;
    }

    private boolean isBounded(Field field) {
        return switch (field.kind().type()) {
            case PERCENT -> rates.containsKey(field.key());
            case COUNT, RANK, RATIO, YEAR -> true;
            case AMOUNT, PERCENTAGE_POINT, QUANTITY, MONTH, DAY, NAME, TEXT, OTHER -> false;
        };
    }

    private Optional<String> fault(Field field, BigDecimal number) {
        SlotType type = field.kind().type();
        return switch (type) {
            case PERCENT -> rates.get(field.key()).fault(number);
            case COUNT -> when(number.signum() < 0 && !tellsChange(field), "value-negative");
            case RANK ->
                when(number.signum() <= 0 || number.stripTrailingZeros().scale() > 0, "value-rank");
            case RATIO -> when(number.signum() < 0, "value-multiple");
            case YEAR -> when(!between(number, FIRST_YEAR, LAST_YEAR), "value-year");
            case AMOUNT, PERCENTAGE_POINT, QUANTITY, MONTH, DAY, NAME, TEXT, OTHER -> Optional.empty();
        };
    }

    private static Severity severity(Field field) {
        SlotType type = field.kind().type();
        return type == SlotType.RANK || type == SlotType.RATIO ? Severity.ERROR : Severity.WARNING;
    }

    /** A number of things that were added or lost has a sign. */
    private boolean tellsChange(Field field) {
        return !field.supply().formula().isEmpty()
                || background.direction(field).isPresent();
    }

    private static boolean between(BigDecimal number, BigDecimal least, BigDecimal most) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
    }

    private static Optional<String> when(boolean wrong, String code) {
        return wrong ? Optional.of(code) : Optional.empty();
    }
}
