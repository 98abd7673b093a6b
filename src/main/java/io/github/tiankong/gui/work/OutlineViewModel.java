package io.github.tiankong.gui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The headings of the document with their progress, and which of them is worked on. */
final class OutlineViewModel {
    private final List<OutlineEntry> entries = new ArrayList<>();
    private final List<List<String>> keys = new ArrayList<>();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(this, "current", -1);

    OutlineViewModel(List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            List<String> all = new ArrayList<>();
            for (int j = i; j < sections.size() && (j == i || isBelow(sections.get(j), sections.get(i))); j++) {
                all.addAll(sections.get(j).keys());
            }
            keys.add(List.copyOf(all));
            entries.add(new OutlineEntry(i, sections.get(i), all.size()));
        }
    }

    private static boolean isBelow(Section section, Section heading) {
        return section.role() == Section.Role.HEADING
                && heading.role() == Section.Role.HEADING
                && section.level() > heading.level();
    }

    List<OutlineEntry> entries() {
        return List.copyOf(entries);
    }

    /** The section worked on, from 0; -1 for none. */
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    void setCurrent(int index) {
        current.set(index);
    }

    /** The fields of a section and of those below it, in document order. */
    List<String> keysOf(int index) {
        return keys.get(index);
    }

    void show(Predicate<String> filled, Predicate<String> warned) {
        for (int i = 0; i < entries.size(); i++) {
            int count = Math.toIntExact(keys.get(i).stream().filter(filled).count());
            entries.get(i).show(count, keys.get(i).stream().anyMatch(warned));
        }
    }
}
