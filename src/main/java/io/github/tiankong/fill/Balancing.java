package io.github.tiankong.fill;

import io.github.tiankong.compute.Balance;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Lets the parts of a total add up in print, where the author asked for it in {@code slots.csv}. */
final class Balancing {
    private final String templateName;
    private final Map<String, Field> fields;
    /** The parts of each total. */
    private final Map<String, List<Field>> groups = new LinkedHashMap<>();

    Balancing(Template template) {
        this.templateName = template.name();
        this.fields = template.fieldsByKey();
        for (Field field : template.fields()) {
            if (!field.printing().total().isEmpty()) {
                groups.computeIfAbsent(field.printing().total(), k -> new ArrayList<>())
                        .add(field);
            }
        }
    }

    /** Replaces printed texts in {@code filled}; exact numbers stay. What cannot be balanced is a problem. */
    List<Problem> apply(Map<String, FieldValue> filled) {
        List<Problem> problems = new ArrayList<>();
        groups.forEach((key, parts) -> {
            if (!fields.containsKey(key)) {
                problems.add(Problem.error("balance-unknown", Location.ofFile(templateName), key));
            } else if (isKnown(fields.get(key), parts, filled) && !balance(fields.get(key), parts, filled)) {
                problems.add(Problem.warning(
                        "balance-off",
                        Location.ofFile(templateName),
                        fields.get(key).label()));
            }
        });
        return problems;
    }

    private static boolean isKnown(Field total, List<Field> parts, Map<String, FieldValue> filled) {
        return filled.get(total.key()).number().isPresent()
                && parts.stream().allMatch(p -> filled.get(p.key()).number().isPresent());
    }

    private static boolean balance(Field total, List<Field> parts, Map<String, FieldValue> filled) {
        if (total.kind().decimals().isEmpty()
                || parts.stream()
                        .anyMatch(p -> !p.kind().unit().equals(total.kind().unit())
                                || !p.kind().decimals().equals(total.kind().decimals()))) {
            return false;
        }
        List<BigDecimal> exact = parts.stream()
                .map(p -> filled.get(p.key()).number().orElseThrow())
                .toList();
        BigDecimal whole = filled.get(total.key()).number().orElseThrow();
        Optional<List<BigDecimal>> rounded =
                Balance.round(exact, whole, total.kind().decimals().getAsInt());
        rounded.ifPresent(texts -> {
            for (int i = 0; i < texts.size(); i++) {
                String plain = texts.get(i).toPlainString();
                Field part = parts.get(i);
                filled.computeIfPresent(part.key(), withText(Grouping.of(part) ? Grouping.grouped(plain) : plain));
            }
        });
        return rounded.isPresent();
    }

    private static BiFunction<String, FieldValue, FieldValue> withText(String text) {
        return (key, value) -> {
            if (value instanceof FieldValue.Given given) {
                return new FieldValue.Given(text, given.number(), given.source());
            }
            return value instanceof FieldValue.Computed computed
                    ? new FieldValue.Computed(text, computed.result(), computed.formula())
                    : value;
        };
    }
}
