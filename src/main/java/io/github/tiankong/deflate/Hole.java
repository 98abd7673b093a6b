package io.github.tiankong.deflate;

/**
 * A place between two static pieces where each document has a text of its own.
 *
 * @param sample what may stand there, in length and characters like the values to come; may be empty
 * @param usual whether nearly every document has exactly the sample there: it is then compressed like static text, and
 *     only a document that differs pays for it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Hole(byte[] sample, boolean usual) {
    /** A hole whose values differ from document to document. */
    public static Hole of(byte[] sample) {
        return new Hole(sample, false);
    }

    /** A hole that nearly always holds the same. */
    public static Hole usually(byte[] text) {
        return new Hole(text, true);
    }
}
