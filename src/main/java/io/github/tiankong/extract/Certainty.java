package io.github.tiankong.extract;

/** How sure an extracted value is; the surest first. */
public enum Certainty {
    /** It stands between the template's own words, or printing it again gives the very line that stands there. */
    SURE,
    /** The words around it were changed, but some of them are the template's. */
    LIKELY,
    /** It is the best there is; somebody should look. */
    GUESS
}
