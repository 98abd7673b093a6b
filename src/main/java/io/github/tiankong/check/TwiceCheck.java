package io.github.tiankong.check;

import io.github.tiankong.slot.SlotType;
import io.github.tiankong.template.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One indicator, told under two headings by two fields, was given two values (DOMAIN.md, section 5.4). Under one heading the
 * same label mostly speaks of two subjects: the taxes of one company, and of the next. What is planned is not what was done.
 */
final class TwiceCheck implements Check {
    /** Shorter labels (人数, 面积) name many things. */
    private static final int SPEAKING = 4;

    @Override
    public List<Finding> check(Facts facts) {
        Map<String, Field> firsts = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Field field : facts.fields()) {
            SlotType type = field.kind().type();
            if (!type.isNumeric()
                    || field.label().length() < SPEAKING
                    || facts.givenNumber(field).isEmpty()) {
                continue;
            }
            boolean planned = facts.isPlanned(field);
            String identity =
                    String.join("\n", field.label(), field.kind().unit().text(), type.code(), planned ? "planned" : "");
            Field first = firsts.putIfAbsent(identity, field);
            if (first != null
                    && !first.section().equals(field.section())
                    && differ(number(facts, first), number(facts, field))) {
                findings.add(facts.warning(
                        "value-twice", field, field.label(), facts.shown(field), facts.shown(first), first.key()));
            }
        }
        return findings;
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
