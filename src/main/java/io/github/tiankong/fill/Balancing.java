package io.github.tiankong.fill;

import io.github.tiankong.compute.Balance;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Template;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Lets the parts of a total add up in print, where the author asked for it in {@code slots.csv}. */
final class Balancing {
    private final Template template;
    private final Map<String, Field> fields;
    /** The parts of each total. */
    private final Map<String, List<Field>> groups = new LinkedHashMap<>();

    Balancing(Template template) {
        this.template = template;
        this.fields = template.fieldsByKey();
        for (Field field : template.fields()) {
            if (!field.printing().total().isEmpty()) {
                groups.computeIfAbsent(field.printing().total(), k -> new ArrayList<>())
                        .add(field);
            }
        }
    }

    /** Replaces printed texts in the pass; exact numbers stay. What cannot be balanced is told of the total. */
    void apply(FillPass pass) {
        groups.forEach((key, parts) -> {
            if (!fields.containsKey(key)) {
                pass.tell("", Problem.error("balance-unknown", Location.ofFile(template.name()), key));
            } else if (isKnown(fields.get(key), parts, pass.filled())) {
                balance(fields.get(key), parts, pass);
            }
        });
    }

    private static boolean isKnown(Field total, List<Field> parts, Map<String, FieldValue> filled) {
        return filled.get(total.key()).number().isPresent()
                && parts.stream().allMatch(p -> filled.get(p.key()).number().isPresent());
    }

    private void balance(Field total, List<Field> parts, FillPass pass) {
        if (total.kind().decimals().isEmpty()
                || parts.stream()
                        .anyMatch(p -> !p.kind().unit().equals(total.kind().unit())
                                || !p.kind().decimals().equals(total.kind().decimals()))) {
            tell(pass, "balance-off", total);
            return;
        }
        List<BigDecimal> exact = parts.stream()
                .map(p -> pass.value(p.key()).number().orElseThrow())
                .toList();
        BigDecimal whole = pass.value(total.key()).number().orElseThrow();
        Balance.round(exact, whole, total.kind().decimals().getAsInt())
                .ifPresentOrElse(
                        texts -> print(parts, texts, pass.filled()),
                        () -> tell(pass, "balance-miss", total, shown(whole, total), shown(sum(exact), total)));
    }

    private static void print(List<Field> parts, List<BigDecimal> texts, Map<String, FieldValue> filled) {
        for (int i = 0; i < texts.size(); i++) {
            String plain = texts.get(i).toPlainString();
            Field part = parts.get(i);
            filled.computeIfPresent(part.key(), withText(Grouping.of(part) ? Grouping.grouped(plain) : plain));
        }
    }

    private void tell(FillPass pass, String code, Field total, String... numbers) {
        List<String> arguments = new ArrayList<>(List.of(total.label()));
        arguments.addAll(List.of(numbers));
        pass.tell(
                total.key(), Problem.warning(code, Location.ofFile(template.name()), arguments.toArray(String[]::new)));
    }

    private static String shown(BigDecimal number, Field field) {
        int digits = Math.max(
                number.stripTrailingZeros().scale(), field.kind().decimals().orElse(0));
        return number.setScale(digits, RoundingMode.UNNECESSARY).toPlainString()
                + field.kind().unit().text();
    }

    private static BigDecimal sum(List<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
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
