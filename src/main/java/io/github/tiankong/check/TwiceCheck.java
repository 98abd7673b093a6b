package io.github.tiankong.check;

import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One indicator, told under two headings by two fields, was given two values (DOMAIN.md, section 5.4). Under one heading the
 * same label mostly speaks of two subjects: the taxes of one company, and of the next. What is planned is not what was done.
 */
final class TwiceCheck implements Check {
    /** Shorter labels (人数, 面积) name many things. */
    private static final int SPEAKING = 4;

    /** The fields of each indicator that has several. */
    private final List<List<Field>> groups;

    private record Identity(String label, String unit, SlotType type) {
        static Identity of(Field field) {
            return new Identity(
                    field.label(), field.kind().unit().text(), field.kind().type());
        }
    }

    TwiceCheck(Background background) {
        List<Field> speaking =
                background.fields(f -> f.kind().type().isNumeric() && f.label().length() >= SPEAKING);
        this.groups = several(speaking, Identity::of).stream()
                .flatMap(alike -> several(alike, background::isPlanned).stream())
                .toList();
    }

    private static <K> Collection<List<Field>> several(List<Field> fields, Function<Field, K> by) {
        Map<K, List<Field>> groups = new LinkedHashMap<>();
        fields.forEach(
                f -> groups.computeIfAbsent(by.apply(f), k -> new ArrayList<>()).add(f));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (List<Field> group : groups) {
            Optional<Field> first = Optional.empty();
            for (Field field : group) {
                if (facts.givenNumber(field).isEmpty()) {
                    continue;
                }
                first.filter(f -> contradicts(facts, f, field))
                        .ifPresent(f -> findings.add(facts.warning(
                                "value-twice", field, field.label(), facts.shown(field), facts.shown(f), f.key())));
                first = first.isPresent() ? first : Optional.of(field);
            }
        }
        return findings;
    }

    private static boolean contradicts(Facts facts, Field first, Field field) {
        return !first.section().equals(field.section()) && differ(number(facts, first), number(facts, field));
    }

    private static BigDecimal number(Facts facts, Field field) {
        BigDecimal number = facts.givenNumber(field).orElseThrow();
        int printed = field.kind().decimals().orElse(number.scale());
        return number.setScale(Math.max(0, Math.min(printed, number.scale())), RoundingMode.HALF_UP);
    }

    /** Two numbers are the same if the more precise one rounds to the other. */
    private static boolean differ(BigDecimal one, BigDecimal other) {
        int scale = Math.min(one.scale(), other.scale());
        return one.setScale(scale, RoundingMode.HALF_UP).compareTo(other.setScale(scale, RoundingMode.HALF_UP)) != 0;
    }
}
