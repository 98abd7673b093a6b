package io.github.tiankong.fill;

import io.github.tiankong.compute.Condition;
import io.github.tiankong.compute.FormulaException;
import io.github.tiankong.compute.Known;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Passage;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which branches of a template's passages stand under a filling. Immutable, made once a template. */
public final class Branching {
    /** No branch of a choice stands. */
    public static final int NONE = -1;

    private final Template template;
    /** For each passage the conditions of its branches; empty for what stands otherwise, or cannot be read. */
    private final List<List<Optional<Condition>>> conditions = new ArrayList<>();
    /** For each place of a field the branches it lies in; empty where all text always stands. */
    private final Map<String, List<List<Branch>>> branches = new HashMap<>();

    /** A branch of a passage's choice. */
    private record Branch(int passage, int number) {}

    private Branching(Template template) {
        this.template = template;
        if (!template.passages().isEmpty()) {
            template.places()
                    .forEach(place -> branches.computeIfAbsent(place.key(), k -> new ArrayList<>())
                            .add(branchesAround(place)));
        }
        for (Passage passage : template.passages()) {
            List<Optional<Condition>> own = new ArrayList<>();
            if (passage instanceof Passage.Choice choice) {
                choice.conditions().forEach(text -> own.add(parse(text)));
            }
            conditions.add(own);
        }
    }

    /** Reads the conditions of a template. */
    public static Branching of(Template template) {
        return new Branching(template);
    }

    private static Optional<Condition> parse(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Condition.parse(text));
        } catch (FormulaException e) {
            return Optional.empty();
        }
    }

    /**
     * The branch of a choice that stands: the first whose condition holds. A condition of which a number is not known, or
     * that has no result, does not hold.
     *
     * @param passage its place in {@link Template#passages()}
     * @return from 0, or {@link #NONE}
     */
    public int branch(int passage, Filling filling) {
        Passage.Choice choice = (Passage.Choice) template.passages().get(passage);
        for (int i = 0; i < choice.conditions().size(); i++) {
            Optional<Condition> condition = conditions.get(passage).get(i);
            if (choice.conditions().get(i).isEmpty()
                    || condition.filter(c -> holds(c, filling)).isPresent()) {
                return i;
            }
        }
        return NONE;
    }

    /** The fields whose numbers conditions need and nobody gave, in the order the conditions name them. */
    public Set<String> unknown(Filling filling) {
        Set<String> unknown = new LinkedHashSet<>();
        for (List<Optional<Condition>> branches : conditions) {
            for (Optional<Condition> branch : branches) {
                branch.ifPresent(c -> c.currentKeys().stream()
                        .filter(k ->
                                k.indexOf('.') < 0 && filling.value(k).number().isEmpty())
                        .forEach(unknown::add));
            }
        }
        return unknown;
    }

    private static boolean holds(Condition condition, Filling filling) {
        try {
            Known known = filling.known();
            return condition.isDecidable(known) && condition.holds(known);
        } catch (FormulaException e) {
            return false;
        }
    }

    /** Whether a field stands anywhere: one all of whose places lie in branches that do not stand is not missed. */
    boolean stands(Field field, Filling filling) {
        List<List<Branch>> places = branches.getOrDefault(field.key(), List.of());
        return places.isEmpty()
                || field.list().isPresent()
                || places.stream()
                        .anyMatch(around -> around.stream().allMatch(b -> b.number() == branch(b.passage(), filling)));
    }

    /** Whether the text around a place stands. */
    public boolean stands(Place place, Filling filling) {
        return template.passages().isEmpty()
                || branchesAround(place).stream().allMatch(b -> b.number() == branch(b.passage(), filling));
    }

    private List<Branch> branchesAround(Place place) {
        List<Branch> around = new ArrayList<>();
        for (int i = 0; i < template.passages().size(); i++) {
            if (template.passages().get(i) instanceof Passage.Choice choice) {
                int in = branchAround(choice, place);
                if (in != NONE) {
                    around.add(new Branch(i, in));
                }
            }
        }
        return around;
    }

    private static int branchAround(Passage.Choice choice, Place place) {
        List<TextRange> directives = choice.block().directives();
        for (int i = 0; i + 1 < directives.size(); i++) {
            if (isBefore(directives.get(i), place) && !isBefore(directives.get(i + 1), place)) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean isBefore(TextRange directive, Place place) {
        return directive.paragraphIndex() < place.paragraphIndex()
                || directive.paragraphIndex() == place.paragraphIndex() && directive.start() < place.start();
    }
}
