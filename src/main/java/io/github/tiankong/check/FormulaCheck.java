package io.github.tiankong.check;

import io.github.tiankong.compute.DirectionClause;
import io.github.tiankong.compute.Formula;
import io.github.tiankong.compute.FormulaException;
import io.github.tiankong.template.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rate, difference, share or total was given that does not fit the numbers its formula computes it from. */
final class FormulaCheck implements Check {
    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Field field : facts.fields()) {
            if (!field.supply().formula().isEmpty()) {
                facts.givenNumber(field).flatMap(n -> check(facts, field, n)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** A formula that cannot be read or has no result here says nothing: where it is needed, filling tells it. */
    private static Optional<Finding> check(Facts facts, Field field, BigDecimal given) {
        try {
            Formula formula = Formula.parse(field.supply().formula());
            Map<String, BigDecimal> current = new HashMap<>();
            formula.currentKeys().forEach(k -> facts.number(k).ifPresent(n -> current.put(k, n)));
            boolean complete = current.keySet().containsAll(formula.currentKeys())
                    && facts.last().keySet().containsAll(formula.lastKeys());
            if (!complete || hasNoBase(formula, facts)) {
                return Optional.empty();
            }
            Interval interval = Interval.of(
                    formula,
                    current,
                    facts.last(),
                    (key, number) -> Tolerance.of(number, facts.field(key).orElse(field)));
            return interval.allows(signed(facts, field, given), Tolerance.of(given, field))
                    ? Optional.empty()
                    : Optional.of(finding(facts, field, formula, interval));
        } catch (FormulaException e) {
            return Optional.empty();
        }
    }

    /** Against nothing or a loss there is no rate (DOMAIN.md, section 3). */
    private static boolean hasNoBase(Formula formula, Facts facts) {
        boolean divides = formula.text().contains("/") || formula.text().contains("÷");
        return divides
                && formula.lastKeys().stream().anyMatch(k -> facts.last().get(k).signum() <= 0);
    }

    /** Behind 下降 a clerk writes 3.2, and means less. */
    private static BigDecimal signed(Facts facts, Field field, BigDecimal given) {
        boolean falls = facts.direction(field)
                .filter(clause -> clause.stated() == DirectionClause.Stated.FALL)
                .isPresent();
        return falls ? given.abs().negate() : given;
    }

    private static Finding finding(Facts facts, Field field, Formula formula, Interval interval) {
        int decimals = field.kind().decimals().orElse(1);
        List<String> inputs = new ArrayList<>();
        formula.currentKeys().forEach(k -> facts.field(k).ifPresent(f -> inputs.add(k + " " + facts.shown(f))));
        formula.lastKeys()
                .forEach(k -> facts.field(k)
                        .ifPresent(f -> inputs.add(Formula.LAST_YEAR + k + " "
                                + Facts.shown(facts.last().get(k), f))));
        return facts.warning(
                "value-formula",
                field,
                field.label(),
                facts.shown(field),
                formula.text(),
                rounded(interval.exact(), decimals),
                rounded(interval.low(), decimals),
                rounded(interval.high(), decimals),
                String.join("、", inputs));
    }

    private static String rounded(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
