package io.github.tiankong.check;

import io.github.tiankong.compute.DirectionClause;
import io.github.tiankong.compute.Formula;
import io.github.tiankong.compute.FormulaException;
import io.github.tiankong.template.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rate, difference, share or total was given that does not fit the numbers its formula computes it from. */
final class FormulaCheck implements Check {
    private final Background background;
    private final List<Subject> subjects;

    /** A field with a formula that can be read. */
    private record Subject(Field field, Formula formula, boolean divides) {}

    FormulaCheck(Background background) {
        this.background = background;
        this.subjects = background.subjects(FormulaCheck::subject);
    }

    /** A formula that cannot be read says nothing: where it is needed, filling tells it. */
    private static Optional<Subject> subject(Field field) {
        String text = field.supply().formula();
        try {
            boolean divides = text.contains("/") || text.contains("÷");
            return text.isEmpty() ? Optional.empty() : Optional.of(new Subject(field, Formula.parse(text), divides));
        } catch (FormulaException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Subject subject : subjects) {
            Optional<BigDecimal> given = facts.givenNumber(subject.field());
            if (given.isPresent()) {
                check(facts, subject, given.get()).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> check(Facts facts, Subject subject, BigDecimal given) {
        Field field = subject.field();
        Formula formula = subject.formula();
        Optional<BigDecimal> base = badBase(facts, subject);
        if (base.isPresent()) {
            return Optional.of(facts.warning(
                    "value-base",
                    field,
                    field.label(),
                    facts.shown(field),
                    base.get().toPlainString()));
        }
        Optional<BigDecimal[]> numbers = numbers(facts, subject);
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        try {
            BigDecimal told = signed(field, given);
            BigDecimal slack = Tolerance.of(given, field);
            BigDecimal exact = formula.evaluate(numbers.get());
            if (Interval.of(exact).allows(told, slack)) {
                return Optional.empty();
            }
            Interval interval = Interval.of(formula, numbers.get(), exact, slack(field, formula, numbers.get()));
            return interval.allows(told, slack)
                    ? Optional.empty()
                    : Optional.of(finding(facts, field, formula, interval));
        } catch (FormulaException e) {
            return Optional.empty();
        }
    }

    /** What a rate was counted from, where that is nothing or a loss, or a share, where there is nothing to share. */
    private static Optional<BigDecimal> badBase(Facts facts, Subject subject) {
        Formula formula = subject.formula();
        return formula.bases().stream()
                .flatMap(input -> facts.known().numbers().apply(input).stream())
                .filter(number -> number.signum() <= 0)
                .findFirst()
                .or(() -> numbers(facts, subject)
                        .filter(numbers -> dividesByZero(formula, numbers))
                        .map(numbers -> BigDecimal.ZERO));
    }

    private static boolean dividesByZero(Formula formula, BigDecimal[] numbers) {
        try {
            formula.evaluate(numbers);
            return false;
        } catch (FormulaException e) {
            return e.code().equals("formula-no-result");
        }
    }

    /** What the formula needs; empty where some of it is not known, or against nothing or a loss (DOMAIN.md, section 3). */
    private static Optional<BigDecimal[]> numbers(Facts facts, Subject subject) {
        return subject.formula()
                .numbers(input -> facts.known()
                        .numbers()
                        .apply(input)
                        .filter(n -> !input.lastYear() || !subject.divides() || n.signum() > 0));
    }

    /** How far each number may be off. */
    private BigDecimal[] slack(Field field, Formula formula, BigDecimal[] numbers) {
        BigDecimal[] slack = new BigDecimal[numbers.length];
        for (int i = 0; i < slack.length; i++) {
            Optional<Field> input = background.field(formula.inputs().get(i).key());
            slack[i] = Tolerance.of(numbers[i], input.orElse(field));
        }
        return slack;
    }

    /** Behind 下降 a clerk writes 3.2, and means less. */
    private BigDecimal signed(Field field, BigDecimal given) {
        boolean falls = background
                .direction(field)
                .filter(clause -> clause.stated() == DirectionClause.Stated.FALL)
                .isPresent();
        return falls ? given.abs().negate() : given;
    }

    private Finding finding(Facts facts, Field field, Formula formula, Interval interval) {
        int decimals = field.kind().decimals().orElse(1);
        List<String> inputs = new ArrayList<>();
        formula.currentKeys().forEach(k -> background.field(k).ifPresent(f -> inputs.add(k + " " + facts.shown(f))));
        formula.lastKeys()
                .forEach(k -> background
                        .field(k)
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
