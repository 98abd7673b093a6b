package io.github.tiankong.compute;

/**
 * A direction word as it stands in a text.
 *
 * @param word the word
 * @param opposite the word for the other sign
 * @param rising whether the word as it stands tells of a rise
 * @param kind how it is used
 */
record DirectionWord(String word, String opposite, boolean rising, Kind kind) {

    /** The kinds of the table {@code direction-words.tsv}, explained there. */
    enum Kind {
        VERB,
        POINTS,
        NOUN,
        COMPARED,
        SHORT,
        OBJECT,
        UNSURE
    }

    String forRise() {
        return rising ? word : opposite;
    }

    String forFall() {
        return rising ? opposite : word;
    }

    /** Whether its clause can say 持平 instead. */
    boolean levels() {
        return kind != Kind.NOUN && kind != Kind.UNSURE;
    }

    /** Whether an author may offer the two as a choice: 增长（下降）. */
    boolean isOppositeOf(DirectionWord other) {
        return rising != other.rising;
    }
}
