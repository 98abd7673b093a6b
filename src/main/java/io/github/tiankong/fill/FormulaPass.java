package io.github.tiankong.fill;

import io.github.tiankong.compute.Formula;
import io.github.tiankong.compute.FormulaException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Computes the open fields that have a formula. */
final class FormulaPass {
    private final FillPass pass;

    FormulaPass(FillPass pass) {
        this.pass = pass;
    }

    /** A formula may need another formula's result: go round until nothing new comes. What then stands still is a cycle. */
    void compute(List<FieldPlan> plans) {
        List<FieldPlan> waiting = waiting(plans);
        boolean progress = true;
        while (progress && !waiting.isEmpty()) {
            progress = waiting.removeIf(this::isSettled);
        }
        for (FieldPlan plan : waiting) {
            String missing = String.join("、", missing(plan));
            pass.tell(
                    plan.key(),
                    Problem.note("formula-waits", Location.NOWHERE, plan.field().label(), missing));
        }
    }

    private List<FieldPlan> waiting(List<FieldPlan> plans) {
        List<FieldPlan> waiting = new ArrayList<>();
        for (FieldPlan plan : plans) {
            boolean any = plan.formula().isPresent() || plan.fault().isPresent();
            if (any && pass.isOpen(plan.key())) {
                plan.fault().ifPresent(fault -> pass.tell(plan.key(), fault));
                plan.formula().ifPresent(formula -> waiting.add(plan));
            }
        }
        return waiting;
    }

    private boolean isSettled(FieldPlan plan) {
        Formula formula = plan.formula().orElseThrow();
        Optional<BigDecimal[]> numbers = formula.numbers(this::number);
        if (numbers.isEmpty()) {
            return false;
        }
        try {
            BigDecimal result = formula.evaluate(numbers.get());
            String text = plan.form().print(result);
            pass.filled().put(plan.key(), new FieldValue.Computed(text, result, formula.text()));
        } catch (FormulaException e) {
            Labels labels = plan.labels();
            pass.tell(
                    plan.key(),
                    Problem.warning(e.code(), labels.place(), plan.field().label(), formula.text()));
        }
        return true;
    }

    private Optional<BigDecimal> number(Formula.Input input) {
        if (input.lastYear()) {
            return Optional.ofNullable(pass.lastNumbers().get(input.key()));
        }
        FieldValue value = pass.filled().get(input.key());
        return value == null ? Optional.empty() : value.number();
    }

    /** What it waits for: this period's first. */
    private List<String> missing(FieldPlan plan) {
        List<String> now = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (Formula.Input input : plan.formula().orElseThrow().inputs()) {
            if (number(input).isEmpty()) {
                (input.lastYear() ? last : now).add(plan.labels().of(input));
            }
        }
        now.addAll(last);
        return now;
    }
}
