package io.github.tiankong.check;

import io.github.tiankong.fill.Branching;
import io.github.tiankong.fill.Filling;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Fault;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Checks fillings before they are printed, and the rules of a template before it is filled. Made once a template; may be used
 * by several threads at a time.
 */
public final class Checks {
    /** The code of a field that must be filled and is not. */
    public static final String OPEN = "field-open";

    private final Background background;
    private final List<Check> all;

    private Checks(Template template) {
        Branching branching = Branching.of(template);
        this.background = new Background(template);
        this.all = List.of(
                new SizeCheck(template),
                new RequiredCheck(background, branching),
                new ConditionCheck(template, background, branching),
                new TextUnitCheck(background, branching),
                new RangeCheck(background),
                new RoundingCheck(background),
                new MagnitudeCheck(background),
                new LastYearCheck(background),
                new FormulaCheck(background),
                new ShareSumCheck(background),
                new TwiceCheck(background),
                new MonthOrderCheck(background),
                new RuleCheck(background));
    }

    /** Works out what is the same for all fillings. */
    public static Checks of(Template template) {
        return new Checks(template);
    }

    /** What is doubtful in a filling, in document order, each with the field it is about; an error where it must not be printed. */
    public List<Finding> check(Filling filling) {
        Facts facts = new Facts(background, filling);
        List<Finding> findings = new ArrayList<>();
        all.forEach(check -> findings.addAll(check.check(facts)));
        findings.sort(Comparator.comparingInt(finding -> background.position(finding.key())));
        return findings;
    }

    /** The same for one filling. */
    public static List<Finding> findings(Filling filling) {
        return of(filling.template()).check(filling);
    }

    /** What is doubtful in one filling, whatever fields it is about. */
    public static List<Problem> run(Filling filling) {
        return findings(filling).stream().map(Finding::problem).toList();
    }

    /** The faults of a template's rules and passages: conditions that cannot be read, keys no field has. */
    public static List<Fault> ofRules(Template template) {
        List<Fault> faults = new ArrayList<>(ConditionCheck.faults(template));
        Set<String> keys = template.fieldsByKey().keySet();
        template.rules().forEach(rule -> RuleCheck.faults(rule, keys).forEach(p -> faults.add(Fault.of(p))));
        return faults;
    }
}
