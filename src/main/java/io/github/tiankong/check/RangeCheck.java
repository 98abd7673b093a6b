package io.github.tiankong.check;

import io.github.tiankong.files.Resource;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A number lies outside of what its type can be. Months and days are refused earlier, where they are read. */
final class RangeCheck implements Check {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final List<String> SHARES = Resource.lines(RangeCheck.class, "share-words.txt");

    private final Background background;
    private final List<Field> fields;

    RangeCheck(Background background) {
        this.background = background;
        this.fields = background.fields(RangeCheck::isBounded);
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Field field : fields) {
            facts.number(field)
                    .flatMap(n -> fault(field, n))
                    .ifPresent(code -> findings.add(facts.warning(code, field, field.label(), facts.shown(field))));
        }
        return findings;
    }

    private static boolean isBounded(Field field) {
        return switch (field.kind().type()) {
            case PERCENT -> isShare(field);
            case COUNT, RANK, YEAR -> true;
            case AMOUNT, PERCENTAGE_POINT, QUANTITY, RATIO, MONTH, DAY, NAME, TEXT, OTHER -> false;
        };
    }

    private Optional<String> fault(Field field, BigDecimal number) {
        SlotType type = field.kind().type();
        return switch (type) {
            case PERCENT -> when(!between(number, BigDecimal.ZERO, HUNDRED), "value-share");
            case COUNT -> when(number.signum() < 0 && !tellsChange(field), "value-negative");
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
