package io.github.tiankong.fill;

import io.github.tiankong.compute.Formula;
import io.github.tiankong.compute.FormulaException;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Sentences;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.Origin;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills a template: what a source gives comes first, then what a formula computes, then the template's default; the rest
 * stays open.
 */
public final class Filler {
    private final Template template;
    private final Map<String, Field> fields;
    /** The fields to fill: those of the document, or those of one list's entries. */
    private final List<Field> own;

    private final Values values;
    private final Map<String, FieldValue> filled = new LinkedHashMap<>();
    private final Map<String, BigDecimal> lastNumbers = new HashMap<>();
    private final List<Told> told = new ArrayList<>();

    private Filler(Template template, List<Field> own, Values values) {
        this.template = template;
        this.fields = template.fieldsByKey();
        this.own = own;
        this.values = values;
    }

    /**
     * A problem and the field it is about.
     *
     * @param key the field; empty where it is about several
     */
    public record Told(String key, Problem problem) {}

    /**
     * A filling, and what went wrong on the way.
     *
     * @param told values that could not be read and formulas that could not be computed; an error means that a value
     *     somebody gave is not in the filling
     */
    public record Outcome(Filling filling, List<Told> told) {
        public Outcome {
            told = List.copyOf(told);
        }

        public List<Problem> problems() {
            return told.stream().map(Told::problem).toList();
        }
    }

    public static Outcome fill(Template template, Values values) {
        List<Field> own =
                template.fields().stream().filter(f -> f.list().isEmpty()).toList();
        return new Filler(template, own, values).fill();
    }

    private Outcome fill() {
        fillOwn();
        Balancing.apply(template, filled).forEach(p -> told.add(new Told("", p)));
        checkDirections();
        Map<String, List<Map<String, FieldValue>>> lists = new LinkedHashMap<>();
        for (String list : template.lists()) {
            lists.put(list, entries(list));
        }
        return new Outcome(new Filling(template, filled, lastNumbers, lists), told);
    }

    /** The entries of a list, whose formulas may name the fields of the document too. */
    private List<Map<String, FieldValue>> entries(String list) {
        List<Field> ofList = template.fields().stream()
                .filter(f -> f.list().filter(list::equals).isPresent())
                .toList();
        if (!values.lists().containsKey(list)) {
            tell("", Problem.warning("list-missing", Location.ofFile(template.name()), list));
        }
        List<Map<String, FieldValue>> entries = new ArrayList<>();
        for (Values given : values.lists().getOrDefault(list, List.of())) {
            Filler entry = new Filler(template, ofList, given);
            entry.filled.putAll(filled);
            entry.lastNumbers.putAll(lastNumbers);
            given.problems().forEach(p -> told.add(new Told("", p)));
            entry.fillOwn();
            told.addAll(entry.told);
            Map<String, FieldValue> own = new LinkedHashMap<>();
            ofList.forEach(f -> own.put(f.key(), entry.filled.get(f.key())));
            entries.add(own);
        }
        return entries;
    }

    private void fillOwn() {
        for (Field field : own) {
            filled.put(field.key(), given(field));
            lastNumber(field).ifPresent(n -> lastNumbers.put(field.key(), n));
        }
        computeAll();
        for (Field field : own) {
            if (isOpen(field.key()) && !field.supply().defaultValue().isEmpty()) {
                filled.put(field.key(), read(field, new Value(field.supply().defaultValue(), "", Origin.DEFAULT)));
            }
        }
    }

    /** Falls that the sentence cannot tell: the field stays open; or that nobody can be sure of: it is told. */
    private void checkDirections() {
        if (filled.values().stream().noneMatch(v -> v.printed().orElse("").startsWith("-"))) {
            return;
        }
        Filling filling = new Filling(template, filled);
        Map<Place, Wording> wordings = Wording.of(template);
        for (Place place : template.places()) {
            Optional<Wording> wording = Optional.ofNullable(wordings.get(place));
            String printed = filling.value(place.key()).printed().orElse("");
            if (wording.filter(w -> w.isRefused(filling)).isPresent()) {
                tell(place.key(), Problem.error("direction-times", locationOf(place), label(place.key()), printed));
                filled.put(place.key(), new FieldValue.Open());
            } else if (printed.startsWith("-")
                    && wording.filter(w -> !w.clause().sure()).isPresent()) {
                tell(place.key(), Problem.warning("direction-unsure", locationOf(place), label(place.key()), printed));
            }
        }
    }

