package io.github.tiankong.gui.filling;

import io.github.tiankong.values.Value;
import io.github.tiankong.values.Values;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The raw values entered so far, by field; never altered.
 *
 * @param current this period's
 * @param last last year's, where they are other than the template's own
 */
public record Entries(Map<String, Value> current, Map<String, Value> last) {
    public static final Entries NONE = new Entries(Map.of(), Map.of());

    public Entries {
        current = Collections.unmodifiableMap(new LinkedHashMap<>(current));
        last = Collections.unmodifiableMap(new LinkedHashMap<>(last));
    }

    public Entries withCurrent(String key, Optional<Value> value) {
        return new Entries(with(current, key, value), last);
    }

    public Entries withLast(String key, Optional<Value> value) {
        return new Entries(current, with(last, key, value));
    }

    /** With all of these, which go before what was there. */
    public Entries withAll(Map<String, Value> moreCurrent, Map<String, Value> moreLast) {
        Map<String, Value> allCurrent = new LinkedHashMap<>(current);
        allCurrent.putAll(moreCurrent);
        Map<String, Value> allLast = new LinkedHashMap<>(last);
        allLast.putAll(moreLast);
        return new Entries(allCurrent, allLast);
    }

    /** As a source of values. */
    public Values values() {
        return new Values(current, last, List.of());
    }

    private static Map<String, Value> with(Map<String, Value> values, String key, Optional<Value> value) {
        Map<String, Value> changed = new LinkedHashMap<>(values);
        changed.remove(key);
        value.ifPresent(v -> changed.put(key, v));
        return changed;
    }
}
