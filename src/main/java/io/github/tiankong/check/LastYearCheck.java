package io.github.tiankong.check;

import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An amount is more than double of last year's, or below nothing (DOMAIN.md, section 5.8). */
final class LastYearCheck implements Check {
    private static final Set<SlotType> LEVELS = EnumSet.of(SlotType.AMOUNT, SlotType.COUNT, SlotType.QUANTITY);
    /** A handful of things may well double. */
    private static final BigDecimal FEW = BigDecimal.TEN;

    @Override
    public List<Finding> check(Facts facts) {
        return facts.fields().stream()
                .filter(f -> LEVELS.contains(f.kind().type()))
                .filter(f ->
                        facts.givenNumber(f).filter(n -> leaps(facts, f, n)).isPresent())
                .map(f -> facts.warning(
                        "value-leap",
                        f,
                        f.label(),
                        facts.shown(f),
                        Facts.shown(facts.last().get(f.key()), f)))
                .toList();
    }

    private static boolean leaps(Facts facts, Field field, BigDecimal number) {
        Optional<BigDecimal> last = Optional.ofNullable(facts.last().get(field.key()));
        return last.filter(base -> base.signum() > 0)
                .filter(base -> number.signum() < 0 || number.compareTo(base.add(base)) > 0)
                .filter(base -> field.kind().type() != SlotType.COUNT || base.compareTo(FEW) >= 0)
                .isPresent();
    }
}
