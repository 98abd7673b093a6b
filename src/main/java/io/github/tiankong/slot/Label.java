package io.github.tiankong.slot;

import java.util.Optional;

/**
 * What a figure is called.
 *
 * @param text the label: 外贸出口同比增幅
 * @param stem the indicator it speaks of, without the part that names the measure: 外贸出口
 * @param bond what it says about another figure, if that is sure
 */
record Label(String text, String stem, Optional<Bond> bond) {

    /** Speaks of the figure with this index. */
    record Bond(Relation.Kind kind, int ofSpot) {}

    static Label of(String text) {
        return new Label(text, text, Optional.empty());
    }

    static Label of(String text, String stem) {
        return new Label(text, stem, Optional.empty());
    }

    Label bound(Relation.Kind kind, int ofSpot) {
        return ofSpot < 0 ? this : new Label(text, stem, Optional.of(new Bond(kind, ofSpot)));
    }

    Label withText(String newText) {
        return new Label(newText, stem, bond);
    }
}
