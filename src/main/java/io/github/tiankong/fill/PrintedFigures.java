package io.github.tiankong.fill;

import io.github.tiankong.template.Field;
import io.github.tiankong.template.Place;
import io.github.tiankong.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values of a filling as the document tells them, each with its unit and the word that carries its sign: 下降3.4%. */
public final class PrintedFigures {
    private final Filling filling;
    private final Map<Place, List<Spot>> spots = new HashMap<>();

    /** @param of the spots of the filling's template */
    public PrintedFigures(Filling filling, List<Spot> of) {
        this.filling = filling;
        for (Spot spot : of) {
            placeOf(spot)
                    .ifPresent(place ->
                            spots.computeIfAbsent(place, k -> new ArrayList<>()).add(spot));
        }
        spots.values().forEach(list -> list.sort(Comparator.comparingInt(Spot::start)));
    }

    private static Optional<Place> placeOf(Spot spot) {
        if (spot instanceof Spot.OfField field) {
            return Optional.of(field.place());
        }
        if (spot instanceof Spot.OfWord word) {
            return Optional.of(word.place());
        }
        return spot instanceof Spot.OfUnit unit ? Optional.of(unit.numerals().place()) : Optional.empty();
    }

    /** A field's value as it is told where it first stands; empty while it is open or stands nowhere. */
    public Optional<String> of(Field field) {
        boolean open = filling.value(field.key()) instanceof FieldValue.Open;
        return open
                ? Optional.empty()
                : filling.template().firstPlace(field.key()).map(place -> told(place, field));
    }

    /** From the first of the place's spots to the last; a unit that none of them takes in follows. */
    private String told(Place place, Field field) {
        Template template = filling.template();
        String text = template.textAround(place);
        List<Spot> stretch = spots.get(place);
        StringBuilder told = new StringBuilder();
        int at = stretch.get(0).start();
        for (Spot spot : stretch) {
            told.append(text, at, spot.start());
            told.append(spot.text(filling).orElse(text.substring(spot.start(), spot.end())));
            at = spot.end();
        }
        return told.append(at > place.end() ? "" : field.kind().unit().text()).toString();
    }
}
