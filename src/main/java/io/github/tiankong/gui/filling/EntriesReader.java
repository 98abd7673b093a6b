package io.github.tiankong.gui.filling;

import io.github.tiankong.gui.memory.TabbedLine;
import io.github.tiankong.sheet.Origin;
import io.github.tiankong.values.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads the values back from the lines of a {@link FillingFile}: those of the document, then those of each list's rows. */
final class EntriesReader {
    private static final int VALUE_PARTS = 11;

    private final Map<String, Value> current = new LinkedHashMap<>();
    private final Map<String, Value> last = new LinkedHashMap<>();
    private final Map<String, List<ListRow>> lists = new LinkedHashMap<>();
    private List<ListRow> rows = new ArrayList<>();

    /** @throws IllegalArgumentException for a line that none of ours looks like */
    void take(String line) {
        List<String> parts = TabbedLine.parts(line);
        switch (parts.get(0)) {
            case "list" -> {
                rows = new ArrayList<>();
                lists.put(parts.get(1), rows);
            }
            case "row" -> rows.add(ListRow.BLANK);
            default -> take(parts.get(0).equals("now"), parts.get(1), value(parts));
        }
    }

    private void take(boolean now, String key, Value value) {
        if (rows.isEmpty()) {
            (now ? current : last).put(key, value);
            return;
        }
        ListRow row = rows.remove(rows.size() - 1);
        Map<String, Value> changed = new LinkedHashMap<>(now ? row.current() : row.last());
        changed.put(key, value);
        rows.add(now ? new ListRow(changed, row.last()) : new ListRow(row.current(), changed));
    }

    Entries read() {
        return new Entries(current, last, lists);
    }

    private static Value value(List<String> parts) {
        if (parts.size() != VALUE_PARTS) {
            throw new IllegalArgumentException("a value has " + VALUE_PARTS + " parts");
        }
        OptionalInt decimals =
                parts.get(4).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts.get(4)));
        Origin origin = new Origin(
                Origin.Kind.valueOf(parts.get(5)),
                parts.get(6),
                parts.get(7),
                Integer.parseInt(parts.get(8)),
                parts.get(9),
                parts.get(10));
        return new Value(parts.get(2), parts.get(3), decimals, origin);
    }
}
