package io.github.tiankong.deflate;

/**
 * What is written for a document, as numbers: a list of steps, each of which begins with bits that are always the same.
 *
 * <p>The first number of a step is its kind and, from {@link #KIND_BITS} upward, the count of those bits, which are taken
 * from {@link #words} in turn: as many whole words as they fill, and one more.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Program(int[] steps, long[] words, long mostBits) {
    static final int KIND_BITS = 3;
    static final int KIND = (1 << KIND_BITS) - 1;

    /** Nothing but the bits. */
    static final int END = 0;
    /** A match that reaches back over a hole: its distance hangs on values. */
    static final int MATCH = 1;
    /** The same, and what it copies or covers touches a hole that usually holds the same. */
    static final int TOUCHING = 2;
    /** A value; the second number is its hole. */
    static final int HOLE = 3;
    /** Literals from a start to an end in the template, in a hole that usually holds the same. */
    static final int TEXT = 4;

    static final int STEP_START = 1;
    static final int STEP_END = 2;
    static final int DISTANCE = 3;
    /** The number of the shift that holds at the source. */
    static final int SOURCE = 4;
    /** The number of the shift that holds at the match. */
    static final int OWN = 5;
    /** The word of the length, and above its bits how many they are. */
    static final int LENGTH = 6;
    /** From {@link #SOURCE} up to this, the holes the source touches. */
    static final int SOURCE_HOLES = 7;
    /** From {@link #OWN} up to this, the holes the match covers. */
    static final int OWN_HOLES = 8;

    static final int LENGTH_BITS = 20;
    static final int LENGTH_WORD = (1 << LENGTH_BITS) - 1;

    private static final int[] SIZES = {1, 7, 9, 2, 3};

    /** The longest match: a length with its extra bits, a distance with its. */
    static final int LONGEST_MATCH = 48;

    /** How many numbers a step has. */
    static int size(int kind) {
        return SIZES[kind];
    }
}
