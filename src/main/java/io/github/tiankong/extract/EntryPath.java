package io.github.tiankong.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry of a list, by the entries of the lists around it.
 *
 * @param steps from the outmost list to its own; empty for what stands in no list
 */
record EntryPath(List<Step> steps) {
    static final EntryPath NONE = new EntryPath(List.of());

    /**
     * An entry among those one passage prints under the same outer entry.
     *
     * @param passage its place in {@code Template.passages()}
     * @param number from 0
     */
    record Step(String list, int passage, int number) {}

    EntryPath {
        steps = List.copyOf(steps);
    }

    /** An entry of a list below this one. */
    EntryPath within(String list, int passage, int number) {
        return then(new EntryPath(List.of(new Step(list, passage, number))));
    }

    /** The entry another path leads to from this one. */
    EntryPath then(EntryPath other) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(other.steps);
        return new EntryPath(all);
    }

    EntryPath first(int count) {
        return new EntryPath(steps.subList(0, count));
    }

    /** The nearest entry of a list; nothing where it is in none. */
    EntryPath upTo(String list) {
        int last = steps.size();
        while (last > 0 && !steps.get(last - 1).list().equals(list)) {
            last--;
        }
        return first(last);
    }

    /** The entry it stands under. */
    EntryPath parent() {
        return first(steps.size() - 1);
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    boolean isNone() {
        return steps.isEmpty();
    }
}
