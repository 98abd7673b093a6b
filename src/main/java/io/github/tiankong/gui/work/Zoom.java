package io.github.tiankong.gui.work;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How large outline, document and form are shown; the style sheet has a class for each step. */
final class Zoom {
    private static final List<Integer> STEPS = List.of(80, 90, 100, 115, 130, 150, 175, 200);
    private static final int NORMAL = 100;

    private final ReadOnlyIntegerWrapper percent = new ReadOnlyIntegerWrapper(this, "percent", NORMAL);

    ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /** Larger by a number of steps, or smaller; ends at both ends. */
    void step(int steps) {
        int index = STEPS.indexOf(percent.get()) + steps;
        percent.set(STEPS.get(Math.max(0, Math.min(STEPS.size() - 1, index))));
    }

    void reset() {
        percent.set(NORMAL);
    }

    /** The style class of the step. */
    static String styleClass(int percent) {
        return "zoom-" + percent;
    }
}
