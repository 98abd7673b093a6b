package io.github.tiankong.values;

import io.github.tiankong.problem.Location;
import io.github.tiankong.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Finds the fields of a template in tables, whatever their layout. */
public final class Mapping {
    private Mapping() {}

    /**
     * The values of one document. Problems, besides those of the tables: {@code column-unmatched}, {@code
     * column-unmatched-like}, {@code value-conflict}, {@code table-unmatched}, {@code rows-many}.
     */
    public static Mapped map(List<Table> tables, List<FieldName> fields) {
        FieldMatcher matcher = new FieldMatcher(fields);
        Collector collector = new Collector(matcher);
        List<Reading> readings = new ArrayList<>();
        for (Table table : tables) {
            LayoutFinder.find(table, matcher)
                    .ifPresentOrElse(
                            found -> readings.add(found.read(collector)),
                            () -> collector.add(Problem.error(
                                    "table-unmatched", new Location(table.file(), table.sheet(), 0, "", "", ""))));
        }
        return new Mapped(collector.values(tables), readings);
    }
}
