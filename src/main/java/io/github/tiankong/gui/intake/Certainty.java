package io.github.tiankong.gui.intake;

/** How sure it is that a name in a table stands for a field. */
public enum Certainty {
    /** A person says so, now or earlier. */
    SAID("intake.certainty.said", "said"),
    /** The name is the field's. */
    SAME("intake.certainty.same", "same"),
    /** It is, but the field has another value already. */
    OTHER("intake.certainty.other", "other"),
    /** It is, but the tables themselves give two values. */
    TORN("intake.certainty.torn", "torn"),
    /** A field has a similar name; it takes nothing unless a person says so. */
    LIKE("intake.certainty.like", "like"),
    /** No field has such a name. */
    NONE("intake.certainty.none", "none");

    private final String wordsKey;
    private final String styleName;

    Certainty(String wordsKey, String styleName) {
        this.wordsKey = wordsKey;
        this.styleName = styleName;
    }

    public String wordsKey() {
        return wordsKey;
    }

    public String styleName() {
        return styleName;
    }
}
