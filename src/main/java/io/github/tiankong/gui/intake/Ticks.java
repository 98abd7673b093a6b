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
 * What is ticked of an import. This year's and last year's value of a field go together; of two sources for one field at
 * most one is ticked. What was ticked stays so when the tables are read another way.
 */
final class Ticks {
    private final Map<String, Boolean> choices = new HashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private List<NameRow> names = List.of();
    private List<OfferRow> offers = List.of();
    private boolean setting;

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
            if (choices.containsKey(row.key())) {
                row.takenProperty().set(choices.get(row.key()));
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
        Set<String> given = takenKeys();
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
        choices.remove(key);
    }

    private void tick(NameRow ticked, boolean chosen) {
        set(() -> {
            choices.put(ticked.key(), chosen);
            names.stream()
                    .filter(row -> row.key().equals(ticked.key()))
                    .forEach(row -> row.takenProperty().set(chosen));
            offers.stream()
                    .filter(offer -> chosen && offer.key().equals(ticked.key()))
                    .forEach(offer -> offer.takenProperty().set(false));
        });
    }

    private void tick(OfferRow ticked, boolean chosen) {
        set(() -> {
            if (!chosen) {
                return;
            }
            choices.put(ticked.key(), false);
            names.stream()
                    .filter(row -> row.key().equals(ticked.key()))
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
        count.set(Math.toIntExact(
                Stream.concat(takenKeys().stream(), takenOffers().map(OfferRow::key))
                        .distinct()
                        .count()));
    }

    private Set<String> takenKeys() {
        Set<String> keys = new HashSet<>();
        names.stream()
                .filter(row -> row.takenProperty().get() && row.field().isPresent())
                .forEach(row -> keys.add(row.key()));
        return keys;
    }

    private Stream<OfferRow> takenOffers() {
        return offers.stream().filter(offer -> offer.takenProperty().get());
    }

    /** The values that are ticked, of those that were found. */
    Entries of(Values found) {
        Set<String> keys = takenKeys();
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
        return new Entries(current, ticked(found.last(), keys), lists);
    }

    private static Map<String, Value> ticked(Map<String, Value> values, Set<String> keys) {
        Map<String, Value> kept = new LinkedHashMap<>(values);
        kept.keySet().retainAll(keys);
        return kept;
    }
}
