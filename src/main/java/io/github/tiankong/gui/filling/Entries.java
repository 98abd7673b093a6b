package io.github.tiankong.gui.filling;

import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The raw values entered so far, by field; never altered.
 *
 * @param current this period's
 * @param last last year's, where they are other than the template's own
 * @param lists the rows of each list that was given; blank rows among them count for nothing
 */
public record Entries(Map<String, Value> current, Map<String, Value> last, Map<String, List<ListRow>> lists) {
    public static final Entries NONE = new Entries(Map.of(), Map.of(), Map.of());

    public Entries {
        current = Collections.unmodifiableMap(new LinkedHashMap<>(current));
        last = Collections.unmodifiableMap(new LinkedHashMap<>(last));
        Map<String, List<ListRow>> rows = new LinkedHashMap<>();
        lists.forEach((list, own) -> rows.put(list, List.copyOf(own)));
        lists = Collections.unmodifiableMap(rows);
    }

    public Entries withCurrent(String key, Optional<Value> value) {
        return new Entries(with(current, key, value), last, lists);
    }

    public Entries withLast(String key, Optional<Value> value) {
        return new Entries(current, with(last, key, value), lists);
    }

    /** With other rows of a list. */
    public Entries withList(String list, List<ListRow> rows) {
        Map<String, List<ListRow>> all = new LinkedHashMap<>(lists);
        all.put(list, rows);
        return new Entries(current, last, all);
    }

    /** With all of these, which go before what was there; a list as a whole. */
    public Entries withAll(Entries more) {
        return new Entries(joined(current, more.current), joined(last, more.last), joined(lists, more.lists));
    }

    /** With each value changed. */
    public Entries mapped(BiFunction<String, Value, Value> change) {
        Map<String, List<ListRow>> rows = new LinkedHashMap<>();
        lists.forEach((list, own) ->
                rows.put(list, own.stream().map(row -> row.mapped(change)).toList()));
        return new Entries(mapped(current, change), mapped(last, change), rows);
    }

    static Map<String, Value> mapped(Map<String, Value> values, BiFunction<String, Value, Value> change) {
        Map<String, Value> changed = new LinkedHashMap<>(values);
        changed.replaceAll(change);
        return changed;
    }

    /** The rows of a list as they stand on screen. */
    public List<ListRow> rows(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /** As a source of values. */
    public Values values() {
        Map<String, List<Values>> entered = new LinkedHashMap<>();
        lists.forEach((list, rows) -> entered.put(
                list,
                rows.stream().filter(row -> !row.isBlank()).map(ListRow::values).toList()));
        return new Values(current, last, List.of(), entered);
    }

    private static <T> Map<String, T> joined(Map<String, T> before, Map<String, T> more) {
        Map<String, T> all = new LinkedHashMap<>(before);
        all.putAll(more);
        return all;
    }

    private static Map<String, Value> with(Map<String, Value> values, String key, Optional<Value> value) {
        Map<String, Value> changed = new LinkedHashMap<>(values);
        changed.remove(key);
        value.ifPresent(v -> changed.put(key, v));
        return changed;
    }
}
