package io.github.tiankong.fill;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Template;
import io.github.tiankong.values.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills a template: what a source gives comes first, then what a formula computes, then the template's default; the rest
 * stays open. Made once a template; may be used by several threads at a time.
 */
public final class Filler {
    private final Template template;
    private final List<FieldPlan> own;
    /** For each list the fields of its entries. */
    private final Map<String, List<FieldPlan>> ofLists = new LinkedHashMap<>();

    private final Balancing balancing;
    private final Falls falls;
    private final PrintedSigns signs;
    private final PrintedTwice twice;

    private Filler(Template template) {
        this.template = template;
        Labels labels = new Labels(template);
        this.own = template.fields().stream()
                .filter(f -> f.list().isEmpty())
                .map(f -> FieldPlan.of(f, labels))
                .toList();
        for (String list : template.lists()) {
            ofLists.put(
                    list,
                    template.fields().stream()
                            .filter(f -> f.list().filter(list::equals).isPresent())
                            .map(f -> FieldPlan.of(f, labels))
                            .toList());
        }
        this.balancing = new Balancing(template);
        this.falls = new Falls(template);
        this.signs = new PrintedSigns(template, falls);
        this.twice = new PrintedTwice(template);
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

    /** Works out what is the same for all values. */
    public static Filler of(Template template) {
        return new Filler(template);
    }

    /** {@link Spot#of(Template)} for who fills and writes one document: what surrounds the places is not looked at twice. */
    public List<Spot> spots() {
        return Spot.of(template, falls.wordings());
    }

    /** For one set of values. */
    public static Outcome fill(Template template, Values values) {
        return of(template).fill(values);
    }

    public Outcome fill(Values values) {
        FillPass pass = new FillPass(own, values);
        pass.fill();
        balancing.apply(pass);
        falls.check(pass);
        Map<String, List<Map<String, FieldValue>>> lists = new LinkedHashMap<>();
        ofLists.forEach((list, plans) -> lists.put(list, entries(list, plans, values, pass)));
        Filling filling = new Filling(template, pass.filled(), pass.lastNumbers(), lists);
        twice.find(filling).forEach(t -> pass.tell(t.key(), t.problem()));
        Map<String, Problem> clashes = signs.clashes(filling);
        clashes.forEach((key, problem) -> {
            pass.tell(key, problem);
            pass.filled().computeIfPresent(key, (k, v) -> new FieldValue.Open());
            lists.values().forEach(entries -> entries.forEach(e -> e.computeIfPresent(key, (k, v) -> refused(v))));
        });
        return new Outcome(
                clashes.isEmpty() ? filling : new Filling(template, pass.filled(), pass.lastNumbers(), lists),
                pass.told());
    }

    /** Of the entries of a list, those with a minus. */
    private static FieldValue refused(FieldValue value) {
        return PrintedSigns.hasMinus(value) ? new FieldValue.Open() : value;
    }

    /** The entries of a list, whose formulas may name the fields of the document too. */
    private List<Map<String, FieldValue>> entries(
            String list, List<FieldPlan> plans, Values values, FillPass document) {
        if (!values.lists().containsKey(list)) {
            document.tell("", Problem.warning("list-missing", Location.ofFile(template.name()), list));
        }
        List<Map<String, FieldValue>> entries = new ArrayList<>();
        for (Values given : values.lists().getOrDefault(list, List.of())) {
            FillPass entry = document.entry(plans, given);
            given.problems().forEach(p -> document.tell("", p));
            entry.fill();
            entry.told().forEach(t -> document.tell(t.key(), t.problem()));
            Map<String, FieldValue> filled = new LinkedHashMap<>();
            plans.forEach(p -> filled.put(p.key(), entry.filled().get(p.key())));
            entries.add(filled);
        }
        return entries;
    }
}
