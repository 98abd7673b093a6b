package io.github.tiankong.slot;

import java.util.List;

/**
 * What the heads of a table say of a cell's field: it follows from the fields of other cells, all of them alone in theirs.
 *
 * @param kind how it follows
 * @param key the field that does
 * @param ofKeys those it follows from, in the order {@link Kind} names them
 */
public record CellRelation(Kind kind, String key, List<String> ofKeys) {
    public CellRelation {
        ofKeys = List.copyOf(ofKeys);
    }

    /** The ways a cell follows from others. */
    public enum Kind {
        /** Growth in percent: of this period over the base; over last year's value of the field where the table has no base. */
        GROWTH,
        /** A difference in the base's own unit: of this period and the base. */
        INCREASE,
        /** In percent: what was done of what was planned. */
        RATE,
        /** The sum of two or more. */
        SUM
    }
}
