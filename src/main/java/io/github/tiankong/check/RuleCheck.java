package io.github.tiankong.check;

import io.github.tiankong.compute.Condition;
import io.github.tiankong.compute.Formula;
import io.github.tiankong.compute.FormulaException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the author of a template wants to hold does not. A rule about open fields waits. */
final class RuleCheck implements Check {
    private static final String FILE = "checks.csv";
    private static final String STOPS = "。.；;！!";

    private final Background background;
    private final List<Subject> subjects = new ArrayList<>();

    /** A rule, and either its condition or why that cannot be told. */
    private record Subject(Rule rule, Optional<Condition> condition, List<Finding> faults) {}

    RuleCheck(Background background) {
        this.background = background;
        Set<String> keys = background.template().fieldsByKey().keySet();
        for (Rule rule : background.template().rules()) {
            List<Finding> faults =
                    faults(rule, keys).stream().map(f -> new Finding("", f)).toList();
            subjects.add(new Subject(rule, faults.isEmpty() ? parse(rule) : Optional.empty(), faults));
        }
    }

    private static Optional<Condition> parse(Rule rule) {
        try {
            return Optional.of(Condition.parse(rule.condition()));
        } catch (FormulaException e) {
            throw new IllegalStateException("read a moment ago", e);
        }
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (Subject subject : subjects) {
            findings.addAll(subject.faults());
            subject.condition().flatMap(c -> broken(facts, subject.rule(), c)).ifPresent(findings::add);
        }
        return findings;
    }

    /** Why a rule cannot be checked at all. */
    static List<Problem> faults(Rule rule, Set<String> keys) {
        try {
            Condition condition = Condition.parse(rule.condition());
            Set<String> unknown = new LinkedHashSet<>(condition.currentKeys());
            unknown.addAll(condition.lastKeys());
            unknown.addAll(condition.textKeys());
            unknown.removeAll(keys);
            return unknown.stream()
                    .map(key -> Problem.error("rule-unknown", location(rule), rule.condition(), key))
                    .toList();
        } catch (FormulaException e) {
            return List.of(Problem.error("rule-syntax", location(rule), rule.condition(), e.detail()));
        }
    }

    private static Location location(Rule rule) {
        return Location.ofCell(FILE, "", rule.rowNumber(), "condition");
    }

    private Optional<Finding> broken(Facts facts, Rule rule, Condition condition) {
        try {
            return !condition.isDecidable(facts.known()) || condition.holds(facts.known())
                    ? Optional.empty()
                    : Optional.of(finding(facts, rule, condition));
        } catch (FormulaException e) {
            return Optional.of(new Finding("", Problem.warning("rule-no-result", location(rule), rule.condition())));
        }
    }

    private Finding finding(Facts facts, Rule rule, Condition condition) {
        List<String> values = new ArrayList<>();
        condition.currentKeys().forEach(k -> background.field(k).ifPresent(f -> values.add(k + " " + facts.shown(f))));
        condition
                .lastKeys()
                .forEach(k -> background
                        .field(k)
                        .ifPresent(f -> values.add(Formula.LAST_YEAR + k + " "
                                + Facts.shown(facts.last().get(k), f))));
        String told = String.join("、", values);
        Optional<Field> field = condition.currentKeys().stream().findFirst().flatMap(background::field);
        String code = rule.message().isEmpty() ? "rule-broken" : "rule-message";
        List<String> arguments = rule.message().isEmpty()
                ? List.of(rule.condition(), told)
                : List.of(sentence(rule.message()), rule.condition(), told);
        return field.map(f -> facts.finding(code, rule.severity(), f, arguments.toArray(String[]::new)))
                .orElseGet(() -> new Finding("", new Problem(code, rule.severity(), location(rule), arguments)));
    }

    /** The author's message without its full stop, because more follows. */
    private static String sentence(String message) {
        boolean stopped = STOPS.indexOf(message.charAt(message.length() - 1)) >= 0;
        return stopped && message.length() > 1 ? message.substring(0, message.length() - 1) : message;
    }
}
