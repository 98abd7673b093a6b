package io.github.tiankong.gui.document;

import java.util.Locale;

/** Where the text of a chip comes from. */
public enum SlotState {
    /** Nobody gave it: the mask stands there. */
    EMPTY("document.chip.empty"),
    /** A table or a person gave it. */
    FILLED("document.chip.filled"),
    /** A formula gave it. */
    COMPUTED("document.chip.computed"),
    /** It is what the template or last year's report has. */
    KEPT("document.chip.kept"),
    /** Somebody gave something that cannot be read. */
    WRONG("document.chip.wrong");

    private final String heardKey;

    SlotState(String heardKey) {
        this.heardKey = heardKey;
    }

    /** The key of the words a screen reader says. */
    String heardKey() {
        return heardKey;
    }

    /** Its name in style sheets. */
    String styleName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
