package io.github.tiankong.check;

import io.github.tiankong.fill.Filling;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Fault;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Checks a filling before it is printed, and the rules of a template before it is filled. */
public final class Checks {
    /** The code of a field that must be filled and is not. */
    public static final String OPEN = "field-open";

    private static final List<Check> ALL = List.of(
            new SizeCheck(),
            new RequiredCheck(),
            new ConditionCheck(),
            new RangeCheck(),
            new RoundingCheck(),
            new MagnitudeCheck(),
            new LastYearCheck(),
            new FormulaCheck(),
            new ShareSumCheck(),
            new TwiceCheck(),
            new MonthOrderCheck(),
            new RuleCheck());

    private Checks() {}

    /** What is doubtful in a filling, in document order; an error where it must not be printed. */
    public static List<Problem> run(Filling filling) {
        return findings(filling).stream().map(Finding::problem).toList();
    }

    /** The same, each with the field it is about. */
    public static List<Finding> findings(Filling filling) {
        Facts facts = new Facts(filling);
        return ALL.stream()
                .flatMap(check -> check.check(facts).stream())
                .sorted(Comparator.comparingInt(finding -> facts.position(finding.key())))
                .toList();
    }

    /** The faults of a template's rules and passages: conditions that cannot be read, keys no field has. */
    public static List<Fault> ofRules(Template template) {
        List<Fault> faults = new ArrayList<>(ConditionCheck.faults(template));
        Set<String> keys = template.fieldsByKey().keySet();
        template.rules().forEach(rule -> RuleCheck.faults(rule, keys).forEach(p -> faults.add(Fault.of(p))));
        return faults;
    }
}
