package io.github.tiankong.fill;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells of texts that say the words beside their place, whether those are printed once ({@link Doubling}) or twice. */
final class PrintedTwice {
    private final Map<String, Field> fields;
    private final List<At> doublings = new ArrayList<>();

    /** A place with the words beside it. */
    private record At(Place place, Doubling doubling) {}

    PrintedTwice(Template template) {
        this.fields = template.fieldsByKey();
        Map<Place, Doubling> found = Doubling.of(template);
        template.places().stream()
                .filter(found::containsKey)
                .forEach(place -> doublings.add(new At(place, found.get(place))));
    }

    /** Once for each text and word, however often that stands beside it: {@code words-once} or {@code words-twice}. */
    Set<Filler.Told> find(Filling filling) {
        Set<Filler.Told> told = new LinkedHashSet<>();
        for (At at : doublings) {
            String key = at.place().key();
            Optional<String> list = fields.get(key).list();
            Stream<FieldValue> values = list.isEmpty()
                    ? Stream.of(filling.value(key))
                    : filling.entries(list.get()).stream().map(entry -> entry.getOrDefault(key, new FieldValue.Open()));
            values.forEach(value -> {
                if (value instanceof FieldValue.Given given) {
                    Doubling doubling = at.doubling();
                    Stream.of(doubling.behind(given.text()), doubling.ahead(given.text()))
                            .flatMap(Optional::stream)
                            .forEach(overlap -> told.add(new Filler.Told(key, problem(overlap, given))));
                }
            });
        }
        return told;
    }

    private static Problem problem(Doubling.Overlap overlap, FieldValue.Given given) {
        Location location = given.source().origin().location();
        String[] arguments = {given.text(), overlap.word(), overlap.once(), overlap.twice()};
        return overlap.sure()
                ? Problem.note("words-once", location, arguments)
                : Problem.warning("words-twice", location, arguments);
    }
}
