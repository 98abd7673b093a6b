package io.github.tiankong.extract;

import io.github.tiankong.compute.DirectionClause;
import io.github.tiankong.fill.FieldValue;
import io.github.tiankong.fill.Filler;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Fillings as clerks could make them, and what is to be read back from the documents printed of them. */
final class RandomValues {
    private static final String HAN = "江河湖海山川东西南北春夏秋冬";

    private final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    /** A value for every field; rates fall now and then, and now and then nothing has changed. */
    Filling fill(Template template) {
        Map<String, List<Values>> lists = new LinkedHashMap<>();
        for (String list : template.lists()) {
            List<Values> entries = new ArrayList<>();
            int count = random.nextInt(6);
            for (int i = 0; i < count; i++) {
                entries.add(values(template, Optional.of(list), Map.of()));
            }
            lists.put(list, entries);
        }
        return Filler.fill(template, values(template, Optional.empty(), lists)).filling();
    }

    private Values values(Template template, Optional<String> list, Map<String, List<Values>> lists) {
        Map<String, Value> values = new LinkedHashMap<>();
        template.fields().stream()
                .filter(f -> f.list().equals(list))
                .forEach(f -> values.put(f.key(), new Value(value(f), "", Origin.TYPED)));
        return new Values(values, Map.of(), List.of(), lists);
    }

    private String value(Field field) {
        return switch (field.kind().type()) {
            case YEAR -> Integer.toString(2000 + random.nextInt(100));
            case MONTH -> Integer.toString(1 + random.nextInt(12));
            case DAY -> Integer.toString(1 + random.nextInt(28));
            case NAME, TEXT, OTHER -> word() + random.nextInt(10) + word();
            case PERCENT, PERCENTAGE_POINT -> decimal(field, random.nextInt(200) - 100, random.nextInt(8) == 0);
            default -> decimal(field, random.nextInt(random.nextBoolean() ? 100 : 100_000), random.nextInt(20) == 0);
        };
    }

    private String decimal(Field field, int whole, boolean zero) {
        int decimals = field.kind().decimals().orElse(random.nextInt(3));
        return zero
                ? "0"
                : BigDecimal.valueOf(whole * 1000L + random.nextInt(1000), 3)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private String word() {
        return Character.toString(HAN.charAt(random.nextInt(HAN.length())));
    }

    /**
     * What is printed, key by key; a fall as a clerk types it, without a minus behind 下降, but with one where the field also
     * stands without that word; open fields left out.
     */
    static Map<String, String> printed(Filling filling) {
        Template template = filling.template();
        Clauses clauses = new Clauses(template);
        Map<String, String> printed = new LinkedHashMap<>();
        for (Field field : template.fields()) {
            FieldValue value = filling.value(field.key());
            value.printed().ifPresent(text -> printed.put(field.key(), text));
        }
        Set<String> signed = new HashSet<>();
        template.places().stream()
                .filter(p -> clauses.of(p)
                        .filter(c -> c.stated() == DirectionClause.Stated.FALL)
                        .isEmpty())
                .forEach(p -> signed.add(p.key()));
        for (Place place : template.places()) {
            clauses.of(place)
                    .ifPresent(clause -> printed.computeIfPresent(place.key(), (key, text) -> {
                        boolean zero = new BigDecimal(text).signum() == 0;
                        boolean minusOnly = clause.rising().isEmpty();
                        if (minusOnly) {
                            return zero || text.startsWith("-") ? text : "-" + text;
                        }
                        boolean lost = clause.stated() == DirectionClause.Stated.FALL && !signed.contains(key)
                                || !clause.sure();
                        String absolute = lost && text.startsWith("-") ? text.substring(1) : text;
                        return zero && clause.levels() ? "0" : absolute;
                    }));
        }
        return printed;
    }
}
