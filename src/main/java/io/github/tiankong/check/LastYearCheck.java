package io.github.tiankong.check;

import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An amount is more than double of last year's, or below nothing (DOMAIN.md, section 5.8). */
final class LastYearCheck implements Check {
    private static final Set<SlotType> LEVELS = EnumSet.of(SlotType.AMOUNT, SlotType.COUNT, SlotType.QUANTITY);
    /** A handful of things may well double. */
    private static final BigDecimal FEW = BigDecimal.TEN;

    private final List<Field> fields;

    LastYearCheck(Background background) {
        this.fields = background.fields(f -> LEVELS.contains(f.kind().type()));
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        if (facts.last().isEmpty()) {
            return findings;
        }
        for (Field field : fields) {
            if (facts.givenNumber(field).filter(n -> leaps(facts, field, n)).isPresent()) {
                String last = Facts.shown(facts.last().get(field.key()), field);
                findings.add(facts.warning("value-leap", field, field.label(), facts.shown(field), last));
            }
        }
        return findings;
    }

    private static boolean leaps(Facts facts, Field field, BigDecimal number) {
        Optional<BigDecimal> last = Optional.ofNullable(facts.last().get(field.key()));
        return last.filter(base -> base.signum() > 0)
                .filter(base -> number.signum() < 0 || number.compareTo(base.add(base)) > 0)
                .filter(base -> field.kind().type() != SlotType.COUNT || base.compareTo(FEW) >= 0)
                .isPresent();
    }
}