    private Location locationOf(Place place) {
        String section = fields.get(place.key()).section();
        return Location.ofSentence(template.name(), section, new Sentences(template).of(place));
    }

    private void tell(String key, Problem problem) {
        told.add(new Told(key, problem));
    }

    private boolean isOpen(String key) {
        return filled.get(key) instanceof FieldValue.Open;
    }

    private FieldValue given(Field field) {
        Value value = values.current().get(field.key());
        // nothing typed for what must be filled leaves it open
        boolean nothing =
                value == null || value.raw().isBlank() && field.supply().required();
        return nothing ? new FieldValue.Open() : read(field, value);
    }

    private FieldValue read(Field field, Value given) {
        Value value = printable(field, given);
        ValueForm.Read read = new ValueForm(field.kind()).read(value);
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
        String raw = value.unit().isEmpty() ? value.raw() : value.raw() + " " + value.unit();
        return Problem.error(
                code, location, raw, field.label(), field.kind().unit().text());
    }

    private Optional<BigDecimal> lastNumber(Field field) {
        Value told = values.last().get(field.key());
        Value last = told == null && !field.last().isEmpty() ? new Value(field.last(), "", Origin.DEFAULT) : told;
        if (last == null || !field.kind().type().isNumeric()) {
            return Optional.empty();
        }
        ValueForm.Read read = new ValueForm(field.kind()).read(last);
        read.fault().ifPresent(code -> tell(field.key(), fault(code, field, last)));
        return read.number();
    }

    /** A formula may need another formula's result: go round until nothing new comes. What then stands still is a cycle. */
    private void computeAll() {
        Map<Field, Formula> waiting = formulas();
        boolean progress = true;
        while (progress && !waiting.isEmpty()) {
            progress = waiting.entrySet().removeIf(e -> computed(e.getKey(), e.getValue()));
        }
        waiting.forEach((field, formula) -> tell(
                field.key(),
                Problem.note("formula-waits", Location.NOWHERE, field.label(), String.join("、", missing(formula)))));
    }

    private Map<Field, Formula> formulas() {
        Map<Field, Formula> formulas = new LinkedHashMap<>();
        for (Field field : own) {
            String text = field.supply().formula();
            if (text.isEmpty() || !isOpen(field.key())) {
                continue;
            }
            try {
                formulas.put(field, Formula.parse(text));
            } catch (FormulaException e) {
                tell(
                        field.key(),
                        Problem.error(e.code(), Location.ofFile(template.name()), field.label(), text, e.detail()));
            }
        }
        return formulas;
    }

    private boolean computed(Field field, Formula formula) {
        if (!missing(formula).isEmpty()) {
            return false;
        }
        Map<String, BigDecimal> current = new HashMap<>();
        formula.currentKeys().forEach(k -> current.put(k, filled.get(k).number().orElseThrow()));
        try {
            BigDecimal result = formula.evaluate(current, lastNumbers);
            String text = new ValueForm(field.kind()).print(result);
            filled.put(field.key(), new FieldValue.Computed(text, result, formula.text()));
        } catch (FormulaException e) {
            tell(
                    field.key(),
                    Problem.warning(e.code(), Location.ofFile(template.name()), field.label(), formula.text()));
        }
        return true;
    }

    private List<String> missing(Formula formula) {
        List<String> missing = new ArrayList<>();
        for (String key : formula.currentKeys()) {
            FieldValue value = filled.get(key);
            if (value == null || value.number().isEmpty()) {
                missing.add(label(key));
            }
        }
        for (String key : formula.lastKeys()) {
            if (!lastNumbers.containsKey(key)) {
                missing.add(Formula.LAST_YEAR + label(key));
            }
        }
        return missing;
    }

    private String label(String key) {
        Field field = fields.get(key);
        return field == null ? key : field.label();
    }
}
