package io.github.tiankong.extract;

import io.github.tiankong.compute.DirectionClause;
import io.github.tiankong.compute.DirectionFinder;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the sentences of a template say of the sign of each of its places. */
final class Clauses {
    private final Map<String, Field> fields;
    private final Map<Place, DirectionClause> byPlace = new HashMap<>();

    Clauses(Template template) {
        fields = template.fieldsByKey();
        Map<Integer, List<Place>> paragraphs = new LinkedHashMap<>();
        template.places()
                .forEach(p -> paragraphs
                        .computeIfAbsent(p.paragraphIndex(), i -> new ArrayList<>())
                        .add(p));
        paragraphs.values().forEach(places -> add(template, places));
    }

    private void add(Template template, List<Place> places) {
        List<DirectionFinder.Range> ranges = places.stream()
                .map(p -> new DirectionFinder.Range(p.start(), p.end(), isTurned(p)))
                .toList();
        List<Optional<DirectionClause>> found = DirectionFinder.find(template.textAround(places.get(0)), ranges);
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            found.get(i).ifPresent(clause -> byPlace.put(place, clause));
        }
    }

    /** Whether the words around a place follow the sign of its value. */
    boolean isTurned(Place place) {
        Field field = fields.get(place.key());
        return field != null
                && field.kind().type().isNumeric()
                && field.printing().turnsWords();
    }

    Optional<DirectionClause> of(Place place) {
        return Optional.ofNullable(byPlace.get(place));
    }
}
