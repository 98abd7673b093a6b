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
 * The raw values of one entry of a list, by field; never altered.
 *
 * @param current this period's
 * @param last last year's
 */
public record ListRow(Map<String, Value> current, Map<String, Value> last) {
    public static final ListRow BLANK = new ListRow(Map.of(), Map.of());

    public ListRow {
        current = Collections.unmodifiableMap(new LinkedHashMap<>(current));
        last = Collections.unmodifiableMap(new LinkedHashMap<>(last));
    }

    /** Whether nothing was entered; such a row is on screen only. */
    public boolean isBlank() {
        return current.isEmpty();
    }

    public ListRow with(String key, Optional<Value> value) {
        Map<String, Value> changed = new LinkedHashMap<>(current);
        changed.remove(key);
        value.ifPresent(v -> changed.put(key, v));
        return new ListRow(changed, last);
    }

    ListRow mapped(BiFunction<String, Value, Value> change) {
        return new ListRow(Entries.mapped(current, change), Entries.mapped(last, change));
    }

    Values values() {
        return new Values(current, last, List.of());
    }
}
