package io.github.tiankong.sheet;

/** What becomes of the rows, columns and sheets of a workbook that people do not see. */
public enum Hidden {
    /** They are passed over, and that is told. */
    LEFT_OUT,
    /** They are read like all others, because the user said so. */
    READ;

    /**
     * What the user wants.
     *
     * @param reads whether the user said that they are to be read
     */
    public static Hidden of(boolean reads) {
        return reads ? READ : LEFT_OUT;
    }
}
