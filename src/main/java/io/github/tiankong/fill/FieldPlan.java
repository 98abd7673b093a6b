package io.github.tiankong.fill;

import io.github.tiankong.compute.Formula;
import io.github.tiankong.compute.FormulaException;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.values.Value;
import java.util.Optional;

/**
 * How one field is filled, as far as it can be told before there are values.
 *
 * @param form how its values are read and printed
 * @param formula what computes it, if it can be read
 * @param fault why its formula cannot be read
 * @param last the value of last year that the template holds
 * @param lastRead what that says; no data where there is none, or it is no number
 * @param labels how messages call it and its neighbours
 */
record FieldPlan(
        Field field,
        ValueForm form,
        Optional<Formula> formula,
        Optional<Problem> fault,
        Optional<Value> last,
        ValueForm.Read lastRead,
        Labels labels) {

    static FieldPlan of(Field field, Labels labels) {
        Optional<Formula> formula = Optional.empty();
        Optional<Problem> fault = Optional.empty();
        String text = field.supply().formula();
        try {
            if (!text.isEmpty()) {
                formula = Optional.of(
                        Formula.parse(text).inUnits(labels::unit, field.kind().measure()));
            }
        } catch (FormulaException e) {
            fault = Optional.of(Problem.error(e.code(), labels.place(), field.label(), text, e.detail()));
        }
        Optional<Value> last =
                Optional.of(field.last()).filter(l -> !l.isEmpty()).map(l -> new Value(l, "", Origin.DEFAULT));
        ValueForm form = ValueForm.of(field);
        ValueForm.Read lastRead = last.filter(l -> field.kind().type().isNumeric())
                .map(form::read)
                .orElse(ValueForm.Read.NO_DATA);
        return new FieldPlan(field, form, formula, fault, last, lastRead, labels);
    }

    String key() {
        return field.key();
    }
}
