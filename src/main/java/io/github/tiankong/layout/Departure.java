package io.github.tiankong.layout;

import io.github.tiankong.docx.TextRange;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import io.github.tiankong.problem.Severity;
import io.github.tiankong.template.Fault;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way in which a document departs from the official layout.
 *
 * @param code of its message, {@code layout-body-font} for example
 * @param found what stands there instead, empty where nothing can be said
 * @param places the paragraphs it was found in, in their order, at least one
 */
public record Departure(String code, Severity severity, String found, List<TextRange> places) {
    private static final int PLACES_NAMED = 3;

    public Departure {
        places = List.copyOf(places);
    }

    /**
     * The departure as one finding, told at its first place with the paragraphs of the others.
     *
     * @param whereabouts where a place stands, in words
     */
    public Problem problem(Function<TextRange, Location> whereabouts) {
        Location first = whereabouts.apply(places.get(0));
        Location all = new Location(
                first.file(), "", 0, "", first.heading(), first.sentence(), paragraphs(first, whereabouts));
        return new Problem(code, severity, all, List.of(found));
    }

    /** For one place its paragraph, for many the first ones and their number: {@code 3, 5, 6 … (40)}. */
    private String paragraphs(Location first, Function<TextRange, Location> whereabouts) {
        if (places.size() == 1) {
            return first.paragraph();
        }
        String named = places.stream()
                .limit(PLACES_NAMED)
                .map(p -> whereabouts.apply(p).paragraph())
                .collect(Collectors.joining(", "));
        return named + (places.size() > PLACES_NAMED ? " … (" : " (") + places.size() + ")";
    }

    /** A fault at each place, for comments in the document. */
    public Stream<Fault> faults() {
        Problem problem = new Problem(code, severity, Location.NOWHERE, List.of(found));
        return places.stream().map(place -> Fault.at(place, problem));
    }
}
