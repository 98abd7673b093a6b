package io.github.tiankong.fill;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.template.Field;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A filling in the making: the fields of one document, or of one entry of a list. */
final class FillPass {
    private final List<FieldPlan> own;
    private final Values values;
    private final Map<String, FieldValue> filled;
    private final Map<String, BigDecimal> lastNumbers;
    private final List<Filler.Told> told = new ArrayList<>();

    FillPass(List<FieldPlan> own, Values values) {
        this(own, values, new LinkedHashMap<>(2 * own.size()), new HashMap<>(2 * own.size()));
    }

    private FillPass(
            List<FieldPlan> own, Values values, Map<String, FieldValue> filled, Map<String, BigDecimal> lastNumbers) {
        this.own = own;
        this.values = values;
        this.filled = filled;
        this.lastNumbers = lastNumbers;
    }

    /** An entry of a list, which sees what the document holds. */
    FillPass entry(List<FieldPlan> ofList, Values given) {
        return new FillPass(ofList, given, new LinkedHashMap<>(filled), new HashMap<>(lastNumbers));
    }

    void fill() {
        for (FieldPlan plan : own) {
            filled.put(plan.key(), given(plan));
            lastNumber(plan).ifPresent(n -> lastNumbers.put(plan.key(), n));
        }
        new FormulaPass(this).compute(own);
        for (FieldPlan plan : own) {
            String text = plan.field().supply().defaultValue();
            if (!text.isEmpty() && isOpen(plan.key())) {
                filled.put(plan.key(), read(plan, new Value(text, "", Origin.DEFAULT)));
            }
        }
    }

    Map<String, FieldValue> filled() {
        return filled;
    }

    Map<String, BigDecimal> lastNumbers() {
        return lastNumbers;
    }

    List<Filler.Told> told() {
        return told;
    }

    void tell(String key, Problem problem) {
        told.add(new Filler.Told(key, problem));
    }

    /** What is known of a field so far. */
    FieldValue value(String key) {
        FieldValue value = filled.get(key);
        return value == null ? new FieldValue.Open() : value;
    }

    boolean isOpen(String key) {
        return filled.get(key) instanceof FieldValue.Open;
    }

    private FieldValue given(FieldPlan plan) {
        Value value = values.current().get(plan.key());
        // nothing typed for what must be filled leaves it open
        boolean nothing =
                value == null || value.raw().isBlank() && plan.field().supply().required();
        return nothing ? new FieldValue.Open() : read(plan, value);
    }

    private FieldValue read(FieldPlan plan, Value given) {
        Field field = plan.field();
        Value value = printable(field, given);
        ValueForm.Read read = plan.form().read(value);
        read.fault().ifPresent(code -> tell(field.key(), fault(code, field, value)));
        if (read.toConfirm() && value.origin().kind() != Origin.Kind.CELL) {
            tell(
                    field.key(),
                    Problem.warning(
                            "value-to-confirm",
                            value.origin().location(),
                            value.raw(),
                            read.text().orElseThrow()));
        }
        return read.text().isPresent()
                ? new FieldValue.Given(read.text().get(), read.number(), value)
                : new FieldValue.Open();
    }

    /** What a document cannot hold is left out, and told. */
    private Value printable(Field field, Value value) {
        String text = PrintableText.of(value.raw());
        if (text.equals(value.raw())) {
            return value;
        }
        long lost = PrintableText.lost(value.raw());
        if (lost > 0) {
            tell(
                    field.key(),
                    Problem.warning("value-characters", value.origin().location(), field.label(), Long.toString(lost)));
        }
        return new Value(text, value.unit(), value.decimals(), value.origin());
    }

    private static Problem fault(String code, Field field, Value value) {
        Location location = value.origin().location();
        // the unit of another cell is quoted only where it is what does not fit
        boolean ofUnit = code.startsWith("value-unit") && !value.unit().isEmpty();
        String raw = ofUnit ? value.raw() + " " + value.unit() : value.raw();
        return Problem.error(
                code, location, raw, field.label(), field.kind().unit().text());
    }

    private Optional<BigDecimal> lastNumber(FieldPlan plan) {
        Value told = values.last().get(plan.key());
        if (told == null) {
            plan.lastRead()
                    .fault()
                    .ifPresent(code -> tell(
                            plan.key(), fault(code, plan.field(), plan.last().orElseThrow())));
            return plan.lastRead().number();
        }
        if (!plan.field().kind().type().isNumeric()) {
            return Optional.empty();
        }
        ValueForm.Read read = plan.form().read(told);
        read.fault().ifPresent(code -> tell(plan.key(), fault(code, plan.field(), told)));
        return read.number();
    }
}
