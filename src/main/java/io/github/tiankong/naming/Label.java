package io.github.tiankong.naming;

import io.github.tiankong.slot.Relation;
import java.util.Optional;

/**
 * What a figure is called.
 *
 * @param text the label: 外贸出口同比增幅
 * @param stem the indicator it speaks of, without the part that names the measure: 外贸出口
 * @param says what it says of the indicator
 * @param bond what it says about another figure, if that is sure
 */
public record Label(String text, String stem, Says says, Optional<Bond> bond) {
    /** What a figure tells of its indicator. */
    public enum Says {
        LEVEL,
        CHANGE,
        SHARE,
        /** The report's own year, or first or last month of its period. */
        PERIOD,
        /** A name of which a report has only one of its kind: the county it speaks of. */
        ONE_NAME
    }

    /** Speaks of the figure with this index. */
    public record Bond(Relation.Kind kind, int ofSpot) {
        /** Whether it says by how much the other figure changed. */
        public boolean tellsChange() {
            return kind == Relation.Kind.GROWTH || kind == Relation.Kind.INCREASE;
        }
    }

    static Label of(String text) {
        return new Label(text, text, Says.LEVEL, Optional.empty());
    }

    static Label of(String text, String stem) {
        return new Label(text, stem, Says.LEVEL, Optional.empty());
    }

    static Label of(String text, String stem, Says says) {
        return new Label(text, stem, says, Optional.empty());
    }

    /** The label with what it says about another figure; unchanged for a negative index, which is no figure. */
    Label bound(Relation.Kind kind, int ofSpot) {
        return ofSpot < 0 ? this : new Label(text, stem, says, Optional.of(new Bond(kind, ofSpot)));
    }

    /** The same, where what it changed from is not sure. */
    Label withoutChange() {
        return bond.filter(Bond::tellsChange).isPresent() ? of(text, stem, says) : this;
    }

    Label withText(String newText) {
        return new Label(newText, stem, says, bond);
    }
}
