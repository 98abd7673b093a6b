package io.github.tiankong.render;

/**
 * The course one document takes while it is written: which static pieces came in which order, where markup stands for a
 * text, and how long it has become. Documents of one course differ in nothing but escaped text.
 */
final class Course {
    /** In bytes of XML; the longest report known to us has four million. */
    static final long MOST_BYTES = 64L << 20;

    private final long mostBytes;
    private long bytes;
    private int shape = 1;

    Course(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    void piece(int number, int length) {
        shape = 31 * shape + number;
        grow(length);
    }

    void value(String text, int from, int length) {
        if (text.indexOf('<', from) >= 0) {
            shape = 31 * shape - 1;
        }
        grow(length);
    }

    private void grow(int length) {
        bytes += length;
        if (bytes > mostBytes) {
            throw new DocumentTooLongException(mostBytes);
        }
    }

    int shape() {
        return shape;
    }
}
