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
import java.util.stream.Collectors;

/** A period begins in a later month than it ends in (DOMAIN.md, section 5.6). Source: {@code period-ends.tsv}. */
final class MonthOrderCheck implements Check {
    private static final List<String[]> ENDS = Resource.lines(MonthOrderCheck.class, "period-ends.tsv").stream()
            .map(line -> line.split("\t", -1))
            .toList();

    private final List<Period> periods;

    /**
     * The first and last month of a period.
     *
     * @param first the fields that tell its first month; of several the first one counts that is filled
     * @param last by each label the last month may have, the fields that tell it
     */
    private record Period(List<Field> first, List<List<Field>> last) {}

    MonthOrderCheck(Background background) {
        Map<String, List<Field>> months = background.fields(f -> f.kind().type() == SlotType.MONTH).stream()
                .collect(Collectors.groupingBy(Field::label, LinkedHashMap::new, Collectors.toList()));
        this.periods = months.entrySet().stream()
                .map(month -> new Period(month.getValue(), lastOf(month.getKey(), months)))
                .filter(period -> !period.last().isEmpty())
                .toList();
    }

    private static List<List<Field>> lastOf(String label, Map<String, List<Field>> months) {
        return ENDS.stream()
                .filter(ends -> label.endsWith(ends[0]))
                .map(ends -> label.substring(0, label.length() - ends[0].length()) + ends[1])
                .filter(months::containsKey)
                .map(months::get)
                .toList();
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Period period : periods) {
            Optional<Field> first = given(facts, period.first());
            Optional<Field> last = first.isEmpty() ? first : last(facts, period);
            if (last.isPresent() && month(facts, first.get()).compareTo(month(facts, last.get())) > 0) {
                findings.add(finding(facts, first.get(), last.get()));
            }
        }
        return findings;
    }

    private static Optional<Field> last(Facts facts, Period period) {
        return period.last().stream()
                .flatMap(fields -> given(facts, fields).stream())
                .findFirst();
    }

    private static Optional<Field> given(Facts facts, List<Field> fields) {
        return fields.stream()
                .filter(field -> facts.givenNumber(field).isPresent())
                .findFirst();
    }

    private static Finding finding(Facts facts, Field first, Field last) {
        return facts.warning("months-order", first, first.label(), facts.shown(first), last.label(), facts.shown(last));
    }

    private static BigDecimal month(Facts facts, Field field) {
        return facts.givenNumber(field).orElseThrow();
    }
}
