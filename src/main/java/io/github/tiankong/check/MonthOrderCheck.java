package io.github.tiankong.check;

import io.github.tiankong.files.Resource;
import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A period begins in a later month than it ends in (DOMAIN.md, section 5.6). Source: {@code period-ends.tsv}. */
final class MonthOrderCheck implements Check {
    private static final List<String[]> ENDS = Resource.lines(MonthOrderCheck.class, "period-ends.tsv").stream()
            .map(line -> line.split("\t", -1))
            .toList();

    private final List<Field> fields;

    MonthOrderCheck(Background background) {
        this.fields = background.fields(f -> f.kind().type() == SlotType.MONTH);
    }

    @Override
    public List<Finding> check(Facts facts) {
        Map<String, Field> months = new LinkedHashMap<>();
        for (Field field : fields) {
            if (facts.givenNumber(field).isPresent()) {
                months.putIfAbsent(field.label(), field);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Field first : months.values()) {
            lastOf(first, months)
                    .filter(last -> month(facts, first).compareTo(month(facts, last)) > 0)
                    .ifPresent(last -> findings.add(facts.warning(
                            "months-order",
                            first,
                            first.label(),
                            facts.shown(first),
                            last.label(),
                            facts.shown(last))));
        }
        return findings;
    }

    private static Optional<Field> lastOf(Field first, Map<String, Field> months) {
        String label = first.label();
        return ENDS.stream()
                .filter(ends -> label.endsWith(ends[0]))
                .map(ends -> months.get(label.substring(0, label.length() - ends[0].length()) + ends[1]))
                .filter(last -> last != null)
                .findFirst();
    }

    private static BigDecimal month(Facts facts, Field field) {
        return facts.givenNumber(field).orElseThrow();
    }
}
