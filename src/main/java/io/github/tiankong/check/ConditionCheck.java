package io.github.tiankong.check;

import io.github.tiankong.compute.Condition;
import io.github.tiankong.compute.FormulaException;
import io.github.tiankong.fill.Branching;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.template.Passage;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A condition over a passage of the document needs a field that is open. */
final class ConditionCheck implements Check {
    @Override
    public List<Finding> check(Facts facts) {
        if (facts.template().passages().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (String key : Branching.of(facts.template()).unknown(facts.filling())) {
            facts.field(key)
                    .ifPresent(f -> findings.add(facts.finding("condition-open", Severity.ERROR, f, f.label())));
        }
        return findings;
    }

    /** Why a passage's condition cannot be told at all. */
    static List<Problem> faults(Template template) {
        List<Problem> problems = new ArrayList<>();
        for (Passage passage : template.passages()) {
            if (passage instanceof Passage.Choice choice) {
                int paragraph = choice.block().directives().get(0).paragraphIndex();
                String text = template.document().paragraphs().get(paragraph).text();
                Location location = Location.ofSentence(template.name(), "", text);
                choice.conditions().stream()
                        .filter(condition -> !condition.isEmpty())
                        .forEach(condition -> problems.addAll(faults(template, condition, location)));
            }
        }
        return problems;
    }

    private static List<Problem> faults(Template template, String text, Location location) {
        try {
            Condition condition = Condition.parse(text);
            Set<String> unknown = new LinkedHashSet<>(condition.currentKeys());
            unknown.addAll(condition.lastKeys());
            unknown.addAll(condition.textKeys());
            unknown.removeAll(template.fieldsByKey().keySet());
            return unknown.stream()
                    .map(key -> Problem.error("rule-unknown", location, text, key))
                    .toList();
        } catch (FormulaException e) {
            return List.of(Problem.error("rule-syntax", location, text, e.detail()));
        }
    }
}
