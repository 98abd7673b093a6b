package io.github.tiankong.template;

/** What a key may look like: an identifier FreeMarker's formulas can name without escapes. */
public final class Keys {
    private Keys() {}

    /** Letters, Han characters, digits and underscores, not beginning with a digit. */
    public static boolean isKey(String text) {
        if (text.isEmpty() || !isStart(text.codePointAt(0))) {
            return false;
        }
        return text.codePoints().allMatch(c -> isStart(c) || Character.isDigit(c));
    }

    private static boolean isStart(int c) {
        return Character.isLetter(c) || c == '_';
    }
}
