package io.github.tiankong.gui.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The fields and lists in the order of the form, and the ways through them. */
final class FormOrder {
    private final List<String> keys;
    private final Map<String, Integer> places = new HashMap<>();
    private final Predicate<String> isOpen;

    /** @param isOpen tells what is still to be filled */
    FormOrder(List<Section> sections, Predicate<String> isOpen) {
        this.keys = sections.stream().flatMap(s -> s.keys().stream()).toList();
        this.isOpen = isOpen;
        for (int i = 0; i < keys.size(); i++) {
            places.put(keys.get(i), i);
        }
    }

    List<String> keys() {
        return keys;
    }

    boolean contains(String formKey) {
        return places.containsKey(formKey);
    }

    int openCount() {
        return Math.toIntExact(keys.stream().filter(isOpen).count());
    }

    /** The next open one after another, going round; from the beginning for an unknown one. */
    Optional<String> nextOpen(String after) {
        int from = places.getOrDefault(after, -1);
        for (int i = 1; i <= keys.size(); i++) {
            String key = keys.get(Math.floorMod(from + i, keys.size()));
            if (isOpen.test(key) && !key.equals(after)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** The one a number of steps after another, empty beyond both ends. */
    Optional<String> neighbour(String key, int step) {
        int index = places.getOrDefault(key, -1) + step;
        return index < 0 || index >= keys.size() ? Optional.empty() : Optional.of(keys.get(index));
    }

    /** The first open one of some, else the first. */
    Optional<String> firstOf(List<String> some) {
        return some.stream().filter(isOpen).findFirst().or(() -> some.stream().findFirst());
    }
}
