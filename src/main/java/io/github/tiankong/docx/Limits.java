package io.github.tiankong.docx;

/** What a document may weigh before it is refused: bounds against archives made to exhaust a machine. */
final class Limits {
    static final long FILE_BYTES = 50L << 20;
    static final long INFLATED_BYTES = 300L << 20;
    static final long PART_BYTES = 100L << 20;
    static final int ENTRIES = 2000;
    /** Nesting of XML elements; Word itself nests tables a few dozen deep. */
    static final int DEPTH = 1000;

    private Limits() {}
}
