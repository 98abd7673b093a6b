package io.github.tiankong.figure;

/** What a place of a text says by itself. */
enum Verdict {
    /** Not a mask, whatever the rest of the draft does. */
    NO,
    /** A mask if the draft masks in this way elsewhere too. */
    MAYBE,
    /** A mask. */
    YES
}
