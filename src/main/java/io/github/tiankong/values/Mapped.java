package io.github.tiankong.values;

import java.util.List;

/**
 * What the tables hold for the fields, and how that was found.
 *
 * @param values the values with their problems
 * @param readings how each table was understood, in their order
 */
public record Mapped(Values values, List<Reading> readings) {

    public Mapped {
        readings = List.copyOf(readings);
    }
}
