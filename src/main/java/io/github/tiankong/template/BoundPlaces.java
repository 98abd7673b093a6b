package io.github.tiankong.template;

import io.github.tiankong.docx.DataBindings;
import io.github.tiankong.docx.TextRange;
import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.List;

/** Fields in content controls that Word fills from data in the document: filled, they are bound to it no longer. */
public final class BoundPlaces {
    private BoundPlaces() {}

    /** A note at each place. */
    public static List<Fault> notes(Template template) {
        DataBindings bindings = DataBindings.of(template.document());
        return template.places().stream()
                .filter(place -> bindings.reach(range(place)))
                .map(place -> Fault.at(range(place), note(template, place)))
                .toList();
    }

    private static TextRange range(Place place) {
        return new TextRange(place.paragraphIndex(), place.start(), place.end());
    }

    private static Problem note(Template template, Place place) {
        String sentence =
                template.document().paragraphs().get(place.paragraphIndex()).text();
        String file = template.document().docx().fileName();
        return Problem.note("place-bound", Location.ofSentence(file, "", sentence), place.key());
    }
}
