package io.github.tiankong.gui.intake;

import io.github.tiankong.gui.filling.Entries;
import io.github.tiankong.gui.filling.ListRow;
import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/**
 * What is ticked of an import. This year's and last year's value of a field are ticked each for itself where they stand in
 * rows of their own; of two sources for one field at most one is ticked. What was ticked stays so when the tables are read another way.
 */
final class Ticks {
    private final Map<Place, Boolean> choices = new HashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private List<NameRow> names = List.of();
    private List<OfferRow> offers = List.of();
    private boolean setting;

    /** What a row fills: this year's value of a field, or last year's. */
    private record Place(String key, boolean ofLast) {
        static Place of(NameRow row) {
            return new Place(row.key(), row.isOfLast());
        }
    }

    /** How many fields would get a value. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Other rows are shown. */
    void show(Intake intake) {
        Set<OfferRow> before = new HashSet<>(offers);
        names = intake.sheets().stream().flatMap(sheet -> sheet.rows().stream()).toList();
        offers = intake.offers();
        for (NameRow row : names) {
            if (choices.containsKey(Place.of(row))) {
                row.takenProperty().set(choices.get(Place.of(row)));
            }
            row.takenProperty().subscribe((was, ticked) -> tick(row, ticked));
        }
        offers.stream()
                .filter(offer -> !before.contains(offer))
                .forEach(offer -> offer.takenProperty().subscribe((was, ticked) -> tick(offer, ticked)));
        recount();
    }

    /** The figures of reports that leave nothing to choose: the only one for a field, for which nothing else is given yet. */
    List<OfferRow> clearOffers() {
        Map<String, Long> figures =
                offers.stream().collect(Collectors.groupingBy(OfferRow::key, Collectors.counting()));
        Set<String> given = takenKeys(false);
        return offers.stream()
                .filter(offer -> figures.get(offer.key()) == 1)
                .filter(offer -> offer.standing().isEmpty() && !given.contains(offer.key()))
                .toList();
    }

    /** Ticks all clear figures, or takes the ticks off all figures. */
    void tickOffers(boolean chosen) {
        List<OfferRow> ticked = chosen ? clearOffers() : offers;
        ticked.forEach(offer -> offer.takenProperty().set(chosen));
    }

    /** Somebody says what a field is filled from, so what was ticked for it counts no more. */
    void forget(String key) {
        choices.remove(new Place(key, false));
        choices.remove(new Place(key, true));
    }

    private void tick(NameRow ticked, boolean chosen) {
        set(() -> {
            choices.put(Place.of(ticked), chosen);
            names.stream()
                    .filter(row -> row.fillsAs(ticked))
                    .forEach(row -> row.takenProperty().set(chosen));
            offers.stream()
                    .filter(offer -> chosen && !ticked.isOfLast() && offer.key().equals(ticked.key()))
                    .forEach(offer -> offer.takenProperty().set(false));
        });
    }

    private void tick(OfferRow ticked, boolean chosen) {
        set(() -> {
            if (!chosen) {
                return;
            }
            choices.put(new Place(ticked.key(), false), false);
            names.stream()
                    .filter(row -> !row.isOfLast() && row.key().equals(ticked.key()))
                    .forEach(row -> row.takenProperty().set(false));
            offers.stream()
                    .filter(offer -> offer != ticked && offer.key().equals(ticked.key()))
                    .forEach(offer -> offer.takenProperty().set(false));
        });
    }

    /** What follows a tick by itself is no tick of a person. */
    private void set(Runnable change) {
        if (!setting) {
            setting = true;
            change.run();
            setting = false;
            recount();
        }
    }

    private void recount() {
        count.set(Math.toIntExact(Stream.of(
                        takenKeys(false).stream(),
                        takenKeys(true).stream(),
                        takenOffers().map(OfferRow::key))
                .flatMap(keys -> keys)
                .distinct()
                .count()));
    }

    private Set<String> takenKeys(boolean ofLast) {
        return names.stream()
                .filter(row -> row.takenProperty().get() && row.field().isPresent())
                .filter(row -> row.isOfLast() == ofLast)
                .map(NameRow::key)
                .collect(Collectors.toSet());
    }

    /** A row that gives both years, as the form does, is one tick for both. */
    private Set<String> takenLast() {
        Set<String> keys = takenKeys(false);
        names.stream().filter(NameRow::isOfLast).map(NameRow::key).forEach(keys::remove);
        keys.addAll(takenKeys(true));
        return keys;
    }

    private Stream<OfferRow> takenOffers() {
        return offers.stream().filter(offer -> offer.takenProperty().get());
    }

    /** The values that are ticked, of those that were found. */
    Entries of(Values found) {
        Set<String> keys = takenKeys(false);
        Map<String, Value> current = ticked(found.current(), keys);
        takenOffers().forEach(row -> current.put(row.key(), row.offer().value()));
        Map<String, List<ListRow>> lists = new LinkedHashMap<>();
        found.lists().forEach((list, entries) -> {
            if (keys.stream().anyMatch(key -> key.startsWith(list + "."))) {
                lists.put(
                        list,
                        entries.stream()
                                .map(entry -> new ListRow(ticked(entry.current(), keys), ticked(entry.last(), keys)))
                                .toList());
            }
        });
        return new Entries(current, ticked(found.last(), takenLast()), lists);
    }

    private static Map<String, Value> ticked(Map<String, Value> values, Set<String> keys) {
        Map<String, Value> kept = new LinkedHashMap<>(values);
        kept.keySet().retainAll(keys);
        return kept;
    }
}
