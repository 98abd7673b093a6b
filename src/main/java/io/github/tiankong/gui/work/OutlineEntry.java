package io.github.tiankong.gui.work;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** A line of the outline; it counts the fields of its own section and of those below it. */
final class OutlineEntry {
    private final int index;
    private final Section section;
    private final int total;
    private final ReadOnlyIntegerWrapper filled = new ReadOnlyIntegerWrapper(this, "filled");
    private final ReadOnlyBooleanWrapper warned = new ReadOnlyBooleanWrapper(this, "warned");

    /** @param index its number among the sections, from 0 */
    OutlineEntry(int index, Section section, int total) {
        this.index = index;
        this.section = section;
        this.total = total;
    }

    int index() {
        return index;
    }

    Section section() {
        return section;
    }

    int total() {
        return total;
    }

    ReadOnlyIntegerProperty filledProperty() {
        return filled.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty warnedProperty() {
        return warned.getReadOnlyProperty();
    }

    void show(int filledNow, boolean warnedNow) {
        filled.set(filledNow);
        warned.set(warnedNow);
    }
}
