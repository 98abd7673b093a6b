package io.github.tiankong.extract;

import java.util.Locale;

/** Why a value is as sure as it is. */
public enum Reason {
    /** Printing the value again gives the very line that stands in the document. */
    SAME_LINE(Certainty.SURE),
    /** A bookmark or content control in the document names its place. */
    MARKED(Certainty.SURE),
    /** The line was edited, but the words on both sides of the value are the template's. */
    SAME_WORDS(Certainty.SURE),
    /** Other words stand on one side of it. */
    WORDS_CHANGED(Certainty.LIKELY),
    /** Its line stands elsewhere. */
    LINE_MOVED(Certainty.LIKELY),
    /** The clause or sentence it stands in changed places with another one. */
    CLAUSE_MOVED(Certainty.LIKELY),
    /** The words of a table row were changed, or it has more or fewer cells. */
    ROW_CHANGED(Certainty.LIKELY),
    /** The unit was changed; the value is converted. */
    UNIT_CONVERTED(Certainty.LIKELY),
    /** It stands there in Han characters. */
    HAN_DIGITS(Certainty.LIKELY),
    /** The words could end earlier or later: they hold the text that follows them in the template. */
    WORDS_OPEN_ENDED(Certainty.LIKELY),
    /** It is printed nowhere, but a passage stands whose condition asks for it. */
    PASSAGE(Certainty.LIKELY),
    /** None of the words beside it are the template's. */
    NO_WORDS(Certainty.GUESS),
    /** Another number stands beside it. */
    SEVERAL_NUMBERS(Certainty.GUESS),
    /** The words before it are others; what stands behind it is not enough. */
    OTHER_WORDS(Certainty.GUESS),
    /** Clauses around it changed places, and nothing shows of which one it tells now. */
    ORDER_CHANGED(Certainty.GUESS),
    /** Another line is as much like the template's. */
    SEVERAL_LINES(Certainty.GUESS),
    /** The unit was changed to one that does not convert. */
    UNIT_OTHER(Certainty.GUESS),
    /** The word that told a rise or a fall is gone. */
    NO_DIRECTION(Certainty.GUESS);

    private final Certainty certainty;

    Reason(Certainty certainty) {
        this.certainty = certainty;
    }

    public Certainty certainty() {
        return certainty;
    }

    /** The name in files and bundles: {@code same-words}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The less sure of two reasons; of equal ones the other, which was found later. */
    Reason or(Reason other) {
        return other.certainty.compareTo(certainty) >= 0 ? other : this;
    }
}
