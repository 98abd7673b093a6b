package io.github.tiankong.check;

import io.github.tiankong.compute.DirectionClause;
import io.github.tiankong.compute.DirectionFinder;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Sentences;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** What checks ask of a template, whatever it is filled with. What costs much is worked out when it is first asked for. */
final class Background {
    private final Template template;
    private final Map<String, Field> fields;
    private final Map<String, Place> firstPlaces = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Sentences sentences;
    private final Map<String, String> sentenceOf = new ConcurrentHashMap<>();
    private final Map<String, Optional<DirectionClause>> directionOf = new ConcurrentHashMap<>();

    Background(Template template) {
        this.template = template;
        this.fields = template.fieldsByKey();
        this.sentences = new Sentences(template);
        fields.keySet().forEach(key -> positions.put(key, positions.size()));
        template.places().forEach(place -> firstPlaces.putIfAbsent(place.key(), place));
    }

    Template template() {
        return template;
    }

    /** The fields a check is about, in document order. */
    List<Field> fields(Predicate<Field> wanted) {
        return fields.values().stream().filter(wanted).toList();
    }

    /** What a check has to remember of the fields it is about, in document order. */
    <T> List<T> subjects(Function<Field, Optional<T>> subject) {
        List<T> subjects = new ArrayList<>();
        fields.values().forEach(field -> subject.apply(field).ifPresent(subjects::add));
        return List.copyOf(subjects);
    }

    Optional<Field> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** Where a field stands among the fields, in document order; behind them all for no field. */
    int position(String key) {
        return positions.getOrDefault(key, Integer.MAX_VALUE);
    }

    Optional<Place> place(Field field) {
        return Optional.ofNullable(firstPlaces.get(field.key()));
    }

    /** The wording that carries the sign of the field's number where it first stands. */
    Optional<DirectionClause> direction(Field field) {
        return directionOf.computeIfAbsent(field.key(), k -> place(field).flatMap(this::clause));
    }

    private Optional<DirectionClause> clause(Place place) {
        DirectionFinder.Range range = new DirectionFinder.Range(place.start(), place.end(), true);
        return DirectionFinder.find(template.textAround(place), List.of(range)).get(0);
    }

    /** Whether a field first stands in a chapter of what is to be done. */
    boolean isPlanned(Field field) {
        return place(field)
                .filter(p -> PlanChapters.holds(template, p, field.section()))
                .isPresent();
    }

    /** The sentence a field first stands in, as it is shown with masks. */
    String sentence(Field field) {
        return sentenceOf.computeIfAbsent(
                field.key(), k -> place(field).map(sentences::of).orElse(""));
    }
}
