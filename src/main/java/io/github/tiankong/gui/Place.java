package io.github.tiankong.gui;

/** The three places of the window, in the order of the rail. */
enum Place {
    FILL("rail.fill.label", "icon-fill", "1"),
    BATCH("rail.batch.label", "icon-batch", "2"),
    TEMPLATES("rail.templates.label", "icon-templates", "3");

    private final String labelKey;
    private final String icon;
    private final String digit;

    Place(String labelKey, String icon, String digit) {
        this.labelKey = labelKey;
        this.icon = icon;
        this.digit = digit;
    }

    String labelKey() {
        return labelKey;
    }

    String icon() {
        return icon;
    }

    /** The key that opens it together with Ctrl. */
    String digit() {
        return digit;
    }
}
