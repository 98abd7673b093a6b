package io.github.tiankong.batch;

import io.github.tiankong.problem.Problem;
import io.github.tiankong.values.DocumentRow;
import io.github.tiankong.values.ListEntries;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Watches the rows of a table go by and tells which entries of the lists belong to none of them. */
public final class UnusedEntries {
    private final Map<ListEntries, Set<List<String>>> unmet = new LinkedHashMap<>();

    public UnusedEntries(DocumentMaker maker) {
        maker.lists().forEach(list -> unmet.put(list, new HashSet<>(list.keys())));
    }

    /** Takes off what belongs to a row. */
    public void meet(DocumentRow row) {
        unmet.forEach((list, keys) -> keys.remove(list.documentKey(row.row())));
    }

    /** One for each table that has entries without a document. */
    public List<Problem> problems() {
        return unmet.entrySet().stream()
                .flatMap(e -> e.getKey().unused(e.getValue()::contains).stream())
                .toList();
    }
}
