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
import java.util.stream.Collectors;

/** What checks ask of a template, whatever it is filled with. What costs much is worked out when it is first asked for. */
final class Background {
    private final Template template;
    private final Map<String, Field> fields;
    private final Map<String, Place> firstPlaces = new HashMap<>();
    private final Map<Integer, List<Place>> placesOf;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Sentences sentences;
    private final Map<String, String> sentenceOf = new ConcurrentHashMap<>();
    private final Map<Integer, List<Optional<DirectionClause>>> clausesOf = new ConcurrentHashMap<>();
    private final Map<String, Optional<DirectionClause>> directionOf = new ConcurrentHashMap<>();

    Background(Template template) {
        this.template = template;
        this.fields = template.fieldsByKey();
        this.sentences = new Sentences(template);
        fields.keySet().forEach(key -> positions.put(key, positions.size()));
        template.places().forEach(place -> firstPlaces.putIfAbsent(place.key(), place));
        placesOf = template.places().stream().collect(Collectors.groupingBy(Place::paragraphIndex));
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

    /** Among the other figures of its paragraph: a later one of a list shares the word of the first. */
    private Optional<DirectionClause> clause(Place place) {
        List<Place> beside = placesOf.get(place.paragraphIndex());
        return clausesOf
                .computeIfAbsent(place.paragraphIndex(), i -> clauses(beside))
                .get(beside.indexOf(place));
    }

    private List<Optional<DirectionClause>> clauses(List<Place> ofParagraph) {
        List<DirectionFinder.Range> ranges = ofParagraph.stream()
                .map(p -> new DirectionFinder.Range(p.start(), p.end(), isNumeric(p)))
                .toList();
        return DirectionFinder.find(template.textAround(ofParagraph.get(0)), ranges);
    }

    private boolean isNumeric(Place place) {
        return field(place.key()).filter(f -> f.kind().type().isNumeric()).isPresent();
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
