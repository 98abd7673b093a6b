package io.github.tiankong.sheet;

/**
 * What of a workbook the user wants read.
 *
 * @param hidden what becomes of what people do not see
 * @param name the one sheet to read, which may be a hidden one; empty for all
 */
public record SheetChoice(Hidden hidden, String name) {
    /** All that people see. */
    public static final SheetChoice VISIBLE = of(Hidden.LEFT_OUT);

    /** All sheets. */
    public static SheetChoice of(Hidden hidden) {
        return new SheetChoice(hidden, "");
    }

    /** Whether only one sheet is wanted. */
    public boolean isOne() {
        return !name.isEmpty();
    }
}
