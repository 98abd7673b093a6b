package io.github.tiankong.docx;

/** What a document may weigh before it is refused: bounds against archives made to exhaust a machine. */
final class Limits {
    static final long FILE_BYTES = 50L << 20;
    static final long INFLATED_BYTES = 300L << 20;
    static final long PART_BYTES = 100L << 20;
    static final int ENTRIES = 2000;

    private Limits() {}
}
