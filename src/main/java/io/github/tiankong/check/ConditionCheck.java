package io.github.tiankong.check;

import io.github.tiankong.compute.Condition;
import io.github.tiankong.compute.FormulaException;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.fill.Branching;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.template.Fault;
import io.github.tiankong.template.Passage;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A condition over a passage of the document needs a field that is open. */
final class ConditionCheck implements Check {
    private final Background background;
    private final Branching branching;

    ConditionCheck(Background background, Branching branching) {
        this.background = background;
        this.branching = branching;
    }

    @Override
    public List<Finding> check(Facts facts) {
        List<Finding> findings = new ArrayList<>();
        for (String key : branching.unknown(facts.filling())) {
            background
                    .field(key)
                    .ifPresent(f -> findings.add(facts.finding("condition-open", Severity.ERROR, f, f.label())));
        }
        return findings;
    }

    /** Why a passage's condition cannot be told at all, each where its directive stands. */
    static List<Fault> faults(Template template) {
        List<Fault> faults = new ArrayList<>();
        for (Passage passage : template.passages()) {
            if (passage instanceof Passage.Choice choice) {
                for (int i = 0; i < choice.conditions().size(); i++) {
                    String condition = choice.conditions().get(i);
                    TextRange range = choice.block().directives().get(i);
                    faults(template, condition, range).forEach(problem -> faults.add(Fault.at(range, problem)));
                }
            }
        }
        return faults;
    }

    private static List<Problem> faults(Template template, String text, TextRange range) {
        if (text.isEmpty()) {
            return List.of();
        }
        String paragraph =
                template.document().paragraphs().get(range.paragraphIndex()).text();
        Location location = Location.ofSentence(template.name(), "", paragraph);
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
