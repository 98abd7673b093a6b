package io.github.tiankong.gui.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The fields of the section that is worked on. A long section is cut into pages, so that a form opens at once however many
 * fields stand under one heading.
 */
final class FormViewModel {
    static final int MOST_ON_PAGE = 30;

    private final List<Page> pages;
    private final Map<String, Integer> pageOfKey = new HashMap<>();
    private final Function<String, FormItem> items;
    private final ReadOnlyIntegerWrapper pageIndex = new ReadOnlyIntegerWrapper(this, "pageIndex", -1);
    private final ReadOnlyObjectWrapper<List<FormItem>> shown = new ReadOnlyObjectWrapper<>(this, "shown", List.of());
    private final ReadOnlyStringWrapper currentKey = new ReadOnlyStringWrapper(this, "currentKey", "");

    /**
     * Some fields of one section.
     *
     * @param section the section, from 0
     * @param number of this page in the section, from 1
     * @param count how many pages the section has
     */
    record Page(int section, int number, int count, List<String> keys) {}

    /** @param items makes the field or list of a key, once, when it is first shown */
    FormViewModel(List<Section> sections, Function<String, FormItem> items) {
        List<Page> all = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            List<String> keys = sections.get(i).keys();
            int count = (keys.size() + MOST_ON_PAGE - 1) / MOST_ON_PAGE;
            for (int n = 0; n < count; n++) {
                int end = Math.min(keys.size(), (n + 1) * MOST_ON_PAGE);
                all.add(new Page(i, n + 1, count, keys.subList(n * MOST_ON_PAGE, end)));
            }
        }
        this.pages = List.copyOf(all);
        this.items = items;
        for (int i = 0; i < pages.size(); i++) {
            for (String key : pages.get(i).keys()) {
                pageOfKey.put(key, i);
            }
        }
    }

    ReadOnlyObjectProperty<List<FormItem>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyStringProperty currentKeyProperty() {
        return currentKey.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty pageIndexProperty() {
        return pageIndex.getReadOnlyProperty();
    }

    Optional<Page> page() {
        int index = pageIndex.get();
        return index < 0 ? Optional.empty() : Optional.of(pages.get(index));
    }

    /** The list of that key, if it stands on the page that is shown. */
    Optional<ListViewModel> list(String formKey) {
        return shown.get().stream()
                .filter(ListViewModel.class::isInstance)
                .map(ListViewModel.class::cast)
                .filter(list -> list.key().equals(formKey))
                .findFirst();
    }

    /** Whether the page that is shown has a list on it, which wants more room than fields do. */
    boolean hasList() {
        return shown.get().stream().anyMatch(ListViewModel.class::isInstance);
    }

    /** Turns to the page of a field or list. */
    void focus(String key) {
        Integer index = pageOfKey.get(key);
        if (index == null) {
            return;
        }
        if (index != pageIndex.get()) {
            pageIndex.set(index);
            shown.set(pages.get(index).keys().stream().map(items).toList());
        }
        currentKey.set(key);
    }

    /** The first field of the page before (-1) or after (1) this one. */
    Optional<String> firstOfPage(int step) {
        int index = pageIndex.get() + step;
        return index < 0 || index >= pages.size()
                ? Optional.empty()
                : Optional.of(pages.get(index).keys().get(0));
    }
}
